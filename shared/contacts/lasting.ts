import { addDays, type IsoDate } from '../kernel/calendar.ts';
import { isActiveOn } from '../teams/seats.ts';
import type { Contact } from './contact.ts';

/** As long before its last day a contact without a successor is told of (choice). */
const daysBefore = 30;
/** And as long after it: one that nobody has missed since then is not needed (choice). */
const daysAfter = 60;

type Lasting = Pick<Contact, 'id' | 'teamId' | 'party' | 'function' | 'from' | 'to'>;

/** Its last day has been. */
export function hasEnded({ to }: Pick<Contact, 'to'>, today: IsoDate): boolean {
  return to !== undefined && to < today;
}

/** Another of the same function, for the same, that is there the day after this one's last. */
function hasSuccessor(contact: Lasting, all: readonly Lasting[]): boolean {
  const { id, teamId, party, function: ofFunction, to } = contact;
  if (to === undefined) return true;
  const next = addDays(to, 1);
  return all.some(
    (other) =>
      other.id !== id &&
      other.teamId === teamId &&
      other.party === party &&
      other.function === ofFunction &&
      isActiveOn(other, next),
  );
}

/** Ends soon, or has just ended, and nobody comes after it: somebody has to say who does. */
export function lacksSuccessor(contact: Lasting, all: readonly Lasting[], today: IsoDate): boolean {
  const { to } = contact;
  if (to === undefined) return false;
  if (today < addDays(to, -daysBefore) || today > addDays(to, daysAfter)) return false;
  return !hasSuccessor(contact, all);
}
