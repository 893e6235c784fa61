import { type MemberFunction, partyOfFunction } from '../codes/party.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { ruleSetOn, type RuleBook } from '../rules/rule-book.ts';
import type { Appointee } from '../teams/appointment.ts';
import { endOf } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import { isWithoutCoordinator } from '../teams/vacancies.ts';

/** Among whom a styrgrupp chooses. */
export interface Choosing {
  readonly team: Team;
  /** All that the styrgrupp answers for. */
  readonly teams: readonly Team[];
  readonly rules: RuleBook;
  readonly today: IsoDate;
}

/** As one value of a list: `seat:ifo-officer`, `coordinator-of:berg`, `other`. */
export function appointeeCode(who: Appointee): string {
  switch (who.as) {
    case 'seat':
      return `${who.as}:${who.memberId}`;
    case 'coordinator-of':
      return `${who.as}:${who.teamId}`;
    case 'other':
      return who.as;
  }
}

/**
 * The samordnare is employed by the municipality (handbook §1): who sits in the team for it, their ersättare among them; who leads
 * another of the styrgrupp's teams, since one person can sit in several; and anybody else there.
 */
export function appointees({ team, teams, rules, today }: Choosing): readonly Appointee[] {
  const { individualCoordinatorApart } = ruleSetOn(rules, today);
  const may = (ofFunction: MemberFunction): boolean =>
    partyOfFunction[ofFunction] === 'municipality' &&
    // From 2026 another role than samordnare.
    !(individualCoordinatorApart && ofFunction === 'individual-coordinator');
  const seats = team.members.filter(
    (seat) => endOf(seat, today) === undefined && may(seat.function),
  );
  const others = teams.filter(({ id }) => id !== team.id);
  return [
    ...seats.map(({ id }): Appointee => ({ as: 'seat', memberId: id })),
    ...others
      .filter((one) => !isWithoutCoordinator(one, today))
      .map(({ id }): Appointee => ({ as: 'coordinator-of', teamId: id })),
    { as: 'other' },
  ];
}

/** The one that the code says, where it is one of those. */
export function appointeeIn(code: string, among: Choosing): Appointee | undefined {
  return appointees(among).find((who) => appointeeCode(who) === code);
}
