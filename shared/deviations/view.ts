import type { Choice } from '../meetings/view.ts';
import type { DeviationStatus } from './deviation.ts';

export interface DeviationsView {
  readonly teamId: string;
  readonly rows: readonly {
    readonly id: string;
    readonly categoryText: string;
    readonly text: string;
    readonly status: DeviationStatus;
    readonly statusText: string;
    readonly reportedText: string;
    readonly canForward: boolean;
    readonly canSolve: boolean;
  }[];
  readonly emptyText: string;
  readonly categories: readonly Choice[];
  readonly canHandle: boolean;
}
