import { ageBands, isAgeBand, partyOfReferrer, type PriorityGroup } from '../../codes/raising.ts';
import { isLivelihood } from '../../codes/livelihood.ts';
import { severalIn } from '../../forms/read.ts';
import { groupsText } from '../forms/raise-form.ts';
import { suggestedGroups } from './groups.ts';

/** What stands in the form of a new case, by field. */
export type TextOf = (field: string) => string;

/** What the rules of the day have to choose from. */
export interface FollowingChoices {
  readonly groups: readonly PriorityGroup[];
  readonly criteria: readonly string[];
}

/**
 * The answer, and those that follow from it: nothing is guessed of anybody, and what somebody has answered otherwise stays.
 * Aktivitetsersättning is for those under 30; two parties that raise a case together both know of it; livelihood and age
 * are what the priority groups are about (handbook §3).
 */
export function withFollowing(
  field: string,
  answer: string,
  before: TextOf,
  { groups, criteria }: FollowingChoices,
): Readonly<Record<string, string>> {
  const [young] = ageBands;
  const said: Record<string, string> = { [field]: answer };
  const after: TextOf = (name) => said[name] ?? before(name);
  if (field === 'livelihoodIn' && after('ageBand') === '' && isForYoung(answer))
    said['ageBand'] = young;
  if (field === 'referrers' && partiesIn(answer) > 1 && criteria.includes(knownToTwo))
    said['criteria'] = criteria
      .filter((one) => one === knownToTwo || severalIn(before('criteria')).includes(one))
      .join(',');
  const asSuggested = ['', suggestedText(before, groups)].includes(before('priorityGroups'));
  if ((field === 'ageBand' || field === 'livelihoodIn') && asSuggested)
    said['priorityGroups'] = suggestedText(after, groups);
  return said;
}

const knownToTwo = 'known-to-two-parties';

function isForYoung(livelihoods: string): boolean {
  return severalIn(livelihoods).includes('activity-compensation');
}

function partiesIn(referrers: string): number {
  const parties: Readonly<Record<string, string | undefined>> = partyOfReferrer;
  return new Set(severalIn(referrers).flatMap((one) => parties[one] ?? [])).size;
}

function suggestedText(textOf: TextOf, groups: readonly PriorityGroup[]): string {
  const ageBand = textOf('ageBand');
  const livelihoodIn = severalIn(textOf('livelihoodIn')).filter(isLivelihood);
  const facts = { livelihoodIn, ageBand: isAgeBand(ageBand) ? ageBand : undefined };
  return groupsText(suggestedGroups(facts, groups), '');
}
