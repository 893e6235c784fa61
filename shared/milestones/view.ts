import type { MilestoneAnswerer, MilestoneStatus } from '../codes/milestone.ts';
import type { Incomplete } from '../federation/present-unreadable.ts';
import type { IsoDate } from '../kernel/calendar.ts';

/** The delmål of a team, a styrgrupp or the county, as far as they are the reader's. */
export interface MilestonesView extends Incomplete {
  /** `team:berg`: whose they are. */
  readonly whose: string;
  /** Those that are not over, what is due first at the top. */
  readonly open: readonly MilestoneRow[];
  /** Those that are done or dropped, the latest first. */
  readonly over: readonly MilestoneRow[];
  /** How it goes with teams and styrgrupper, for those who lead the county. */
  readonly table?: MilestoneTable;
  readonly canAdd: boolean;
  /** Whether one that is added can be given to others. */
  readonly canGive: boolean;
  readonly emptyText: string;
  readonly today: IsoDate;
}

export interface MilestoneRow {
  readonly milestoneId: string;
  readonly title: string;
  readonly due: IsoDate;
  readonly answers: MilestoneAnswerer;
  readonly status: MilestoneStatus;
  /** `Pågår`, `Försenat`. */
  readonly statusText: string;
  readonly isOverdue: boolean;
  /** `Senast tis 8 dec 2026`, `Klart tis 8 dec 2026`. */
  readonly whenText: string;
  /** `Samordnaren ansvarar`. */
  readonly answersText: string;
  /** `Länets delmål för alla team`; nothing for one's own. */
  readonly fromText?: string;
  /** Why it was dropped. */
  readonly reason?: string;
  /** `Senast ändrat tis 8 dec 2026 av samordnaren`. */
  readonly byText: string;
  /** Of one that is given, for its owner: `3 av 8 team är klara`, and how it goes with each. */
  readonly given?: {
    readonly reachedText: string;
    readonly rows: readonly {
      readonly whose: string;
      readonly name: string;
      readonly status: MilestoneStatus;
      /** `Klart tis 8 dec 2026`, `Struket: uppgiften har gått till Länsam`. */
      readonly text: string;
    }[];
  };
  /** Of how many times it had been written, when it was read. */
  readonly basedOn: number;
  readonly can: {
    readonly change: boolean;
    readonly begin: boolean;
    readonly reach: boolean;
    readonly drop: boolean;
    readonly takeBack: boolean;
  };
}

/** Teams and styrgrupper × how it goes: how many delmål of each, their own and those they have been given. */
export interface MilestoneTable {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly whose: string;
    readonly name: string;
    /** As many as there are columns. */
    readonly counts: readonly number[];
  }[];
}
