import { isActiveOn } from '../access/roles.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { type HolderSuggestion, ruleSetOn } from '../rules/rule-set.ts';
import { partyOfFunction } from '../teams/party.ts';
import type { Member, Team } from '../teams/team.ts';
import type { Livelihood } from './lists.ts';

/**
 * The member who carries a case in the first place: from the authority responsible for the livelihood (handbook §3).
 * With several livelihoods the first that points at somebody in the team; undefined where the rules suggest nobody.
 */
export function suggestHolder(
  team: Team,
  livelihoods: readonly Livelihood[],
  date: IsoDate,
): string | undefined {
  return suggestedHolders(team, livelihoods, date)[0]?.id;
}

/** Everyone who can be chosen without a reason; empty when there is no suggestion to override. */
export function suggestedHolders(
  team: Team,
  livelihoods: readonly Livelihood[],
  date: IsoDate,
): readonly Member[] {
  const { holderParty } = ruleSetOn(date);
  return livelihoods.flatMap((livelihood) => {
    const suggestion = holderParty[livelihood];
    return suggestion === undefined
      ? []
      : possibleHolders(team, date).filter((member) => isOf(member, suggestion));
  });
}

/** The members, not their ersättare, who hold a seat on that day. */
export function possibleHolders(team: Team, date: IsoDate): readonly Member[] {
  return team.members.filter((member) => member.role === 'member' && isActiveOn(member, date));
}

/** Försörjningsstöd points at IFO, not at the whole municipality; the others at an authority. */
function isOf(member: Member, suggestion: HolderSuggestion): boolean {
  return suggestion === 'ifo-officer'
    ? member.function === 'ifo-officer'
    : partyOfFunction[member.function] === suggestion;
}
