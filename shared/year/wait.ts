import type { DecisionPlace } from '../digest/present-decisions.ts';
import type { ReportSubject } from '../period-reports/subject.ts';

/** Kinds of what waits for those who steer, in the order they are told of. */
export const waitCodes = [
  'late',
  'deviation',
  'confirm',
  'ruling',
  'example',
  'question',
  'report',
  'coordinator',
  'appointed',
  'contact',
  'soon',
  'document',
] as const;
export type WaitCode = (typeof waitCodes)[number];

/** So long before its day what is to be done is told of. */
export const soonDays = 14;

/** Where in the tab it is done. */
export type WaitPlace =
  | DecisionPlace
  | { readonly page: 'county-group' }
  | { readonly page: 'report'; readonly subject: ReportSubject; readonly period: string }
  | { readonly page: 'year'; readonly steeringGroupId?: string }
  | { readonly page: 'rulings' }
  | { readonly page: 'documents' }
  | { readonly page: 'contacts'; readonly teamId?: string }
  | { readonly page: 'board' }
  | { readonly page: 'settings'; readonly teamId: string };

/** One thing that waits for a styrgrupp, for Länsam, for the processledare or for the kansli. */
export interface Wait {
  readonly code: WaitCode;
  /** As a line of an agenda, which stands in a channel: never the text of a deviation. */
  readonly text: string;
  /** Under a heading of its kind: `STAR Berg, budget`. */
  readonly short: string;
  /** Nothing where it is done by others than those it waits for. */
  readonly to?: WaitPlace;
  /** Whose it is, where no team's name says it: `Styrgrupp Berg`, `Länsam`. */
  readonly of?: string;
}

/** What waits for who asks, counted, each with the way to where it is done. */
export interface WaitsView {
  /** `Väntar på er (3)`. */
  readonly title: string;
  readonly kinds: readonly {
    readonly code: WaitCode;
    /** `Rapporter att underteckna (2)`. */
    readonly label: string;
    readonly urgent: boolean;
    readonly waits: readonly Pick<Wait, 'short' | 'to'>[];
    /** `och 7 till`. */
    readonly moreText?: string;
    /** On a button beside each, where the way leads to one form. */
    readonly button?: string;
    /** What else is to be known of it. */
    readonly note?: string;
  }[];
  readonly nothingText: string;
}
