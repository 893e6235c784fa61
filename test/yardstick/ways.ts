import type { EnteredKind } from '../../shared/entered/entered.ts';
import type { ReportSection } from '../../shared/codes/report-sections.ts';

/** Why something does not plainly come out above the teams: it is told, and of some of them. */
export const ofTeamsThatMayTell =
  'what tells individuals apart leaves a team only as it has been published; above the teams it is a sum over those that may tell, which says how many they are';

/** How something that a report holds gets there. */
export type Way =
  /**
   * Counted: figures of the list, by their codes. What tells individuals apart and may not leave the team beside what else leaves it stands
   * on the team's page and in its files, and not in the report: then it says why.
   */
  | {
      readonly counted: readonly string[];
      readonly staysInTeam?: string;
      readonly partly?: string;
    }
  /** Entered once, with its source. */
  | { readonly entered: EnteredKind }
  /** Goals that are shown with their value, by their codes. */
  | { readonly goals: readonly string[]; readonly partly?: string }
  /** Written under a heading, since it is no figure. */
  | { readonly written: ReportSection }
  /** Not to be had, and why. */
  | { readonly impossible: string };

export type Yardstick = Readonly<Record<string, Way>>;
