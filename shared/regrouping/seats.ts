import { isSteeringSeat } from '../access/role.ts';
import { addDays, type IsoDate } from '../kernel/calendar.ts';
import type { FederationRole, SteeringGroup } from '../federation/federation.ts';
import { without } from '../kernel/without.ts';

export type SteeringSeat = Extract<FederationRole, { steeringGroupId: string }>;

export function isSeat(role: FederationRole): role is SteeringSeat {
  return isSteeringSeat(role.role);
}

/** Which groups' seats come to a group from the day. */
export interface Carrying {
  readonly group: SteeringGroup;
  readonly from: readonly SteeringGroup[];
}

export interface CarriedSeats {
  readonly roles: readonly FederationRole[];
  /** Seats that were made. */
  readonly made: readonly string[];
  /** Those that were changed or taken away, as they were. */
  readonly before: readonly FederationRole[];
}

/**
 * The seats of groups that end go on in the groups that take their place, as what they were and for as long as they were
 * given. A person has one seat in a group: as a member where one of the two was a member's.
 */
export function carrySeats(
  roles: readonly FederationRole[],
  {
    date,
    carrying,
    ended,
    leaveOut,
    newId,
  }: {
    readonly date: IsoDate;
    readonly carrying: readonly Carrying[];
    readonly ended: readonly string[];
    readonly leaveOut: readonly string[];
    readonly newId: () => string;
  },
): CarriedSeats {
  const seats = roles.filter(isSeat);
  const isLeft = (seat: SteeringSeat) => seat.to !== undefined && seat.to < date;
  const made: SteeringSeat[] = [];
  const replaced = new Set<string>();
  for (const { group, from } of carrying) {
    const sources = from.map(({ id }) => id);
    const coming = seats.filter(
      (seat) =>
        sources.includes(seat.steeringGroupId) && !isLeft(seat) && !leaveOut.includes(seat.id),
    );
    const own = seats.filter((seat) => seat.steeringGroupId === group.id && !isLeft(seat));
    for (const account of new Set(coming.map((seat) => seat.account))) {
      const had = own.filter((seat) => seat.account === account);
      const wanted = oneOf([...had, ...coming.filter((seat) => seat.account === account)], date);
      if (wanted === undefined || had.some((seat) => covers(seat, wanted))) continue;
      had.forEach((seat) => replaced.add(seat.id));
      made.push({ ...wanted, id: newId(), steeringGroupId: group.id });
    }
  }
  const until = addDays(date, -1);
  const before: FederationRole[] = [];
  const kept = roles.flatMap((role): FederationRole[] => {
    const ends = isSeat(role) && (ended.includes(role.steeringGroupId) || replaced.has(role.id));
    if (!ends || isLeft(role)) return [role];
    before.push(role);
    if (role.from > until) return [];
    return [{ ...without(role, 'endedAtOnce'), to: until }];
  });
  return { roles: [...kept, ...made], made: made.map(({ id }) => id), before };
}

/** One seat of several that one person has: the highest, from the first of them to the last. */
function oneOf(seats: readonly SteeringSeat[], date: IsoDate): SteeringSeat | undefined {
  const best = seats.toSorted(byRank)[0];
  if (best === undefined) return undefined;
  const rest = without(without(best, 'to'), 'endedAtOnce');
  const first = seats.map(({ from }) => from).reduce((a, b) => (a < b ? a : b));
  const last = seats.reduce((a, b) => (lastsLonger(b, a) ? b : a));
  return {
    ...rest,
    from: first < date ? date : first,
    ...(last.to === undefined ? {} : { to: last.to }),
    ...(last.endedAtOnce === undefined ? {} : { endedAtOnce: last.endedAtOnce }),
  };
}

function byRank(a: SteeringSeat, b: SteeringSeat): number {
  const rank = ({ role }: SteeringSeat) => (role === 'steering-member' ? 0 : 1);
  return rank(a) - rank(b) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
}

function lastsLonger(a: SteeringSeat, b: SteeringSeat): boolean {
  if (a.to === undefined || b.to === undefined) return a.to === undefined && b.to !== undefined;
  return a.to > b.to || (a.to === b.to && b.endedAtOnce === true && a.endedAtOnce === undefined);
}

/** Whether a seat already gives what the carried one would. */
function covers(seat: SteeringSeat, wanted: SteeringSeat): boolean {
  return seat.role === wanted.role && seat.from <= wanted.from && !lastsLonger(wanted, seat);
}
