import type { IsoDate } from '../kernel/calendar.ts';
import type { Offer } from '../offers/offer.ts';
import type { Team } from '../teams/team.ts';
import type { StarCase } from './case.ts';

/** What a step may look at besides the case itself. */
export interface CaseAround {
  readonly team: Team;
  /** The other cases in the queue; read only for a move. */
  readonly queued: readonly StarCase[];
  /** Current offers of the utbudskarta; read only where measures are chosen. */
  readonly offers: readonly Offer[];
  /** Days of the team's planned meetings; read only where a follow-up is booked. */
  readonly meetingDays?: readonly IsoDate[] | undefined;
  /** The team's meetings that are being held now; read only where what a meeting decided is put right. */
  readonly openMeetingIds?: readonly string[] | undefined;
  /** The asker leads the team: may take back what another did. */
  readonly leads: boolean;
  /** The seats the asker speaks for: a task is reported by whose it is. */
  readonly seatIds: readonly string[];
  /** The case that a corrected form says is raised again; read only for a correction. */
  readonly previous?: StarCase | undefined;
  /** The asker may not see the case this one was raised again from: a correction of theirs leaves the link as it is. */
  readonly hidesPrevious?: boolean;
}
