import type { Role } from '../access/role.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { memberFunctions } from '../codes/party.ts';
import type { TeamRefusal } from './refusals.ts';
import type { Member, Team } from './team.ts';

/** Who raised or carried what was read in from years before, where nobody has said it: no seat, and no seat has this id. */
export const unknownSeat = 'unknown';

export type Deputy = Extract<Member, { role: 'deputy' }>;

/** The seats that are called to a meeting on that day, in the order of the functions in the handbook (§1). */
export function seatsAt(team: Team, date: IsoDate): readonly Member[] {
  return team.members
    .filter((member) => member.role === 'member' && isActiveOn(member, date))
    .sort((a, b) => memberFunctions.indexOf(a.function) - memberFunctions.indexOf(b.function));
}

/** One of those seats; an ersättare is not a seat of its own. */
export function seatAt(team: Team, memberId: string, date: IsoDate): Result<Member, TeamRefusal> {
  const member = team.members.find(({ id, role }) => id === memberId && role === 'member');
  if (member === undefined) return err({ code: 'not-found', what: 'member' });
  if (member.to !== undefined && member.to < date)
    return err({ code: 'seat-ended', on: member.to });
  return isActiveOn(member, date) ? ok(member) : err({ code: 'not-found', what: 'member' });
}

/**
 * Who can be sent for a seat on that day: its own ersättare first, then those of another seat of the same function
 * (handbook §1: "from the same service"; IFO and AME are two services of one municipality).
 */
export function deputiesFor(team: Team, seat: Member, date: IsoDate): readonly Deputy[] {
  const able = deputiesAt(team, date).filter((deputy) => deputy.function === seat.function);
  return [
    ...able.filter((deputy) => deputy.deputyFor === seat.id),
    ...able.filter((deputy) => deputy.deputyFor !== seat.id),
  ];
}

export function deputiesAt(team: Team, date: IsoDate): readonly Deputy[] {
  return team.members
    .filter((member) => member.role === 'deputy')
    .filter((deputy) => isActiveOn(deputy, date));
}

interface Dated {
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/** Memberships and roles have from/to dates (handbook §1); both days belong. */
export function isActiveOn(dated: Dated, date: IsoDate): boolean {
  return dated.from <= date && (dated.to === undefined || date <= dated.to);
}

/** A seat or a role in time: what was ended at once is nobody's any more, though the day is still one of its days. */
interface Held extends Dated {
  readonly endedAtOnce?: true | undefined;
}

/** Whether somebody has what the seat or the role gives, on that day. */
export function isHeldOn(held: Held, date: IsoDate): boolean {
  return held.endedAtOnce === undefined && isActiveOn(held, date);
}

/** The last day it was somebody's, once that is over; nothing while it can still be somebody's. */
export function endOf({ to, endedAtOnce }: Held, today: IsoDate): IsoDate | undefined {
  return to !== undefined && (to < today || endedAtOnce === true) ? to : undefined;
}

/** The seats a person holds in a team on a day: their own, and those they are ersättare for. */
export function seatsOf(team: Team, account: AccountKey, date: IsoDate): readonly Member[] {
  return team.members.filter((member) => member.account === account && isHeldOn(member, date));
}

/** What holding a seat makes a person; of an ersättare's seat, what they are when sent. */
export function roleOfSeat(seat: Member): Role {
  if (seat.function === 'coordinator') return 'coordinator';
  if (seat.function === 'fk-contact') return 'fk-contact';
  if (seat.function === 'individual-coordinator') return 'individual-coordinator';
  return 'member';
}
