import type { IsoDate } from '../../kernel/calendar.ts';
import type { MeetingShownOn } from '../../access/meeting-page.ts';
import type { Incomplete } from '../../federation/present-unreadable.ts';
import type { ClosingReason } from '../../codes/closing.ts';
import type { PriorityGroup } from '../../codes/raising.ts';
import type { CaseStatus } from '../../codes/case.ts';
import type { MeasureCode, MeasureProvider } from '../../codes/measures.ts';
import type { FkPart } from '../../codes/planning.ts';
import type { Choice } from '../../text/choice.ts';
import type { TaskView } from '../carry/view.ts';
import type { KeptClosing } from '../case.ts';
import type { CaseVerb } from '../forms/case-forms.ts';
import type { Fact, ProgressRow } from '../follow/view.ts';
import type { PlanView } from '../plan/view.ts';
import type { RaisingRules } from '../forms/raise-form.ts';
import type { NewCaseInput } from '../raise-input.ts';

/** One case, for those who may read it: as page, and as card in the team's channel. */
export interface CaseView {
  readonly teamId: string;
  readonly teamName: string;
  readonly reference: string;
  readonly type: 'new' | 'consultation';
  readonly typeText: string;
  readonly status: CaseStatus;
  /** `I kö sedan tis 8 sep 2026 (väntat 42 dagar)`, `Pågående sedan …, vilande`: without the cause, which is in `facts`. */
  readonly statusText: string;
  /** What comes next: `Nästa uppföljning tis 8 dec 2026`, `Väntar på beslut på mötet …`. */
  readonly nextText?: string;
  /** The reader hands out what is stored of it, and reads the log. */
  readonly handsOut?: true;
  /** What becomes of it without consent, where it is without or can become so. */
  readonly retentionText?: string;
  /** The ärendebärare of an ongoing case, and by function. */
  readonly holderId?: string;
  readonly holderText?: string;
  /** Why the rules' own ärendebärare, FK, is not among the choices. */
  readonly holderNote?: string;
  /** Its individkoordinator by function, `Individkoordinator (kommunen)`, where the team has decided on one. */
  readonly individualCoordinatorText?: string;
  readonly alarms: readonly string[];
  readonly facts: readonly Fact[];
  /** While it waits: what is done meanwhile and who answers for it. */
  readonly waiting?: {
    readonly text: string;
    readonly noted: boolean;
    readonly answersForText: string;
  };
  readonly plan?: PlanView;
  readonly tasks: readonly TaskView[];
  readonly progress: readonly ProgressRow[];
  readonly closing?: readonly Fact[];
  readonly previous?: string;
  readonly raisedAgainAs?: string;
  /** Where the team can decide about it now. */
  readonly atMeeting?: {
    readonly meetingId: string;
    readonly text: string;
    /** Where the asker reads that meeting, if anywhere. */
    readonly page?: MeetingShownOn;
  };
  /** What is no step here since a meeting decides it, and the meeting it can be put on the agenda of. */
  readonly meetingDecides?: {
    readonly text: string;
    readonly agenda?: { readonly meetingId: string; readonly whenText: string };
  };
  readonly history: readonly HistoryLine[];
  /** The last step, when it can be taken back by the asker. */
  readonly undo?: {
    readonly step: number;
    /** `Ångra ”Vilande: väntar på ett beslut, återupptas tis 13 apr 2027”`. */
    readonly text: string;
    /** `Ångra att ärendet vilar`, which tells nothing more. */
    readonly kind: string;
  };
  /** What the asker can do now; nothing that would be refused. */
  readonly can: readonly CaseVerb[];
  readonly canRaiseAgain: boolean;
  readonly choices: CaseChoices;
  /** As it was raised, to correct it; only while that can be done. */
  readonly raised?: NewCaseInput;
  /** Beside `raised`: what can be chosen, by the rules and the team's settings of the day it was raised. */
  readonly raising?: RaisingRules;
  /** The groups it is marked with, to change them; only while that can be done. */
  readonly groups?: readonly PriorityGroup[];
  /** As it was closed, to put it right; only for who can. */
  readonly closed?: KeptClosing;
  /** Suggested day of the next follow-up. */
  readonly nextMeetingDate?: string;
  /** `Dokumentera i din egen myndighets system.` */
  readonly reminder: string;
}

export interface HistoryLine {
  readonly text: string;
  readonly whenText: string;
  /** By function, `Samordnare (kommunen), tidigare` or `Någon utanför teamet`: never a name. */
  readonly byText: string;
  /** `Regelverk 2026`. */
  readonly rulesText: string;
  /** Taken back since. */
  readonly undone: boolean;
}

/** What the forms of one case offer that depends on the case, its team and the day. */
export interface CaseChoices {
  /** The other queued cases, in order, to be placed after. */
  readonly queue: readonly string[];
  readonly holders: readonly (Choice & { readonly suggested: boolean })[];
  readonly individualCoordinators: readonly Choice[];
  readonly members: readonly Choice[];
  /** What FK's part in the planning can have been. */
  readonly fkParts: readonly FkPart[];
  /** From the utbudskarta: picking one fills in measure and provider. */
  readonly offers: readonly (Choice & {
    readonly code: MeasureCode;
    readonly party: MeasureProvider;
    readonly stale: boolean;
  })[];
  /** The reasons to close that the rules of its day have, and the groups of that year's plan. */
  readonly closingReasons: readonly ClosingReason[];
  readonly priorityGroups: readonly PriorityGroup[];
  /** It was closed with B1, and so has a decision coming. */
  readonly pensionDecision: boolean;
}

/** The list of cases the asker may read. */
export interface CasesView extends Incomplete {
  readonly teamId: string;
  readonly teamName: string;
  readonly summary: string;
  readonly rows: readonly CaseRow[];
  readonly emptyText: string;
  /** Where the ended ones go on after those listed: what the next of them are asked for with. */
  readonly moreEnded?: string;
  /** More ended ones than are listed, and nothing to ask for them with. */
  readonly moreText?: string;
}

/** The ended ones that come after those of the list before, the latest first. */
export interface EndedCasesView extends Incomplete {
  readonly rows: readonly CaseRow[];
  readonly moreEnded?: string;
}

/** The cases whose reference is the one searched for, whenever they ended. */
export interface FoundCasesView extends Incomplete {
  readonly rows: readonly CaseRow[];
}

export interface CaseRow {
  readonly reference: string;
  readonly typeText: string;
  readonly status: CaseStatus;
  readonly statusText: string;
  /** Why it is parked, was taken back or closed; for the page, never for the team's channel (handbook §7). */
  readonly reasonText?: string;
  readonly whoText: string;
  readonly nextText: string;
  readonly alarms: readonly string[];
  /** The asker carries it, coordinates it, or their party raised it. */
  readonly mine: boolean;
  /** What a list is narrowed and ordered by; not in the team's channel. */
  readonly told?: CaseRowFacts;
}

export interface CaseRowFacts {
  /** The seat that carries it. */
  readonly carrierText?: string;
  /** The priority groups it is in, where it waits for the team. */
  readonly groups: readonly string[];
  /** Since it was raised, until it is received. */
  readonly waitingDays?: number;
  readonly nextFollowUp?: IsoDate;
}
