import type { BoardCategory } from '../codes/board.ts';
import type { Incomplete } from '../federation/present-unreadable.ts';

/** All questions across teams, those without an answer first: searched where they are shown, since nothing typed need be sent. */
export interface BoardView extends Incomplete {
  readonly rows: readonly BoardRow[];
  /** The team for which the reader may ask Länsam. */
  readonly asksCountyFor?: string;
  readonly emptyText: string;
}

export interface BoardRow {
  readonly questionId: string;
  readonly question: string;
  /** Empty where none was chosen. */
  readonly categoryText: string;
  /** `Samordnaren i STAR Åre · tis 1 dec 2026`; by function, never a person. */
  readonly askedText: string;
  /** For who changes it. */
  readonly category?: BoardCategory;
  readonly basedOn: number;
  readonly answers: readonly BoardAnswerRow[];
  /** `Markerad som besvarad tis 1 dec 2026`; empty while it waits. */
  readonly settledText: string;
  readonly isNew: boolean;
  /** What Länsam has decided about it, or that it waits there. */
  readonly county?: { readonly text: string; readonly decision: string };
  readonly can: {
    readonly settle: boolean;
    readonly reopen: boolean;
    readonly withdraw: boolean;
    readonly passOn: boolean;
    readonly change: boolean;
  };
}

export interface BoardAnswerRow {
  readonly answerId: string;
  /** Empty of one that has been taken back. */
  readonly text: string;
  /** `Samordnaren i STAR Åre · tis 1 dec 2026 · ändrat ons 2 dec 2026`. */
  readonly byText: string;
  readonly basedOn: number;
  readonly can: {
    readonly change: boolean;
    readonly restore: boolean;
  };
}
