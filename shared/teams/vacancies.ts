import type { IsoDate } from '../kernel/calendar.ts';
import { functionLabels, type MemberFunction } from '../codes/party.ts';
import { type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { isActiveOn, isHeldOn } from './seats.ts';
import type { Team } from './team.ts';

/** Functions that the rules of the day require and nobody holds on it (handbook §1). */
export function vacantFunctions(
  team: Team,
  rules: RuleBook,
  date: IsoDate,
): readonly MemberFunction[] {
  return ruleSetOn(rules, date).requiredFunctions.filter(
    (wanted) =>
      !team.members.some(
        (member) =>
          member.role === 'member' && member.function === wanted && isActiveOn(member, date),
      ),
  );
}

/** `Samordnare saknas`, `Arbetsförmedlare saknas` … */
export function presentVacancies(team: Team, rules: RuleBook, date: IsoDate): readonly string[] {
  return vacantFunctions(team, rules, date).map((wanted) => `${functionLabels[wanted]} saknas`);
}

/** Whether nobody is samordnare on a day, whatever the rules require: exactly one leads a team (handbook §1), until their seat is ended. */
export function isWithoutCoordinator(team: Team, date: IsoDate): boolean {
  return !team.members.some(
    (member) =>
      member.role === 'member' && member.function === 'coordinator' && isHeldOn(member, date),
  );
}
