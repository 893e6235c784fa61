import type { MilestoneStatus } from '../codes/milestone.ts';
import type { GatheringKind } from '../codes/gathering.ts';
import type { Instant, IsoDate } from '../kernel/calendar.ts';
import type { ReportSubject } from '../period-reports/subject.ts';

/** What of the year has no meeting of its own: it is read off what is done elsewhere. */
export type DutyKind =
  'report' | 'surveys' | 'offers' | 'next-plan' | 'contact' | 'revision' | 'milestone';

/** `missing`: to be planned, and there is time; `overdue`: there is none left. */
export type YearState = 'planned' | 'held' | 'missing' | 'overdue' | 'cancelled';

/** One thing of a year: a gathering, a duty with a last day, or a gathering that the plan counts with and nobody has planned. */
export interface YearItem {
  readonly key: string;
  readonly what: GatheringKind | DutyKind;
  readonly state: YearState;
  /** Its day, or the last one. */
  readonly date: IsoDate;
  readonly gathering?: {
    readonly id: string;
    readonly teamId?: string;
    readonly steeringGroupId?: string;
  };
  /** What a report is of: its period's code, and whose it is. */
  readonly period?: string;
  readonly subject?: ReportSubject;
  readonly count?: number;
  /** Which delmål it is, how it goes where the year is, and how often and when it was last written. */
  readonly milestone?: {
    readonly id: string;
    readonly status: MilestoneStatus;
    readonly timesWritten: number;
    readonly writtenAt: Instant;
  };
  /** Whose it is, where it is held by others than those whose year it is: `Styrgrupp Berg`. */
  readonly ofText?: string;
  /** Which one, where there are several of the kind. */
  readonly label?: string;
  /** Known here, and others' to see to: they are reminded of it, and not whose year this is. */
  readonly isOthers?: true;
}
