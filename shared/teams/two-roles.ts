import type { IsoDate } from '../kernel/calendar.ts';
import type { MemberFunction } from '../codes/party.ts';
import { isActiveOn } from './seats.ts';
import { type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import type { Member, Team } from './team.ts';

/**
 * A warning when who is samordnare here is individkoordinator too, in this team or another, or the other way round: from
 * 2026 they are different roles (handbook §1). It is told, not forbidden.
 *
 * @param teams every team of the federation, gone through once for all that are asked about
 */
export function twoRolesWarnings(
  teams: readonly Team[],
  rules: RuleBook,
  date: IsoDate,
): (team: Team) => readonly string[] {
  if (!ruleSetOn(rules, date).individualCoordinatorApart) return () => [];
  const everywhere = teams.flatMap(({ members }) => members);
  const holding = (held: MemberFunction) =>
    new Set(seats(everywhere, held, date).map(({ account }) => account));
  const coordinators = holding('coordinator');
  const individualCoordinators = holding('individual-coordinator');
  return ({ members }) => {
    const alsoAmong = (held: MemberFunction, others: ReadonlySet<string | undefined>) =>
      seats(members, held, date).some(({ account }) => others.has(account));
    if (alsoAmong('coordinator', individualCoordinators)) {
      return ['Samordnaren är också individkoordinator. Det ska vara två olika personer.'];
    }
    return alsoAmong('individual-coordinator', coordinators)
      ? [
          'En individkoordinator är också samordnare i ett annat team. Det ska vara två olika personer.',
        ]
      : [];
  };
}

function seats(members: readonly Member[], held: MemberFunction, date: IsoDate): readonly Member[] {
  return members.filter(
    (member) =>
      member.role === 'member' &&
      member.function === held &&
      member.account !== undefined &&
      isActiveOn(member, date),
  );
}
