import type { MilestoneReceivers, MilestoneWriter } from '../../../shared/codes/milestone.ts';
import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import type { Milestone } from '../../../shared/milestones/milestone.ts';
import {
  beginMilestone,
  dropMilestone,
  reachMilestone,
  type StandingAt,
} from '../../../shared/milestones/stand.ts';
import {
  addMilestone,
  type MilestoneContext,
  type MilestoneInput,
} from '../../../shared/milestones/steps.ts';
import type { RulingOf } from '../../../shared/rulings/whose.ts';
import { demoFederation, steeringGroupOfBerg } from './federation.ts';
import { contextAt, done } from './seats.ts';

const berg: RulingOf = { level: 'team', teamId: 'ber' };
const groupOfBerg: RulingOf = { level: 'steering-group', steeringGroupId: steeringGroupOfBerg };
const county: RulingOf = { level: 'county' };

interface Line {
  readonly owner: RulingOf;
  readonly as: MilestoneWriter;
  readonly givenTo?: MilestoneReceivers;
  readonly title: string;
  readonly answers: MilestoneInput['answers'];
  /** Its last day, in days from today. */
  readonly ahead: number;
  /** Who has said how it goes; the owner where nothing else is said. Done so many days ago. */
  readonly said?: readonly {
    readonly whose?: RulingOf;
    readonly as?: MilestoneWriter;
    readonly how: 'ongoing' | { readonly done: number } | { readonly dropped: string };
  }[];
}

const team = (teamId: string): RulingOf => ({ level: 'team', teamId });

const lines: readonly Line[] = [
  {
    ...{ owner: berg, as: 'coordinator', answers: 'coordinator', ahead: 24 },
    title: 'Alla funktioner i teamet har en ersättare',
    said: [{ how: 'ongoing' }],
  },
  {
    ...{ owner: berg, as: 'coordinator', answers: 'labour-market-coordinator', ahead: -30 },
    title: 'Alla parter har gått igenom utbudskartan',
    said: [{ how: { done: 36 } }],
  },
  {
    ...{ owner: groupOfBerg, as: 'steering-member', answers: 'steering-group', ahead: 60 },
    title: 'Varje part har avsatt tid för sina medlemmar i teamet',
    said: [{ how: 'ongoing' }],
  },
  {
    ...{ owner: county, as: 'process-lead', givenTo: 'teams', answers: 'coordinator', ahead: 45 },
    title: 'Teamet har gått igenom den nya verksamhetsbeskrivningen',
    said: [
      { whose: berg, as: 'coordinator', how: 'ongoing' },
      { whose: team('bra'), as: 'coordinator', how: { done: 8 } },
      { whose: team('kro'), as: 'coordinator', how: { done: 3 } },
    ],
  },
  {
    ...{ owner: county, as: 'office', givenTo: 'steering-groups', ahead: 90 },
    ...{ answers: 'steering-group' },
    title: 'Styrgruppen har tagit ställning till jämställdhet enligt 4R',
  },
  {
    ...{ owner: county, as: 'process-lead', answers: 'process-lead', ahead: -10 },
    title: 'En gemensam mall för halvårsrapporten finns',
    said: [{ how: 'ongoing' }],
  },
  {
    ...{ owner: county, as: 'county-group', answers: 'county-group', ahead: 20 },
    title: 'En gemensam utbildningsdag för alla team är hållen',
    said: [{ how: { dropped: 'Den hålls i stället på vårens nätverksträff.' } }],
  },
];

/** The demo's delmål: a team's, its styrgrupp's, the county's own and those it has given to all. */
export function demoMilestones(now: Instant): readonly Milestone[] {
  return lines.map((line, n) => {
    const { owner, as, givenTo, title, answers, ahead } = line;
    const due = addDays(localDate(now), ahead);
    const added = done(
      addMilestone({ title, answers, due, givenTo }, owner, at(now, -50, as, `milestone-${n + 1}`)),
    );
    return (line.said ?? []).reduce(
      (milestone, one) =>
        said(milestone, one.whose ?? owner, { now, as: one.as ?? as, how: one.how }),
      added,
    );
  });
}

type How = NonNullable<Line['said']>[number]['how'];

function said(
  milestone: Milestone,
  whose: RulingOf,
  { now, as, how }: { readonly now: Instant; readonly as: MilestoneWriter; readonly how: How },
): Milestone {
  const standing: StandingAt = { milestone, whose, federation: demoFederation() };
  if (how === 'ongoing') return done(beginMilestone(standing, at(now, -40, as)));
  if ('dropped' in how)
    return done(dropMilestone(standing, { reason: how.dropped }, at(now, -5, as)));
  const on = addDays(localDate(now), -how.done);
  return done(reachMilestone(standing, { on }, at(now, -how.done, as)));
}

function at(now: Instant, days: number, as: MilestoneWriter, id = 'milestone'): MilestoneContext {
  const moment = zonedInstant(addDays(localDate(now), days), '13:00');
  return { ...contextAt(moment, () => id), as };
}
