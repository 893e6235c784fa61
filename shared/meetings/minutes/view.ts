import type { Outcome } from '../../codes/agenda.ts';
import type { MeetingHead } from '../view.ts';

export interface MinutesView {
  readonly head: MeetingHead;
  /** `Mottagna 3 · Följs upp 8 · Avslutade 2`; nothing where no case was on the agenda. */
  readonly totals?: string;
  readonly groups: readonly MinutesGroup[];
  /** Who has something to do after the meeting, by function. */
  readonly takenOn: readonly TakenOn[];
  /** `Avslutade sedan förra mötet: BER-2026-004`, by reference. */
  readonly closed?: string;
  /** Of one that the samordnare did not lead: who did. */
  readonly leader?: string;
  /** `6 av 7 platser närvarande`. */
  readonly attendanceText: string;
  readonly attendance: readonly { readonly label: string; readonly text: string }[];
  /** `Bemanning: 1`. */
  readonly deviations: readonly string[];
  readonly topics: readonly string[];
  /** `Plats för fler: ja` with the counts it was said on. */
  readonly room?: string;
  readonly next?: string;
  /** Since the meeting, the first first. */
  readonly corrections: readonly CorrectionView[];
  /** `Dokumentera besluten i din egen myndighets system.` */
  readonly reminder: string;
}

/**
 * What became of the cases, together: first by decision, then what the meeting did not come to, since every one should be
 * touched at every meeting (handbook §2), and what goes on to the next.
 */
export interface MinutesGroup {
  readonly kind: Outcome | 'untouched' | 'carried-over';
  /** `Följs upp`. */
  readonly label: string;
  readonly count: number;
  /** Those of which the same is told stand in one row: all that are followed up the same day. */
  readonly rows: readonly {
    readonly text?: string;
    readonly references: readonly string[];
  }[];
}

/** What one seat has to do after the meeting, and the cases of it that it carries. */
export interface TakenOn {
  readonly memberId: string;
  readonly label: string;
  /** `Kontakta individen, senast tis 12 jan 2027`. */
  readonly tasks: readonly { readonly text: string; readonly references: readonly string[] }[];
  readonly carries: readonly string[];
}

/** Where in the meeting something is to be done. */
export type EndingPlace =
  | { readonly of: 'item'; readonly itemId: string }
  | { readonly of: 'topic'; readonly topicId: string }
  | { readonly of: 'seat'; readonly memberId: string }
  | { readonly of: 'room' };

/** What is left when the meeting is about to be closed. */
export interface EndingGroup {
  readonly kind: 'ongoing' | 'queued' | 'raised' | 'questions' | 'topics' | 'attendance' | 'room';
  /** `3 pågående ärenden har inte tagits upp` */
  readonly text: string;
  /** What becomes of it. */
  readonly note?: string;
  readonly rows: readonly {
    readonly label: string;
    readonly note?: string;
    readonly at: EndingPlace;
  }[];
}

/** Something in the minutes that has been put right since. */
export interface CorrectionView {
  /** The case, the function or the topic it is about. */
  readonly what: string;
  readonly is: string;
  /** What stood there before; nothing of what was added. */
  readonly was?: string;
  /** `ons 9 dec 2026, Samordnare (kommunen)` */
  readonly byText: string;
}

/** What comes of a meeting that is over, and what one does next. */
export interface AfterwardsView {
  readonly lines: readonly string[];
  /** There is no meeting to come, and the asker may plan one. */
  readonly planNext: boolean;
  readonly nextMeetingId?: string;
}
