import type { GatheringKind } from '../codes/gathering.ts';
import type { ReportSubject } from '../period-reports/subject.ts';
import type { Choice } from '../text/choice.ts';
import type { YearState } from './year-item.ts';

export interface YearRow {
  readonly key: string;
  readonly text: string;
  /** `tis 8 dec 2026`, `senast tors 31 dec 2026`. */
  readonly whenText: string;
  readonly state: YearState;
  readonly stateText: string;
  /** `kl. 13.00–16.00 · Kommunhuset`, `3 personer kom`. */
  readonly note?: string;
  readonly gathering?: { readonly id: string; readonly teamId?: string };
  /** What can be planned in its place. */
  readonly toPlan?: GatheringKind;
  /** Which of the delmål on the page it is. */
  readonly milestoneId?: string;
  /** Another page on which it is done. */
  readonly page?:
    | { readonly page: 'report'; readonly subject: ReportSubject; readonly period: string }
    | { readonly page: 'county-entered' }
    | { readonly page: 'county-group' }
    | { readonly page: 'from-county' }
    | { readonly page: 'offers'; readonly teamId: string }
    | { readonly page: 'contacts'; readonly teamId?: string }
    | { readonly page: 'rules' };
}

/** A year at a glance: twelve months, each with what is in it. */
export interface YearView {
  readonly teamId?: string;
  readonly steeringGroupId?: string;
  readonly title: string;
  /** To who sees no more of it than a part: which, and who sees the rest. */
  readonly aboutText?: string;
  readonly year: number;
  readonly years: readonly number[];
  readonly months: readonly {
    readonly name: string;
    readonly isNow: boolean;
    readonly rows: readonly YearRow[];
  }[];
  /** What needs somebody now, once more, first. */
  readonly overdue: readonly YearRow[];
  /** What those who steer meet for next, whichever year is shown before it: the soonest first. */
  readonly ahead: readonly {
    /** `Styrgruppsmöte tis 8 dec 2026`. */
    readonly text: string;
    readonly gathering: { readonly id: string; readonly teamId?: string };
  }[];
  /** `Planeringsdagar: 1 av 2 genomförda`. */
  readonly counts: readonly string[];
  /** Whether the reader reads the delmål of whose year it is. */
  readonly hasMilestones: boolean;
  readonly canPlan: readonly Choice[];
  readonly emptyText?: string;
}
