import type { Outcome, TopicPart } from '../codes/agenda.ts';
import type { Attendance, CaseWord, MeetingStatus, RoomVerdict } from '../codes/meeting.ts';
import type { TaskView } from '../cases/page/case-view.ts';
import type { Choice } from '../text/choice.ts';
import type { NewCaseChoices } from '../cases/page/present-new-case.ts';

/**
 * View models of a meeting: finished Swedish strings beside the codes and ids the buttons need. Made by `present.ts`,
 * placed by cards and tab; neither of them forms a sentence.
 */
export interface MeetingHead {
  readonly meetingId: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly status: MeetingStatus;
  readonly statusText: string;
  /** `STAR-möte tis 8 dec 2026`. */
  readonly title: string;
  /** `tis 8 dec 2026 kl. 13.00–16.00`. */
  readonly when: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place?: string;
  readonly link?: string;
  /** `Lunch kl. 12.00–13.00`. */
  readonly lunch?: string;
  /** The same as clock times, for the planning form. */
  readonly lunchTimes?: { readonly from: string; readonly to: string };
  /** `Kallelsen går ut tis 1 dec 2026 kl. 08.00`, `Kallelsen gick ut …`, `… (sent)`. */
  readonly noticeText: string;
  readonly noticeDate: string;
  readonly noticeLate: boolean;
  /** Something that stops the kallelse and what to do about it, such as no connected channel. */
  readonly warning?: string;
}

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

export interface AgendaItemView {
  readonly itemId: string;
  readonly reference: string;
  readonly kind: 'new' | 'consultation' | 'follow-up' | 'queued';
  /** `BER-2026-014`, `Nytt ärende`, `IFO-handläggare (kommunen)`. */
  readonly kindText: string;
  readonly raisedByText: string;
  /** `köat 42 dagar`, `ärendebärare: …, nästa uppföljning …`; for the meeting view only. */
  readonly note?: string;
  /** What is to be weighed before it is received: `Sjukpenning · 30–64 år · saknar: …`; for the meeting view only. */
  readonly brief?: string;
  readonly decision?: {
    readonly outcome: Outcome;
    readonly text: string;
    readonly canUndo: boolean;
  };
  /** Outcomes this item can have, in the order to offer them. */
  readonly outcomes: readonly { readonly outcome: Outcome; readonly label: string }[];
  /** Suggested member to carry the case, from livelihood. */
  readonly suggestedHolderId?: string;
  /** Why the rules' own ärendebärare, FK, is not among the choices. */
  readonly holderNote?: string;
  /** Word left by those who cannot be there: `Rehabkoordinator psykiatri (regionen): vänta på mig`. */
  readonly words?: readonly {
    readonly memberId: string;
    readonly word: CaseWord;
    readonly text: string;
  }[];
  /** What was taken on before and is open, or was reported since the last meeting. */
  readonly tasks?: readonly TaskView[];
  readonly alarms?: readonly string[];
  readonly individualCoordinatorId?: string;
  /** What the team has decided about one: `Individkoordinator (kommunen)`, `Ingen individkoordinator`. */
  readonly individualCoordinatorText?: string;
  /** Seats that may not see the case, and so can neither carry it nor take on a task in it. */
  readonly outsideIds?: readonly string[];
  /** An ongoing case's ärendebärare, who takes on a task unless another is chosen. */
  readonly holderId?: string;
}

export interface TopicView {
  readonly topicId: string;
  readonly part: TopicPart;
  readonly text: string;
  readonly byText: string;
  readonly canRemove: boolean;
  /** Of a question to FK: `Kontaktperson (FK), tis 8 dec`. */
  readonly answer?: { readonly text: string; readonly byText: string };
  readonly canAnswer: boolean;
}

export interface AgendaPartView {
  readonly part: string;
  /** `Nya ärenden`. */
  readonly title: string;
  readonly items: readonly AgendaItemView[];
  readonly topics: readonly TopicView[];
  /** Said when the part has nothing: `Inga nya ärenden ännu`. */
  readonly emptyText: string;
}

/** The kallelse, as card and as page; the same for everyone in the channel. */
export interface NoticeView {
  readonly head: MeetingHead;
  /** `Ändrad`, `Inställd`, `Sen kallelse`: said first when there is something to say. */
  readonly banner?: string;
  /** `Förslag och ärenden senast fre 4 dec`. */
  readonly proposalsText: string;
  readonly open: boolean;
  readonly answers: readonly AnswerRow[];
  /** `5 av 7 har svarat`. */
  readonly answersText: string;
  readonly agenda: readonly AgendaPartView[];
  /** `8 pågående ärenden följs upp`. */
  readonly ongoingText?: string;
  /** Choices for the forms: code and Swedish label. */
  readonly choices: RaiseChoices;
  /** Bumped by every change: part of the idempotency key of the buttons. */
  readonly revision: number;
  readonly minutesNote: string;
}

