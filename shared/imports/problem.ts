import type { FindingKind } from '../guard/finding.ts';
import type { DayProblem } from './written-days.ts';

/** Fault a cell, a row or a file is not taken. Never what stands there: what is refused is neither stored, logged nor said again. */
export type Fault =
  | { readonly code: 'found'; readonly kinds: readonly FindingKind[] }
  | { readonly code: 'missing' }
  | { readonly code: 'not-in-list'; readonly words: readonly string[] }
  | { readonly code: 'not-one' }
  | { readonly code: 'day'; readonly why: DayProblem }
  | { readonly code: 'not-yes-no' }
  | { readonly code: 'not-a-time' }
  | {
      readonly code:
        'not-a-year' | 'not-an-amount' | 'not-a-percent' | 'not-a-share' | 'not-a-count';
    }
  | { readonly code: 'too-long'; readonly most: number }
  | {
      readonly code:
        'year-ahead' | 'year-running' | 'entered-already' | 'has-cases' | 'post-overlaps';
    }
  | { readonly code: 'has-year'; readonly year: number }
  | { readonly code: 'no-counts' | 'no-answers' | 'no-fees' | 'goal-of-others' }
  | { readonly code: 'row-twice'; readonly line: number }
  | {
      readonly code: 'wrong-sum';
      readonly of: string;
      readonly sum: number;
      readonly total: number;
    }
  | { readonly code: 'month-alone' }
  | { readonly code: 'day-taken' }
  | { readonly code: 'seats'; readonly there: number }
  | { readonly code: 'not-key' }
  | { readonly code: 'key-twice'; readonly line: number }
  | { readonly code: 'age-in-years' }
  | { readonly code: 'in-future' }
  | { readonly code: 'too-early' }
  | { readonly code: 'before'; readonly other: string }
  | { readonly code: 'needs'; readonly other: string }
  | { readonly code: 'not-with'; readonly other: string }
  | { readonly code: 'two-parties' }
  | { readonly code: 'not-by-rules' }
  | { readonly code: 'contradicts-reason' }
  | { readonly code: 'changed-since' }
  | { readonly code: 'not-in-header' }
  | { readonly code: 'header-unknown' }
  | { readonly code: 'header-twice' }
  | { readonly code: 'no-rows' }
  | { readonly code: 'too-many'; readonly most: number };

/** Fault a file is no table. `old-excel`: what Excel wrote before 2007. */
export type SheetProblem = 'empty' | 'too-large' | 'old-excel' | 'not-a-table';

/** Ten times what two thousand rows take. */
export const mostFileBytes = 5_000_000;

export interface Problem {
  /** As the spreadsheet numbers it; the header's own where it is about a column. */
  readonly line: number;
  /** Its header as we call it, or its letter. */
  readonly column?: string;
  readonly why: Fault;
}
