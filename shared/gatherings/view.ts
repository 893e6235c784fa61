import type { GatheringKind } from '../codes/gathering.ts';
import type { Attendance, MeetingStatus } from '../codes/meeting.ts';
import type { Choice } from '../text/choice.ts';

/** What stands at the top of everything about a gathering. */
export interface GatheringHead {
  readonly gatheringId: string;
  readonly teamId?: string;
  readonly steeringGroupId?: string;
  readonly what: GatheringKind;
  readonly status: MeetingStatus;
  readonly statusText: string;
  /** `Styrgruppsmöte tis 8 dec 2026`. */
  readonly title: string;
  /** `Styrgruppen Berg och Åre`. */
  readonly ofText: string;
  /** `Ordförande: Kommunen, styrgruppen`, of a styrgrupp that has one on the day. */
  readonly chairText?: string;
  /** `tis 8 dec 2026 kl. 13.00–16.00`. */
  readonly when: string;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place?: string;
  readonly link?: string;
  readonly lunchTimes?: { readonly from: string; readonly to: string };
  /** Nothing of what nobody is called to. */
  readonly noticeText?: string;
}

export interface GatheringSeat {
  readonly id: string;
  readonly label: string;
  readonly status: 'coming' | 'deputy' | 'absent' | 'none';
  readonly mode?: 'on-site' | 'digital';
  readonly text: string;
  readonly attendance?: Attendance;
  readonly attendanceText?: string;
  readonly own: boolean;
}

export interface DecisionRow {
  readonly id: string;
  readonly text: string;
  /** `Ansvarig: Kommunen · klart senast tis 8 dec 2026`. */
  readonly ownerText: string;
  readonly late: boolean;
  readonly anchoring: readonly { readonly text: string; readonly done: boolean }[];
  /** Written down by the secretary, and whether the members stand by it. */
  readonly secretaryText?: string;
  readonly canConfirm: boolean;
  readonly canAnchor: boolean;
}

/** The kallelse as a card: the same for everyone in the channel, and of no case. */
export interface GatheringNotice {
  readonly head: GatheringHead;
  readonly banner?: string;
  readonly open: boolean;
  readonly askText: string;
  readonly answersText: string;
  readonly answers: readonly { readonly text: string; readonly who: string }[];
  readonly topics: readonly string[];
  readonly waits: readonly string[];
  readonly revision: number;
}

/** What was decided, for who was there and who is to know. */
export interface GatheringMinutes {
  readonly head: GatheringHead;
  readonly attendanceText: string;
  readonly topics: readonly string[];
  readonly waited: readonly string[];
  readonly decisions: readonly {
    readonly text: string;
    readonly ownerText: string;
    readonly anchoringText?: string;
    readonly secretaryText?: string;
  }[];
}

export interface GatheringView {
  readonly head: GatheringHead;
  readonly banner?: string;
  /** Only the minutes are for who reads: nothing before it is over. */
  readonly minutesOnly: boolean;
  readonly seats: readonly GatheringSeat[];
  readonly answersText: string;
  readonly topics: readonly {
    readonly id: string;
    readonly text: string;
    readonly byText: string;
    readonly canRemove: boolean;
  }[];
  /** What waits for it now, or waited when it was closed. */
  readonly waits: readonly string[];
  readonly decisions: readonly DecisionRow[];
  /** What one's own people have said before it. */
  readonly asked?: {
    readonly text: string;
    readonly answers: readonly { readonly who: string; readonly text: string }[];
  };
  /** One's representative asks, and for which team one answers. */
  readonly toTell: readonly { readonly teamId: string; readonly askText: string }[];
  /** Teams that one may say are informed. */
  readonly toAcknowledge: readonly Choice[];
  readonly informedText?: string;
  readonly facts: readonly string[];
  readonly can: {
    readonly plan: boolean;
    readonly answer: boolean;
    readonly propose: boolean;
    readonly open: boolean;
    readonly attend: boolean;
    readonly decide: boolean;
    readonly close: boolean;
    readonly hold: boolean;
    readonly ask: boolean;
  };
  readonly secretaryNote?: string;
  readonly emptyMinutesText?: string;
}
