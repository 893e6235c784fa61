import type { Figure } from '../reports/views/view.ts';
import type { CountyColumn } from './county-columns.ts';
import type { ReportState } from './county-team.ts';
import type { GoalsView } from './view.ts';

/** The county's page: every team beside the others, in aggregates (handbook §7). */
export interface CountyView {
  readonly title: string;
  readonly period: { readonly code: string; readonly text: string };
  readonly soFar?: string;
  readonly periods: readonly { readonly code: string; readonly text: string }[];
  readonly previous: string;
  readonly next?: string;
  readonly columns: readonly { readonly code: CountyColumn; readonly label: string }[];
  readonly teams: readonly CountyRow[];
  /** Of all teams that have been counted. */
  readonly total: CountyRow['figures'];
  readonly goalsOf: string;
  readonly goals: GoalsView['goals'];
  /** Teams that somebody has to do something about, with what. */
  readonly troubles: readonly {
    readonly teamId: string;
    readonly name: string;
    readonly texts: readonly string[];
  }[];
  /** The day they are of, where that is not today. */
  readonly troublesOn?: string;
  /** How the reports of the half-year stand: `Saknas`, with the teams. Signed ones are only counted. */
  readonly reports: readonly {
    readonly state: ReportState;
    readonly label: string;
    readonly teams: readonly { readonly teamId: string; readonly name: string }[];
  }[];
  /** Of which half-year, as an address has it. */
  readonly reportPeriod: string;
  /** How many teams are still being counted, and are in none of the sums. */
  readonly pending: number;
  readonly pendingText?: string;
  readonly emptyText?: string;
  readonly suppressedNote: string;
}

export interface CountyRow {
  readonly teamId: string;
  readonly name: string;
  readonly steeringGroup?: string;
  readonly figures: Readonly<Partial<Record<CountyColumn, Figure>>>;
}
