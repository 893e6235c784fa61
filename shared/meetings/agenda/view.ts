import type { TaskView } from '../../cases/carry/view.ts';
import type { FormStart } from '../../forms/form.ts';
import type { Outcome } from '../../codes/agenda.ts';
import type { ClosingReason } from '../../codes/closing.ts';
import type { CaseWord } from '../../codes/meeting.ts';
import type { Criterion } from '../../codes/raising.ts';

/** What decisions about a case choose from. */
export interface DecisionRules {
  readonly closingReasons: readonly ClosingReason[];
  readonly criteria: readonly Criterion[];
}

/** What one must know of a case before it is decided. */
export interface KnownView {
  /** In its line on the agenda: `Vilande · Handläggare IFO (kommunen)`, `42 dagar i kö`. */
  readonly row: string;
  /** `Pågående sedan tis 13 okt 2026 · ärendebärare: …`, `I kö sedan … · aktualiserat av …`. */
  readonly stands: string;
  /** What is done: last decision, measures and steps; in the queue what is done meanwhile and who answers for it. */
  readonly work?: string;
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
  /** While the meeting is held, and of a case that has not ended; for the meeting view only. */
  readonly known?: KnownView;
  readonly decision?: {
    readonly outcome: Outcome;
    readonly text: string;
    readonly canUndo: boolean;
    /** For the meeting view only, as is by whom: `Samordnare (kommunen), kl. 13.42`. */
    readonly at?: string;
    readonly byText?: string;
  };
  /** Outcomes this item can have, in the order to offer them. */
  readonly outcomes: readonly Outcome[];
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
  /** Where the case is judged by another rule set than the meeting's: that of the day it was raised (handbook §9). */
  readonly rules?: DecisionRules;
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
  readonly text: string;
  readonly byText: string;
  readonly canRemove: boolean;
  /** Of a question to FK: `Kontaktperson (FK), tis 8 dec`. */
  readonly answer?: { readonly text: string; readonly byText: string };
  readonly canAnswer: boolean;
  /** What the meeting made of it: `Lämnas vidare: till nätverksträffen`. */
  readonly outcome?: { readonly text: string; readonly canUndo: boolean };
  readonly canSettle: boolean;
}

/** A case that has been closed; in the channel its reference and state alone. */
export interface ClosedCaseView {
  readonly reference: string;
  /** `Avslutat ons 11 nov 2026`. */
  readonly text: string;
  /** What came of it afterwards, as far as it is noted; for those who may read case rows. */
  readonly outcomeText?: string;
  /** How its form opens, for those who may note it. */
  readonly note?: FormStart;
}

export interface AgendaPartView {
  readonly part: string;
  /** Over the first part of a section, with its time where the team sets minutes aside: `Del 2: ärenden kl. 13.00–15.00`. */
  readonly section?: string;
  /** `Nya ärenden`. */
  readonly title: string;
  readonly items: readonly AgendaItemView[];
  readonly topics: readonly TopicView[];
  /** Of `Avslutade ärenden`. */
  readonly closed: readonly ClosedCaseView[];
  /** Said when the part has nothing: `Inga nya ärenden ännu`. */
  readonly emptyText: string;
}
