/** What may be removed, after how long, and under which decision. */
export interface RetentionView {
  readonly decisions: readonly RetentionRow[];
  /** What of the kinds has no decision, and so is kept. */
  readonly keptTexts: readonly string[];
  readonly emptyText: string;
}

export interface RetentionRow {
  readonly id: string;
  readonly title: string;
  readonly decisionText: string;
  readonly afterText: string;
  readonly statusText: string;
  readonly status: 'registered' | 'in-force' | 'ended';
}

/** What a decision would remove today. */
export interface RetentionPreviewView {
  readonly total: string;
  readonly rows: readonly { readonly id: string; readonly name: string; readonly text: string }[];
}
