import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { seatsOf } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import { substitutedSeatIds } from './roles.ts';

/**
 * The seats a person speaks for at a meeting: their own, and those they have been sent to substitute. Somebody can
 * have several in one team (handbook §1).
 */
export function ownSeatIds(
  team: Team,
  account: AccountKey,
  date: IsoDate,
  meeting?: Meeting,
): readonly string[] {
  return seatsOf(team, account, date).flatMap((seat) =>
    seat.role === 'member' ? [seat.id] : substitutedSeatIds(team, seat.id, date, meeting),
  );
}
