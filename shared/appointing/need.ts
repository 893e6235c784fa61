import { addDays, type IsoDate } from '../kernel/calendar.ts';
import { endOf } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';

/** That nobody leads a team, or that its samordnare leaves with nobody after. */
export type CoordinatorNeed =
  | { readonly why: 'vacant'; readonly earliest: IsoDate }
  | { readonly why: 'ends'; readonly on: IsoDate; readonly earliest: IsoDate };

/** As long before the last day it is told of (choice): time to find somebody and for a handover. */
const daysBefore = 60;

/** Whether a team needs a samordnare (handbook §1: exactly one), with the first day of who comes next; one who is to come is enough. */
export function coordinatorNeed(
  team: Pick<Team, 'members'>,
  today: IsoDate,
): CoordinatorNeed | undefined {
  const seats = team.members.filter(
    (one) =>
      one.role === 'member' && one.function === 'coordinator' && endOf(one, today) === undefined,
  );
  if (seats.some(({ to }) => to === undefined)) return undefined;
  const [last] = seats
    .flatMap(({ to }) => to ?? [])
    .toSorted()
    .reverse();
  return last === undefined
    ? { why: 'vacant', earliest: today }
    : { why: 'ends', on: last, earliest: addDays(last, 1) };
}

/** The same where it is time to tell of it. */
export function coordinatorNeedNow(
  team: Pick<Team, 'members'>,
  today: IsoDate,
): CoordinatorNeed | undefined {
  const need = coordinatorNeed(team, today);
  return need?.why === 'ends' && need.on > addDays(today, daysBefore) ? undefined : need;
}

/** By what a styrgrupp's view of it is another, the day being the same. */
export function appointingKey(team: Pick<Team, 'members' | 'appointment'>, today: IsoDate): string {
  const need = coordinatorNeedNow(team, today);
  if (team.appointment?.status === 'appointed') return 'appointed';
  return need === undefined ? '' : `${need.why}-${need.earliest}`;
}

/** The same where the styrgrupp has not chosen anybody yet: it waits for it. */
export function isToAppoint(
  team: Pick<Team, 'members' | 'appointment'>,
  today: IsoDate,
): CoordinatorNeed | undefined {
  return team.appointment?.status === 'appointed' ? undefined : coordinatorNeedNow(team, today);
}
