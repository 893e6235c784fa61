import type { EnteredKind } from '../../shared/entered/entered.ts';
import type { ReportSection } from '../../shared/codes/report-sections.ts';

/** How something that a report holds gets there. */
export type Way =
  /**
   * Counted: figures of the list, by their codes. What tells individuals apart and may not leave the team beside what else leaves it stands
   * on the team's page and in its files, and not in the report: then it says why.
   */
  | { readonly counted: readonly string[]; readonly staysInTeam?: string }
  /** Entered once, with its source. */
  | { readonly entered: EnteredKind }
  /** Goals that are shown with their value, by their codes. */
  | { readonly goals: readonly string[] }
  /** Written under a heading, since it is no figure. */
  | { readonly written: ReportSection }
  /** Not to be had, and why. */
  | { readonly impossible: string };

export type Yardstick = Readonly<Record<string, Way>>;
