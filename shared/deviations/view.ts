import type { Incomplete } from '../federation/present-unreadable.ts';
import type {
  ActionOwner,
  DeviationCategory,
  DeviationEnd,
  DeviationKind,
  DeviationStatus,
} from '../codes/deviation.ts';
import type { Choice } from '../text/choice.ts';

/** A team's deviations, with what the asker can do about each. */
export interface DeviationsView extends Incomplete {
  readonly teamId: string;
  readonly rows: readonly DeviationRow[];
  readonly emptyText: string;
  /** Where those that have ended go on after those listed: what the next of them are asked for with. */
  readonly moreEnded?: string;
  /** The federation's other teams: the municipalities a deviation may touch besides. */
  readonly otherTeams: readonly Choice[];
  readonly canHandle: boolean;
}

export interface DeviationRow {
  readonly id: string;
  /** `Hinder`; empty for what is a deviation and nothing else. */
  readonly issueText: string;
  readonly categoryText: string;
  readonly text: string;
  readonly status: DeviationStatus;
  /** `Hos styrgruppen sedan ons 9 sep 2026`. */
  readonly statusText: string;
  readonly reportedText: string;
  /** `Rör även Bräcke och Åre`, `Strukturell fråga`, `Närmaste chef är tillfrågad`. */
  readonly marks: readonly string[];
  /** Every step it has taken, the first first: `Lämnad till styrgruppen ons 9 sep 2026`. */
  readonly steps: readonly string[];
  readonly action?: {
    readonly text: string;
    /** `Ansvarig: Arbetsförmedlingen`. */
    readonly ownerText: string;
    /** `Klart senast tors 15 okt 2026`. */
    readonly dueText: string;
    /** Not done by its day. */
    readonly late: boolean;
  };
  /** Why it should go on to Länsam; gone when it is there. */
  readonly liftText?: string;
  /** What the forms begin with when it is compiled or given an action. */
  readonly now: {
    readonly issue: DeviationKind;
    readonly category: DeviationCategory;
    readonly alsoTouches: readonly string[];
    readonly structural: boolean;
    readonly managerAsked: boolean;
    readonly actionText: string;
    readonly actionOwner?: ActionOwner;
    readonly actionDue?: string;
  };
  readonly can: {
    readonly compile: boolean;
    readonly forward: boolean;
    readonly setAction: boolean;
    readonly lift: boolean;
    /** How it can end now; empty when it has, or when it is not for the asker. */
    readonly ends: readonly DeviationEnd[];
  };
}
