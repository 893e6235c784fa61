import type { CalendarFeedView } from '../calendar/view.ts';
import type { Choice } from '../text/choice.ts';

/** Which log is read: what was done in the team, who has read, what became of its seats and settings; above the teams, all of that. */
export const trailBooks = ['changes', 'reads', 'seats', 'federation'] as const;
export type TrailBook = (typeof trailBooks)[number];

/** What is asked of a log; everything left out is everything. */
export interface TrailFilter {
  readonly book: TrailBook;
  /** A case's reference, as it is written in the log. */
  readonly reference?: string | undefined;
  readonly seat?: string | undefined;
  /** Both days belong. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Who did or read what, when: seats, accounts, references and codes; never a text anybody wrote. */
export interface TrailRow {
  readonly id: string;
  /** Where it stands in the chain; a line of the last minutes is in none yet. */
  readonly number?: number;
  readonly atText: string;
  readonly what: string;
  /** The seat, or the role of who has none. */
  readonly who: string;
  /** The object id of the account; of the system none. */
  readonly account?: string;
  /** By what right, and from where. */
  readonly right: string;
  readonly references: readonly string[];
}

export interface TrailView {
  readonly teamId: string;
  readonly teamName: string;
  readonly lead: string;
  readonly books: readonly Choice[];
  readonly book: TrailBook;
  readonly seats: readonly Choice[];
  readonly rows: readonly TrailRow[];
  readonly emptyText: string;
  /** Where the lines before these begin. */
  readonly moreEnded?: string;
  /** Whether a reference can be opened by the reader. */
  readonly opensCases: boolean;
}

/** Whether the logs of a team hold together. */
export interface TrailCheckView {
  readonly status: 'intact' | 'broken';
  readonly title: string;
  /** What is broken, each with where; or how much holds. */
  readonly lines: readonly string[];
  /** To be noted elsewhere: how many lines stand under which hash. */
  readonly hashes: readonly string[];
}

/** What is stored and logged about the one who asks, as an employee. */
export interface AboutMeView {
  readonly account: string;
  readonly seats: readonly string[];
  readonly roles: readonly string[];
  readonly stored: readonly string[];
  readonly calendar: CalendarFeedView;
  /** Of the teams where one has a seat, and of what a styrgrupp decides in which one sits: whether one is reminded in private. */
  readonly nudges: readonly {
    /** Left out: of the decisions of styrgrupper. */
    readonly teamId?: string;
    readonly name: string;
    readonly isOn: boolean;
    /** How it is now: `Når fram i Teams flöde sedan …`. */
    readonly text: string;
  }[];
  readonly rows: readonly TrailRow[];
  readonly emptyText: string;
  readonly countText: string;
}
