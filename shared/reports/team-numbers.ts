import type { CaseState } from '../cases/case.ts';
import type { TaskOutcome } from '../codes/carrying.ts';
import type { ClosingReason, occupationsOut, pensionDecisions } from '../codes/closing.ts';
import type { DeviationCategory, DeviationStatus } from '../codes/deviation.ts';
import type { ParkedCause, ProgressDimension } from '../codes/following.ts';
import type { Livelihood } from '../codes/livelihood.ts';
import type { Attendance } from '../codes/meeting.ts';
import type { AgeBand, Criterion, Gender, Referrer } from '../codes/raising.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Period } from '../kernel/period.ts';
import type { MemberFunction, Party } from '../codes/party.ts';
import type { RuleSet, YearlyPlan } from '../rules/rule-book.ts';
import type { TallyNumbers } from './tally-numbers.ts';

export type Counts<Code extends string> = Readonly<Record<Code, number>>;
export type Withdrawal = Extract<CaseState, { status: 'withdrawn' }>['why'];
/** `none`: not told. */
export type LevelTold = '1' | '2' | '3' | 'none';
export type OccupationOut = (typeof occupationsOut)[number];

/** Lengths of time in days; without cases there is no median. */
export interface Spread {
  readonly n: number;
  readonly median?: number;
  readonly mean?: number;
  readonly longest?: number;
}

/** Where all new cases stood at the end of a day. */
export interface Stock {
  /** Raised and waiting for its first decision. */
  readonly waiting: number;
  readonly queued: number;
  readonly ongoing: number;
}

export interface CaseNumbers {
  readonly raised: number;
  readonly raisedByReferrer: Counts<Referrer>;
  readonly raisedByGender: Counts<Gender>;
  readonly raisedByAgeBand: Counts<AgeBand>;
  readonly raisedByLevel: Counts<LevelTold>;
  readonly consultations: number;
  readonly received: number;
  readonly declined: number;
  readonly declinedByCriterion: Counts<Criterion>;
  /** Taken back before the team received it, by the raiser or with the consent. */
  readonly withdrawn: number;
  readonly withdrawnByReason: Counts<Withdrawal>;
  readonly followUps: number;
  /** At the end of the day before the period, and at the end of the period. */
  readonly opening: Stock;
  readonly end: Stock;
  readonly ongoingByGender: Counts<Gender>;
  /** Of the ongoing ones at the end: those that wait for something, and those with an individkoordinator. */
  readonly parkedByCause: Counts<ParkedCause>;
  readonly coordinated: number;
  readonly closed: number;
  readonly closedByReason: Counts<ClosingReason>;
  readonly closedByGender: Counts<Gender>;
  readonly occupationOut: Counts<OccupationOut>;
  /** Cases with that livelihood; a case with several is in several. */
  readonly livelihoodIn: Counts<Livelihood>;
  readonly livelihoodOut: Counts<Livelihood>;
  /** Pairs of a livelihood at start and one at closing, among the closed cases; those that occur. */
  readonly livelihoodPairs: readonly LivelihoodPair[];
  /** Every closed case has exactly one livelihood at start and one at closing. */
  readonly singleLivelihoods: boolean;
  /** Work, sjukersättning or both at closing: what Berg calls self-supporting (handbook §6). */
  readonly selfSupporting: number;
  /** Work or studies at closing: what goal M3 counts. */
  readonly workOrStudies: number;
  /** Raised → first decision to receive, for cases received in the period. */
  readonly waitingTime: Spread;
  /** Raised → end of the period, for those still queued. */
  readonly stillWaiting: Spread;
  /** Received → closed, for cases closed in the period. */
  readonly handlingTime: Spread;
  /** Since the beginning: raised = waiting + queued + ongoing + closed + declined + withdrawn. */
  readonly everRaised: number;
  readonly everClosed: number;
  readonly everDeclined: number;
  readonly everWithdrawn: number;
  /** Cases ongoing at any time in the calendar year of the last day, up to it, and those of them from before the year. */
  readonly participantsThisYear: number;
  readonly participantsFromBefore: number;
  readonly work: WorkNumbers;
}

/** From the first note of steps to the last. */
export type Movement = 'forward' | 'same' | 'back';
/** `none`: nothing was said of an application. */
export type PensionTold = (typeof pensionDecisions)[number] | 'none';

/** What is done in the cases from received to closed, and after: plans, steps, tasks, handovers, late outcomes. */
export interface WorkNumbers {
  /** Cases with a plan made, or made anew, in the period; the rest of the plan counts are of these. */
  readonly planned: number;
  /** All five points met. */
  readonly planComplete: number;
  /** The individual took part in the planning: what goal M2 counts. */
  readonly tookPart: number;
  /** Two measures or more that overlap in time. */
  readonly parallel: number;
  /** A measure of the work kind among them. */
  readonly workFocus: number;
  /** Cases whose latest note of steps is of the period and that have an earlier one: from the first to the last. */
  readonly progressed: number;
  readonly progress: Readonly<Record<ProgressDimension, Counts<Movement>>>;
  /** Reported in the period. */
  readonly tasks: number;
  readonly taskOutcomes: Counts<TaskOutcome>;
  /** Taken on and not reported in the cases ongoing at the end. */
  readonly openTasks: number;
  readonly handovers: number;
  /** Closed cases whose outcome afterwards was noted in the period, the latest note of each. */
  readonly lateOutcomes: number;
  readonly lateOccupation: Counts<OccupationOut>;
  readonly latePension: Counts<PensionTold>;
}

export interface LivelihoodPair {
  readonly from: Livelihood;
  readonly to: Livelihood;
  readonly count: number;
}

export interface MeetingNumbers {
  readonly held: number;
  /** One a month, months in a declared break excepted; the month under way counts once its meeting is held. */
  readonly required: number;
  /** Held with AF, the region and the municipality all present. FK joins one hour and is not counted in (handbook §4). */
  readonly withAllParties: number;
  readonly noticeInTime: number;
  readonly attendance: Readonly<Record<Party, Counts<Attendance>>>;
  /** Meetings at which somebody of the party was there, on site, digitally or by an ersättare. */
  readonly presence: Counts<Party>;
  /** Meetings at which the party had a seat to fill. */
  readonly seated: Counts<Party>;
}

export interface DeviationNumbers {
  readonly reported: number;
  readonly byCategory: Counts<DeviationCategory>;
  /** Of those reported in the period, where they stood at its end. */
  readonly byStatus: Counts<DeviationStatus>;
  /** With the styrgrupp at the end of the period, whenever reported. */
  readonly awaitingSteering: number;
}

export interface Staffing {
  readonly required: number;
  readonly vacant: readonly MemberFunction[];
}

/** Everything that is counted for one team and one period: folds over histories, so any past period can be asked for. */
export interface TeamNumbers {
  readonly teamId: string;
  readonly period: Period;
  /** The last day counted: the end of the period, or today while it is under way. */
  readonly lastDay: IsoDate;
  readonly cases: CaseNumbers;
  readonly meetings: MeetingNumbers;
  readonly deviations: DeviationNumbers;
  readonly tallies: TallyNumbers;
  readonly staffing: Staffing;
  /** In force on the last day: what these numbers are shown by, and measured against. */
  readonly rules: RuleSet;
  readonly plan?: YearlyPlan;
  readonly target?: { readonly min: number; readonly max: number };
}
