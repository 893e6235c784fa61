import type { Incomplete } from '../federation/present-unreadable.ts';
import type { Action } from '../access/access.ts';
import type { Role } from '../access/role.ts';

/** Who is asking, and what the tab should open with. */
export interface MeView {
  readonly account: string;
  readonly federation?: { readonly name: string };
  /** Database is empty and the asker may set it up. */
  readonly setupNeeded: boolean;
  readonly teams: readonly MyTeam[];
  readonly steeringGroups: readonly { readonly id: string; readonly name: string }[];
  /** Those of the styrgrupper in which the asker is adjungerad: their minutes are to be read, and nothing else of theirs. */
  readonly minutesOf?: readonly string[];
  readonly mayChangeFederation: boolean;
  /** Sees all teams' aggregates from above them: the county's page is theirs first. */
  readonly mayCompareAbove: boolean;
  /** Reads what is entered of the county. */
  readonly readsCounty?: true;
  /** Has Länsam's page. */
  readonly readsLifted?: true;
  /** Reads the samordnare's questions across teams. */
  readonly readsBoard?: true;
  readonly today: string;
}

/** Whose place in Teams it is that the tab stands in; empty where it is nobody's, or of nobody whom the asker knows. */
export interface HereView {
  readonly teamId?: string;
  readonly meetingId?: string;
  readonly steeringGroupId?: string;
  /** Länsam's own channel. */
  readonly county?: true;
}

export interface MyTeam {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly can: readonly Action[];
}

export interface ComingUp {
  readonly meetingId: string;
  readonly groups: readonly {
    readonly label: string;
    readonly references: readonly string[];
    /** Where they are only counted. */
    readonly countText?: string;
  }[];
}

/** The first screen of a team: what is expected of the asker, and what is next. */
export interface HomeView extends Incomplete {
  readonly teamName: string;
  readonly greeting: string;
  /** Ordered by what comes first; each with where to go. */
  readonly tasks: readonly (HomeTask | TaskAbove)[];
  /** What the next meeting takes up, as far as the asker may see. */
  readonly comingUp?: ComingUp;
  readonly nothingText: string;
  readonly warnings: readonly string[];
}

interface TaskWords {
  readonly code: string;
  readonly title: string;
  readonly text: string;
  readonly urgent: boolean;
}

/** On a page of the team. */
export interface HomeTask extends TaskWords {
  readonly meetingId?: string;
  /** With page `cases`: which of them. */
  readonly filter?: 'alarms';
  /** With page `report`: of which period. */
  readonly period?: string;
  /** With page `gathering`: which, and of which team where it is a team's own. */
  readonly gatheringId?: string;
  readonly gatheringTeamId?: string;
  /** With page `case`: which. */
  readonly reference?: string;
  readonly page:
    | 'meeting'
    | 'meetings'
    | 'case'
    | 'cases'
    | 'queue'
    | 'offers'
    | 'tallies'
    | 'entered'
    | 'report'
    | 'team'
    | 'numbers'
    | 'year'
    | 'gathering'
    | 'deviations'
    | 'fk'
    | 'board'
    | 'documents';
}

/** On the page of those who steer: what waits for them where they sit in a team too. */
export interface TaskAbove extends TaskWords {
  readonly page: 'above';
  readonly to:
    | { readonly page: 'steering'; readonly steeringGroupId: string }
    | { readonly page: 'county-group' };
  readonly meetingId?: never;
  readonly reference?: never;
}
