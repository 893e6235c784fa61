import type { Incomplete } from '../../federation/present-unreadable.ts';
import type { TaskView } from '../../cases/carry/view.ts';
import type { CaseWord } from '../../codes/meeting.ts';
import type { MeetingHead } from '../view.ts';

/** Before a meeting: what each seat has to see to. As card for the channel, every seat; in the tab, the asker's own. */
export interface BeforeView extends Incomplete {
  readonly head: MeetingHead;
  readonly seats: readonly BeforeSeat[];
  readonly emptyText: string;
  /** To whoever leads the team, in their own list: what its cases need, counted. */
  readonly teamAlarms?: readonly string[];
}

export interface BeforeSeat {
  readonly memberId: string;
  readonly label: string;
  readonly own: boolean;
  /** `Inte svarat på kallelsen`. */
  readonly answerText?: string;
  /** The asker's own seat, not to be there: may leave word about a case. */
  readonly canLeaveWord: boolean;
  /** Cases this seat carries, and what each needs; `word` is what has been left about it. */
  readonly cases: readonly {
    readonly reference: string;
    readonly text: string;
    readonly word?: CaseWord;
  }[];
  /** Cases in the queue whose waiting this seat's party answers for. */
  readonly waiting: readonly { readonly reference: string; readonly text: string }[];
  /** Taken on and not reported. */
  readonly tasks: readonly TaskView[];
  /** Open questions, such as the questions to FK. */
  readonly questions: readonly string[];
}

/** After a meeting: what each has taken on, with dates. */
export interface AfterView extends Incomplete {
  readonly head: MeetingHead;
  readonly seats: readonly {
    readonly memberId: string;
    readonly label: string;
    readonly own: boolean;
    readonly tasks: readonly TaskView[];
    /** `Nästa uppföljning tis 12 jan 2027`. */
    readonly followUps: readonly { readonly reference: string; readonly text: string }[];
  }[];
  readonly emptyText: string;
}
