import type { Federation } from '../federation/federation.ts';
import { holderOn } from '../federation/successors.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Period } from '../kernel/period.ts';
import type { ReportSubject } from './subject.ts';
import { steers } from '../standing/roles.ts';

/**
 * The teams that a styrgrupp reports on: those it answers for when the period ends, or today; of one that has been taken over
 * by another during the period, those it answered for last. *(choice)*
 */
export function steeredIn(
  federation: Federation,
  steeringGroupId: string,
  { from, to }: Period,
  today: IsoDate,
): readonly string[] {
  const last = to < today ? to : today;
  const links = federation.teamSteering.filter(
    (link) =>
      link.steeringGroupId === steeringGroupId &&
      link.from <= last &&
      (link.to === undefined || link.to >= from),
  );
  const ends = links.map((link) => (link.to === undefined || link.to > last ? last : link.to));
  const day = ends.reduce((latest, one) => (one > latest ? one : latest), '');
  const ids = links.map(({ teamId }) => teamId);
  return [...new Set(ids)].filter((teamId) => steers(federation, steeringGroupId, teamId, day));
}

/** Who writes and signs it now: of a styrgrupp that has been taken over, those who did. */
export function subjectNow(
  subject: ReportSubject,
  federation: Federation,
  today: IsoDate,
): ReportSubject {
  if (subject.type !== 'steering-group') return subject;
  return { ...subject, steeringGroupId: holderOn(federation, subject.steeringGroupId, today) };
}
