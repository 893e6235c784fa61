import type { HeldView } from '../held/present-held.ts';
import type { MeetingShownOn } from '../../access/meeting-page.ts';
import type { RaisingRules } from '../../cases/forms/raise-form.ts';
import type { Choice } from '../../text/choice.ts';
import type { Incomplete } from '../../federation/present-unreadable.ts';
import type { AgendaPartView } from '../agenda/view.ts';
import type { MeetingHead } from '../view.ts';

export interface AnswerRow {
  readonly memberId: string;
  /** `Arbetsförmedlare (AF)`. */
  readonly label: string;
  readonly status: 'coming' | 'deputy' | 'absent' | 'none';
  /** How they come, when they do. */
  readonly mode?: 'on-site' | 'digital';
  /** What one who is absent says to the meeting; in `text` too. */
  readonly word?: string;
  /** `Kommer på plats`, `Skickar ersättare`, `Frånvarande: …`, `Inte svarat`. */
  readonly text: string;
  readonly deputies: readonly { readonly id: string; readonly label: string }[];
  /** The asker's own seat. */
  readonly own: boolean;
}

/** The kallelse, as card and as page; the same for everyone in the channel. */
export interface NoticeView {
  readonly head: MeetingHead;
  /** `Ändrad`, `Inställd`, `Sen kallelse`: said first when there is something to say. */
  readonly banner?: string;
  /** Who leads where the samordnare does not, or that the team has none. */
  readonly leader?: string;
  /** `Förslag och ärenden senast fre 4 dec`. */
  readonly proposalsText: string;
  readonly open: boolean;
  readonly answers: readonly AnswerRow[];
  /** `5 av 7 har svarat`. */
  readonly answersText: string;
  /** `Kommer inte: Rehabkoordinator psykiatri`: the functions that are missing, as the meeting stands. */
  readonly presenceText?: string;
  readonly agenda: readonly AgendaPartView[];
  /** `8 pågående ärenden följs upp`. */
  readonly ongoingText?: string;
  /** Choices for the forms: code and Swedish label. */
  readonly choices: RaiseChoices;
  /** Bumped by every change: part of the idempotency key of the buttons. */
  readonly revision: number;
  readonly minutesNote: string;
}

/** The kallelse as everybody in the channel sees it, with what is read at a glance. */
export interface SharedNoticeView extends NoticeView {
  readonly glance: NoticeGlance;
  /** While it is held. */
  readonly held?: HeldView;
}

export interface NoticeGlance {
  /** `Svara och lämna förslag senast fre 4 dec`: what is wanted, and by when. */
  readonly askText: string;
  /** Who has answered what, by function: those who come first, those who are waited for last, then seats that nobody has. */
  readonly answers: readonly { readonly text: string; readonly who: string }[];
  /** Where no row of the answers says it: `Alla funktioner som ska vara med kommer`. */
  readonly presenceText?: string;
  /** `8 pågående ärenden · 2 nya ärenden · 1 konsultation`; the agenda itself is a press away. */
  readonly agendaText: string;
}

/** What the kallelse's forms offer that depends on the team and the day. */
export interface RaiseChoices {
  readonly deputies: readonly Choice[];
  /** What a new case is judged by. */
  readonly rules: RaisingRules;
  /** References of the ongoing cases that are not on the agenda yet. */
  readonly ongoing: readonly string[];
  /** New cases cannot be raised now: said in place of their form. */
  readonly pausedText?: string;
}

/** Where a case is raised, whichever page one comes from: the meetings that take cases, and the form at one of them. */
export interface RaisingView extends Incomplete {
  readonly teamId: string;
  readonly teamName: string;
  /** The next first: `tis 8 dec 2026 kl. 13.00`. */
  readonly meetings: readonly Choice[];
  /** At the one asked for, or else the next. */
  readonly at?: { readonly head: MeetingHead; readonly choices: RaiseChoices };
  /** Why nothing can be raised now, and what to do about it. */
  readonly shutText?: string;
  /** What the case that is raised again says of the individual, and time does not change. */
  readonly known?: { readonly gender: string; readonly ageBand?: string };
}

/** One line in the list of meetings. */
export interface MeetingRow {
  readonly head: MeetingHead;
  /** Where the asker reads the meeting; nothing for who reads no more of it than this line. */
  readonly page?: MeetingShownOn;
  /** The asker's own seat, where it is on this line that they answer: who does not read the meeting whole. */
  readonly answer?: AnswerRow;
  /** Both only for who may read the meeting: the calendar tells dates and places. */
  readonly answersText?: string;
  readonly itemsText?: string;
  /** Where it is one of several. */
  readonly seriesId?: string;
}

/** The days a plan would give, shown before it is saved. */
export interface PlanPreview {
  readonly dates: readonly {
    readonly date: string;
    readonly when: string;
    readonly noticeText: string;
    readonly noticeLate: boolean;
  }[];
  readonly skipped: readonly { readonly date: string; readonly text: string }[];
  /** Meetings that stand on days of the series already, with what to do about it. */
  readonly overlap?: { readonly text: string; readonly meetings: readonly string[] };
}
