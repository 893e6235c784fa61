import type { MeetingShownOn } from '../../access/meeting-page.ts';
import type { Role } from '../../access/role.ts';
import type { AccountKey } from '../../kernel/account-key.ts';
import type { MeetingStatus } from '../../codes/meeting.ts';
import type { Instant, IsoDate } from '../../kernel/calendar.ts';
import type { Offer } from '../../offers/offer.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import type { Team } from '../../teams/team.ts';
import type { CaseReference, StarCase } from '../case.ts';

/** Who looks: what they are to the team, and the seats they speak for (`standing/own-seats.ts`). */
export interface CaseAsker {
  readonly account: AccountKey;
  readonly roles: readonly Role[];
  readonly seatIds: readonly string[];
}

/** What the page says of the meeting a case is before. */
interface CaseMeeting {
  readonly id: string;
  readonly plan: { readonly date: IsoDate };
  readonly current: { readonly status: MeetingStatus };
}

/** Everything the page and the card of one case are made of. That the asker may see it has been asked before. */
export interface CaseFacts {
  readonly team: Team;
  readonly starCase: StarCase;
  readonly asker: CaseAsker;
  /** Current offers of the utbudskarta, of the whole county; those of other municipalities are left out here. */
  readonly offers: readonly Offer[];
  /** The team's queue, in any order; the case itself may be among them. Empty will do unless it is queued. */
  readonly queued: readonly StarCase[];
  /** The meeting not yet closed on whose agenda it stands without a decision; the first of several. */
  readonly meeting: CaseMeeting | undefined;
  /** Where the asker reads that meeting. */
  readonly meetingPage?: MeetingShownOn | undefined;
  /** The team's meetings that are being held now. */
  readonly openMeetingIds?: readonly string[] | undefined;
  /** The next meeting that it can be put on the agenda of. */
  readonly nextMeeting?: CaseMeeting | undefined;
  /** Day of the team's next meeting, to follow up at. */
  readonly nextMeetingDate: IsoDate | undefined;
  /** The case that was raised again with this one, where the asker may see it. */
  readonly previous?: StarCase | undefined;
  /** The case that raised this one again, where there is one. */
  readonly raisedAgainAs: CaseReference | undefined;
  /** What becomes of a case without consent, by the decisions in force. */
  readonly retentionText?: string | undefined;
  readonly rules: RuleBook;
  readonly now: Instant;
}

/** Everything the list of cases is made of; those the asker may not see are left out here. */
export interface CasesFacts {
  readonly team: Team;
  /** In any order: every raised, queued and ongoing case, and as many ended ones as were read. */
  readonly cases: readonly StarCase[];
  /** There are ended cases that were not read. */
  readonly moreEnded: boolean;
  /** What they are asked for with, by one who sees them all. */
  readonly endedAfter?: string | undefined;
  readonly asker: CaseAsker;
  readonly nextMeetingDate: IsoDate | undefined;
  readonly rules: RuleBook;
  readonly today: IsoDate;
}
