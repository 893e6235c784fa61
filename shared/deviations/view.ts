import type { Incomplete } from '../federation/present-unreadable.ts';
import type {
  ActionOwner,
  AnchorOwner,
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
  /** Who it is shown to can do something about them: the samordnare, or the styrgrupp. */
  readonly canHandle: boolean;
}

export interface DeviationRow {
  readonly id: string;
  /** `Hinder`; empty for what is a deviation and nothing else. */
  readonly issueText: string;
  readonly categoryText: string;
  readonly text: string;
  readonly status: DeviationStatus;
  /** How many steps it has taken: what a decision about it says that it was made upon. */
  readonly seen: number;
  /** `Hos styrgruppen sedan ons 9 sep 2026`. */
  readonly statusText: string;
  readonly reportedText: string;
  /** `Rör även Bräcke och Åre`, `Strukturell fråga`, `Närmaste chef är tillfrågad`. */
  readonly marks: readonly string[];
  /** What the styrgrupp has asked the team; gone when it is answered. */
  readonly questionText?: string;
  /** Written down for those it is with, and not confirmed by them. */
  readonly awaitingText?: string;
  /** `Förankras av Arbetsförmedlingen senast tors 15 okt 2026`. */
  readonly anchoringText?: string;
  /** Not anchored by its day. */
  readonly anchoringLate?: true;
  /** Whoever reads writes in the deciders' place, as their secretary. */
  readonly secretaryText?: string;
  /** Every step it has taken, the first first, and by whom: `Lämnad till styrgruppen av samordnaren ons 9 sep 2026`. */
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
    readonly anchorOwner?: AnchorOwner;
    readonly anchorDue?: string;
  };
  readonly can: {
    readonly compile: boolean;
    readonly forward: boolean;
    readonly setAction: boolean;
    readonly askBack: boolean;
    readonly lift: boolean;
    readonly anchor: boolean;
    /** What has been written down is theirs to confirm. */
    readonly confirm: boolean;
    /** How it can end now; empty when it has, or when it is not for the asker. */
    readonly ends: readonly DeviationEnd[];
  };
}
