export interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface ProgressRow {
  readonly dimension: string;
  readonly label: string;
  /** Latest level, 1–5. */
  readonly level?: number;
  /** When the latest was noted; all are noted at once. */
  readonly when?: string;
  /** `2 Liten → 3 Viss`. */
  readonly text: string;
  readonly movement: 'forward' | 'same' | 'back' | 'none';
}
