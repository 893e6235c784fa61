import { addDays, type IsoDate } from '../kernel/calendar.ts';
import type { CommandContext } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { isHeldOn } from '../teams/seats.ts';
import type { FederationCommandOf } from './contract.ts';
import type { ChairTerm, Federation, FederationRole } from './federation.ts';
import type { FederationRefusal } from './refusals.ts';

type Seat = Extract<FederationRole, { steeringGroupId: string }>;

/** A term as it is held: until the next one begins, and no longer than the seat. */
export interface HeldTerm {
  readonly term: ChairTerm;
  readonly seat: Seat;
  /** Last day, inclusive. */
  readonly to?: IsoDate;
}

/** The chair's terms of a steering group in order: exactly one at a time. */
export function chairTermsOf(
  { chairTerms = [], roles }: Pick<Federation, 'chairTerms' | 'roles'>,
  steeringGroupId: string,
): readonly HeldTerm[] {
  const terms = chairTerms
    .filter((term) => term.steeringGroupId === steeringGroupId)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return terms.flatMap((term, n) => {
    const seat = roles.find(
      (role): role is Seat => role.id === term.roleId && 'steeringGroupId' in role,
    );
    if (seat === undefined) return [];
    const next = terms[n + 1];
    const ends = [
      ...(next === undefined ? [] : [addDays(next.from, -1)]),
      ...(seat.to === undefined ? [] : [seat.to]),
    ];
    return [{ term, seat, ...(ends.length === 0 ? {} : { to: ends.toSorted()[0] ?? '' }) }];
  });
}

/** Who leads a steering group on a day; nobody where none is chosen, or the seat has ended. */
export function chairOn(
  federation: Pick<Federation, 'chairTerms' | 'roles'>,
  steeringGroupId: string,
  date: IsoDate,
): HeldTerm | undefined {
  return chairTermsOf(federation, steeringGroupId).find(
    ({ term, seat, to }) =>
      term.from <= date && (to === undefined || date <= to) && isHeldOn(seat, date),
  );
}

/**
 * A member leads the group from a day, until the next one does: the chair goes round (handbook §1). Chosen anew for the same
 * day, the later choice counts; terms that have begun are not rewritten.
 */
export function chooseChair(
  federation: Federation,
  { steeringGroupId, roleId, from }: Omit<FederationCommandOf<'choose-chair'>, 'verb'>,
  ctx: CommandContext,
): Result<Federation, FederationRefusal> {
  const seat = federation.roles.find(
    (role): role is Seat =>
      role.id === roleId && 'steeringGroupId' in role && role.steeringGroupId === steeringGroupId,
  );
  if (seat === undefined) return err({ code: 'not-found', what: 'role' });
  if (seat.role !== 'steering-member') return err({ code: 'chair-without-vote' });
  if (!isHeldOn(seat, from)) return err({ code: 'chair-not-seated', on: from });
  const terms = chairTermsOf(federation, steeringGroupId);
  const begun = terms.map(({ term }) => term.from).filter((day) => day < ctx.today);
  const last = begun.at(-1);
  if (last !== undefined && from <= last)
    return err({ code: 'too-early', field: 'from', earliest: addDays(last, 1) });
  const others = (federation.chairTerms ?? []).filter(
    (term) => term.steeringGroupId !== steeringGroupId || term.from !== from,
  );
  return ok({
    ...federation,
    chairTerms: [...others, { id: ctx.newId(), steeringGroupId, roleId, from }],
  });
}
