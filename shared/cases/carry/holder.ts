import { seatMaySee } from '../case-access.ts';
import type { Livelihood } from '../../codes/livelihood.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { type Party, partyOfFunction } from '../../codes/party.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import { isActiveOn, seatsAt } from '../../teams/seats.ts';
import type { HolderSuggestion } from '../../rules/codes.ts';
import type { RuleBook, RuleSet } from '../../rules/rule-book.ts';
import type { Member, Team } from '../../teams/team.ts';
import type { StarCase } from '../case.ts';
import { rulesOf } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';

/** The members, not their ersättare, who hold a seat on that day. */
export function possibleHolders(team: Team, date: IsoDate): readonly Member[] {
  return team.members.filter((member) => member.role === 'member' && isActiveOn(member, date));
}

/** Who can carry one case. */
export function holdersOf(starCase: StarCase, team: Team, date: IsoDate): readonly Member[] {
  return possibleHolders(team, date).filter((member) => seatMayHold(starCase, team, member, date));
}

/**
 * Whether a seat can be given the case to carry: one that may see it, or FK's contact, who sees it from then on (handbook
 * §3: the consent covers the parties), where FK works with individual cases in the team.
 */
export function seatMayHold(starCase: StarCase, team: Team, seat: Member, date: IsoDate): boolean {
  return seatMaySee(starCase, team, seat) || (isOfParty(seat, 'fk') && fkHolds(team, date));
}

export function fkHolds(team: Team, date: IsoDate): boolean {
  return settingsOn(team, date).fkWorksWithCases;
}

function isOfParty(seat: Member, party: Party): boolean {
  return partyOfFunction[seat.function] === party;
}

/**
 * Who carries that case in the first place: the authority responsible for the livelihood, by the rules of the case's date
 * (handbook §3); with several livelihoods first those the first points at. Where it points at FK and FK works with no
 * individual cases in the team, nobody is suggested and nothing is overridden.
 */
export function suggestedHoldersOf(
  starCase: StarCase,
  team: Team,
  rules: RuleBook,
  date: IsoDate,
): readonly Member[] {
  if (starCase.type !== 'new') return [];
  return pointedAt(
    holdersOf(starCase, team, date).filter(
      (member) => !isOfParty(member, 'fk') || fkHolds(team, date),
    ),
    starCase.livelihoodIn,
    rulesOf(starCase, rules),
  );
}

/** Why a member cannot carry that case, or nothing. */
export function holderRefusal(
  starCase: StarCase,
  team: Team,
  memberId: string,
  date: IsoDate,
): CaseRefusal | undefined {
  const member = possibleHolders(team, date).find(({ id }) => id === memberId);
  if (member === undefined) return { code: 'holder-not-member' };
  if (seatMayHold(starCase, team, member, date)) return undefined;
  return isOfParty(member, 'fk') ? { code: 'fk-holds-no-cases' } : { code: 'only-when-assigned' };
}

/** Why a seat can have no task in the case, or nothing. */
export function partRefusal(starCase: StarCase, team: Team, seat: Member): CaseRefusal | undefined {
  if (seatMaySee(starCase, team, seat)) return undefined;
  return isOfParty(seat, 'fk') ? { code: 'fk-sees-only-own' } : { code: 'only-when-assigned' };
}

/** The seats that can have a part in the case: those that may see it (handbook §4, §7). */
export function seatsFor(team: Team, starCase: StarCase, today: IsoDate): readonly Member[] {
  return seatsAt(team, today).filter((seat) => seatMaySee(starCase, team, seat));
}

function pointedAt(
  members: readonly Member[],
  livelihoods: readonly Livelihood[],
  { holderParty }: RuleSet,
): readonly Member[] {
  return livelihoods.flatMap((livelihood) => {
    const suggestion = holderParty[livelihood];
    return suggestion === undefined ? [] : members.filter((member) => isOf(member, suggestion));
  });
}

/** Försörjningsstöd points at IFO, not at the whole municipality; the others at an authority. */
function isOf(member: Member, suggestion: HolderSuggestion): boolean {
  return suggestion === 'ifo-officer'
    ? member.function === 'ifo-officer'
    : isOfParty(member, suggestion);
}
