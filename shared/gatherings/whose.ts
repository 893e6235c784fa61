import type { Federation } from '../federation/federation.ts';
import { holderOn, seatsBefore } from '../federation/successors.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Gathering } from './gathering.ts';

type Whose = Pick<Gathering, 'steeringGroupId' | 'plan'>;

/**
 * The styrgrupp whose meeting it is: the one that planned it, or that has taken that one over by its day. One that has been
 * held stays with those who held it.
 */
export function groupOfMeeting(
  federation: Federation,
  { steeringGroupId, plan }: Whose,
): string | undefined {
  return steeringGroupId === undefined
    ? undefined
    : holderOn(federation, steeringGroupId, plan.date);
}

/** The styrgrupp that sees to it on a day: to its kallelse before, to what was decided after. */
export function groupSeeingTo(
  federation: Federation,
  { steeringGroupId }: Pick<Gathering, 'steeringGroupId'>,
  date: IsoDate,
): string | undefined {
  return steeringGroupId === undefined ? undefined : holderOn(federation, steeringGroupId, date);
}

/**
 * The id that a seat's answer stands under. Who answered before the groups were redrawn has answered: a seat that was carried on
 * goes by the one it comes from.
 */
export function standingId(
  gathering: Pick<Gathering, 'answers' | 'attendance' | 'steeringGroupId' | 'plan'>,
  federation: Federation,
  seatId: string,
): string {
  const { answers, attendance, steeringGroupId } = gathering;
  const stands = (id: string) => answers[id] !== undefined || attendance[id] !== undefined;
  const isOwn =
    steeringGroupId !== undefined && groupOfMeeting(federation, gathering) === steeringGroupId;
  if (isOwn || stands(seatId)) return seatId;
  const before = seatsBefore(federation, seatId);
  const known =
    before.find(({ id }) => stands(id)) ??
    before.find((seat) => seat.steeringGroupId === steeringGroupId) ??
    before[0];
  return known?.id ?? seatId;
}
