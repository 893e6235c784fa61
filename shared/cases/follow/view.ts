export interface Fact {
  readonly label: string;
  readonly text: string;
}

export interface ProgressRow {
  readonly dimension: string;
  readonly label: string;
  /** Latest level, 1–5. */
  readonly level?: number;
  /** `2 Liten → 3 Viss`, with when. */
  readonly text: string;
  readonly movement: 'forward' | 'same' | 'back' | 'none';
}
