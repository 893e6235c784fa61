import type { AgeBand, PriorityGroup } from '../../codes/raising.ts';
import type { Livelihood } from '../../codes/livelihood.ts';

/** The livelihood each group is known by; the young are known by their age. */
const livelihoodOfGroup = {
  'sickness-benefit': 'sickness-benefit',
  'activity-compensation': 'activity-compensation',
  'social-assistance': 'social-assistance',
  'no-public-support': 'no-public-support',
  young: undefined,
} as const satisfies Readonly<Record<PriorityGroup, Livelihood | undefined>>;

/** What the groups follow from (handbook §3): livelihood, and age band. */
export interface GroupFacts {
  readonly livelihoodIn: readonly Livelihood[];
  readonly ageBand: AgeBand | undefined;
}

/** The priority groups that livelihood and age point at, of those that hold: a suggestion, which can be changed. */
export function suggestedGroups(
  { livelihoodIn, ageBand }: GroupFacts,
  groups: readonly PriorityGroup[],
): PriorityGroup[] {
  return groups.filter((group) => {
    const livelihood = livelihoodOfGroup[group];
    return livelihood === undefined ? ageBand === '16-29' : livelihoodIn.includes(livelihood);
  });
}