export interface RaiseChoices extends NewCaseChoices {
  readonly deputies: readonly Choice[];
  readonly topicParts: readonly Choice[];
  readonly types: readonly Choice[];
  readonly ongoing: readonly Choice[];
  /** New cases cannot be raised now: said in place of their form. */
  readonly pausedText?: string;
  /** FK raises cases in this team, and has a consent form of its own (handbook §3). */
  readonly fkMayRaise: boolean;
}

/** The meeting as it is led, live for everyone who has it open. */
export interface MeetingView extends NoticeView {
  readonly attendance: readonly {
    readonly memberId: string;
    readonly label: string;
    readonly value?: Attendance;
    readonly text: string;
  }[];
  readonly attendanceChoices: readonly Choice[];
  readonly holders: readonly (Choice & { readonly party: string })[];
  readonly closingChoices: {
    readonly reasons: readonly Choice[];
    readonly livelihoods: readonly Choice[];
    readonly occupations: readonly Choice[];
    readonly results: readonly Choice[];
    readonly takingOver: readonly Choice[];
  };
  readonly declineCriteria: readonly Choice[];
  readonly parkedCauses: readonly Choice[];
  readonly individualCoordinators: readonly Choice[];
  readonly taskCodes: readonly Choice[];
  readonly taskOutcomes: readonly Choice[];
  readonly caseWords: readonly Choice[];
  /** Seats that are not to be there and may leave word: one's own, and for the coordinator all of them. */
  readonly wordSeats: readonly Choice[];
  readonly room: RoomView;
  readonly deviationCategories: readonly Choice[];
  readonly deviations: readonly { readonly id: string; readonly text: string }[];
  /** Date the next follow-up is booked for unless another is chosen. */
  readonly nextMeetingDate?: string;
  readonly undecided: number;
  /** Before it is closed: what has not been touched, whose attendance is missing, by name of function and reference. */
  readonly endWarnings: readonly string[];
  readonly progressText: string;
  /** What the asker may do here. */
  readonly can: {
    readonly answer: boolean;
    readonly answerForOthers: boolean;
    readonly propose: boolean;
    readonly raise: boolean;
    readonly plan: boolean;
    readonly run: boolean;
  };
  readonly minutes?: MinutesView;
}

/** "Room for more?": how many against the target range, what that suggests, and what the meeting said. */
export interface RoomView {
  /** `12 pågående ärenden, målspann 15–20: plats för 3–8 till`. */
  readonly text: string;
  readonly suggested?: RoomVerdict;
  readonly verdict?: RoomVerdict;
  readonly verdictText?: string;
  readonly choices: readonly Choice[];
  readonly canJudge: boolean;
  /** `Intaget är pausat till och med …`. */
  readonly pausedText?: string;
}

export interface MinutesView {
  readonly head: MeetingHead;
  /** `BER-2026-014: mottaget, ärendebärare IFO-handläggare`. */
  readonly decisions: readonly { readonly reference: string; readonly text: string }[];
  /** `6 av 7 platser närvarande`. */
  readonly attendanceText: string;
  readonly attendance: readonly { readonly label: string; readonly text: string }[];
  /** `Bemanning: 1`. */
  readonly deviations: readonly string[];
  readonly topics: readonly string[];
  /** `Plats för fler: ja` with the counts it was said on. */
  readonly room?: string;
  readonly carriedOver?: string;
  /** Ongoing and queued cases the meeting did not come to: every one should be touched at every meeting (handbook §2). */
  readonly untouched?: string;
  readonly next?: string;
  /** `Dokumentera besluten i din egen myndighets system.` */
  readonly reminder: string;
}

/** One line in the list of meetings. */
export interface MeetingRow {
  readonly head: MeetingHead;
  /** Both only for who may read the meeting: the calendar tells dates and places. */
  readonly answersText?: string;
  readonly itemsText?: string;
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
}

/** What an FK contact sees of a meeting: the general questions, and the cases FK itself raised (handbook §4). */
export interface FkSlotView {
  readonly head: MeetingHead;
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
export interface FkQuestionsView {
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
