import type { Incomplete } from '../../federation/present-unreadable.ts';
import type { AgendaItemView, TopicView } from '../agenda/view.ts';
import type { AnswerRow, RaiseChoices } from '../call/view.ts';
import type { MeetingHead } from '../view.ts';
import type { Choice } from '../../text/choice.ts';

/** What an FK contact sees of a meeting: the general questions, and the cases FK itself raised (handbook §4). */
export interface FkSlotView extends Incomplete {
  readonly head: MeetingHead;
  /** `Försäkringskassan är med kl. 15.00–16.00`, where the team sets minutes aside. */
  readonly timeText?: string;
  /** `Tema: sjukförsäkringen`, where the team's themes alternate. */
  readonly themeText?: string;
  /** Said where no channel of FK's takes what is told. */
  readonly channelText?: string;
  readonly questions: readonly TopicView[];
  readonly rows: readonly AgendaItemView[];
  /** Said when there are no questions. */
  readonly emptyText: string;
  /** The asker's own seat and how it has answered, with the deputies it may send. */
  readonly answer?: AnswerRow;
  readonly choices: RaiseChoices;
  readonly can: { readonly answer: boolean; readonly propose: boolean; readonly raise: boolean };
}

/** What has been asked of FK at the team's meetings, the latest first: for FK and the team alike (handbook §4). */
export interface FkQuestionsView extends Incomplete {
  readonly rows: readonly {
    /** Where it was asked, and where an answer to it is kept. */
    readonly meetingId: string;
    /** `STAR-möte tis 10 nov 2026`. */
    readonly meetingText: string;
    readonly question: TopicView;
    /** Said of one without an answer. */
    readonly missingText?: string;
    /** In small letters: what a search looks in. */
    readonly searchText: string;
  }[];
  readonly emptyText: string;
}

/** A general question as FK's channel has it. */
interface FkNoticeQuestion {
  readonly topicId: string;
  readonly text: string;
  readonly byText: string;
  readonly answerText?: string;
  /** Whether an answer to it can be written still. */
  readonly answerable: boolean;
}

/** The kallelse without the cases: what stands in FK's own channel (handbook §4). */
export interface FkNoticeView {
  readonly head: MeetingHead;
  readonly banner?: string;
  /** When FK is there. */
  readonly slotText: string;
  readonly themeText?: string;
  readonly open: boolean;
  /** Of FK's seats alone. */
  readonly answers: readonly { readonly text: string; readonly who: string }[];
  readonly deputies: readonly Choice[];
  readonly questions: readonly FkNoticeQuestion[];
  readonly emptyText: string;
  readonly revision: number;
}
