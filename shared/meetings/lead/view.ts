import type { Incomplete } from '../../federation/present-unreadable.ts';
import type { Attendance, RoomVerdict } from '../../codes/meeting.ts';
import type { Choice } from '../../text/choice.ts';
import type { DecisionRules } from '../agenda/view.ts';
import type { NoticeView } from '../call/view.ts';
import type { AfterwardsView, EndingGroup, MinutesView } from '../minutes/view.ts';
import type { RestWay } from '../held/present-rest.ts';
import type { NowView } from '../now/view.ts';

/** The meeting as it is led, live for everyone who has it open. */
export interface MeetingView extends NoticeView, Incomplete {
  /** While it is held: where it is, for everybody who follows. */
  readonly now?: NowView;
  /** Opened by mistake perhaps, by whoever leads: nothing is decided yet. */
  readonly canUndoOpening: boolean;
  readonly attendance: readonly {
    readonly memberId: string;
    readonly label: string;
    readonly value?: Attendance;
    readonly text: string;
  }[];
  /** One press for all of whom nothing is noted; for who leads. */
  readonly rest: readonly RestWay[];
  /** The last such press can be taken back. */
  readonly canUnnoteRest: boolean;
  readonly holders: readonly (Choice & { readonly party: string })[];
  /** What becomes of a case whose consent is taken back there; for who leads it while it is open. */
  readonly retentionText?: string;
  /** Of the rules of the meeting's date, what the decisions choose from. */
  readonly rules: DecisionRules;
  readonly individualCoordinators: readonly Choice[];
  /** Seats that are not to be there and may leave word: one's own, and for the coordinator all of them. */
  readonly wordSeats: readonly Choice[];
  readonly lead: LeadView;
  readonly room: RoomView;
  readonly deviations: readonly { readonly id: string; readonly text: string }[];
  /** While it is held: whose absence may be a deviation, where deviations are asked for. */
  readonly shortfall: readonly string[];
  /** Date the next follow-up is booked for unless another is chosen. */
  readonly nextMeetingDate?: string;
  readonly undecided: number;
  /** Topics that nobody has ticked off; the questions FK has not answered go on by themselves. */
  readonly unsettled: number;
  /** Before it is closed, for who may: what is left, each with the way to it. */
  readonly ending: readonly EndingGroup[];
  readonly progressText: string;
  /** What the asker may do here. */
  readonly can: {
    readonly answer: boolean;
    readonly answerForOthers: boolean;
    readonly propose: boolean;
    readonly raise: boolean;
    readonly plan: boolean;
    readonly run: boolean;
    /** Puts the minutes right when the meeting is over. */
    readonly correct: boolean;
  };
  readonly minutes?: MinutesView;
  readonly afterwards?: AfterwardsView;
}

/** Who leads in the samordnare's place, and what the asker may do about it. */
export interface LeadView {
  readonly memberId?: string;
  /** The seats that can be chosen; none while the samordnare leads, or before the day before the meeting. */
  readonly choices: readonly Choice[];
  readonly canEnd: boolean;
}

/** "Room for more?": how many against the target range, what that suggests, and what the meeting said. */
export interface RoomView {
  /** `12 pågående ärenden, nyckeltal 15–20: plats för 3–8 till`. */
  readonly text: string;
  readonly suggested?: RoomVerdict;
  readonly verdict?: RoomVerdict;
  readonly verdictText?: string;
  readonly canJudge: boolean;
  /** `Intaget är pausat till och med …`. */
  readonly pausedText?: string;
}
