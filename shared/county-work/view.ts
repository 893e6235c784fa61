export interface ExampleRow {
  readonly exampleId: string;
  readonly text: string;
  /** `Från STAR Berg`. */
  readonly fromText: string;
  /** `Publicerat av processledaren tis 8 dec 2026`. */
  readonly stateText: string;
  readonly can: { readonly publish: boolean; readonly withdraw: boolean };
}

export interface WorkGroupRow {
  readonly workGroupId: string;
  readonly topic: string;
  readonly membersText: string;
  /** `1 okt 2026 – 31 mar 2027`. */
  readonly periodText: string;
  readonly dueText: string;
  /** Nothing reported by its day. */
  readonly late: boolean;
  readonly reports: readonly { readonly text: string; readonly saidText: string }[];
  readonly ended: boolean;
  readonly can: boolean;
}

export interface RevisionRow {
  readonly revisionId: string;
  readonly title: string;
  readonly dueText: string;
  /** Its comments should have come, and nothing is decided. */
  readonly late: boolean;
  /** By heading of the agreement, as far as they are for who asks. */
  readonly headings: readonly {
    readonly heading: string;
    readonly comments: readonly { readonly text: string; readonly saidText: string }[];
  }[];
  readonly noComments: string;
  readonly decision?: { readonly text: string; readonly saidText: string };
  readonly can: { readonly comment: boolean; readonly close: boolean };
}

/** What Länsam has under way, and what it sends to the teams: as much of it as is for who asks. */
export interface CountyWorkView {
  /** Those that all teams read, the newest first. */
  readonly examples: readonly ExampleRow[];
  readonly noExamples: string;
  /** Those that wait for a second look; for those who give it. */
  readonly proposed: readonly ExampleRow[];
  /** Ids of lifted examples that are on their way or published. */
  readonly spread: readonly string[];
  readonly mayLead: boolean;
  readonly workGroups: readonly WorkGroupRow[];
  readonly noWorkGroups: string;
  /** The open one first, then the years before. */
  readonly revisions: readonly RevisionRow[];
  readonly noRevisions: string;
}
