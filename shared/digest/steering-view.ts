import type { DeviationsView } from '../deviations/view.ts';
import type { GroupMembersView } from '../federation/view.ts';
import type { NumbersView } from '../reports/views/view.ts';
import type { Choice } from '../text/choice.ts';
import type { Compared } from './compared-view.ts';
import type { GroupDecision } from './present-decisions.ts';
import type { DigestView, GoalsView, SteeringMapping, SteeringRhythm } from './view.ts';

/**
 * The steering group's page: the digest now, its teams' deviations and goals, and its teams beside each other; the numbers of each are asked
 * for by themselves.
 */
export interface SteeringView extends GoalsView {
  /** Of each team whose deviations are for who asks. */
  readonly deviations: readonly (DeviationsView & { readonly teamName: string })[];
  readonly digest: DigestView;
  /** What it has decided, with who is to see to it and by when; what comes first at the top. */
  readonly decisions: readonly GroupDecision[];
  /** For who may take something up with Länsam: the teams that it can be about. */
  readonly raises?: readonly Choice[];
  readonly compared: Compared;
  readonly choice: Pick<NumbersView, 'period' | 'periods' | 'previous' | 'next'>;
  readonly mapping?: SteeringMapping;
  /** When its digest comes, of a group that there is today. */
  readonly rhythm?: SteeringRhythm;
  readonly members: GroupMembersView;
}
