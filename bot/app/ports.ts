import type { NamedTeams } from '../../shared/imports/entered-columns.ts';
import type { ImportKind } from '../../shared/imports/import-record.ts';
import type { SheetProblem } from '../../shared/imports/problem.ts';
import type { SheetRow } from '../../shared/imports/read-rows.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';
import type { GatheringPlace } from '../../shared/gatherings/gathering.ts';
import type { ReportSubject } from '../../shared/period-reports/subject.ts';
import type { Result } from '../../shared/kernel/result.ts';

/**
 * The partition a document lives in. What is committed together lies in one scope:
 * `federation` holds the federation, its teams, steering groups and channels; `team:<id>` holds one team's
 * meetings, cases, deviations, counters, receipts and jobs.
 */
export type Scope = 'federation' | `team:${string}`;

/** Opaque version of one stored document; changes with every write. */
export type Etag = string;

/**
 * What every stored document has in common. `state` and `sort` are the two attributes a list can be
 * narrowed and ordered by; `due` makes a job visible to {@link Store.due}.
 */
export interface StoredBody {
  readonly kind: string;
  readonly id: string;
  readonly schemaVersion: number;
  /** Narrowing attribute, for instance the status of a case. */
  readonly state?: string | undefined;
  /** Ordering attribute; plain binary order (see `swedishSortKey`). */
  readonly sort?: string;
  /** When a job wants to run. What another kind calls so is its own: see {@link dueOf}. */
  readonly due?: Instant;
  /** From when on nobody needs it, and it may be gone. Until it is gone it is read as ever. */
  readonly expires?: Instant | undefined;
}

/** When a job wants to run, and nothing of what is no job: a delmål has a `due` too, its last day. */
export function dueOf({ kind, due }: StoredBody): Instant | undefined {
  return kind === 'job' ? due : undefined;
}

export interface Stored<T extends StoredBody = StoredBody> {
  readonly body: T;
  readonly etag: Etag;
}

/** One step of an atomic commit. `etag` in `replace` and `remove` must still be the stored one. */
export type Write =
  | { readonly op: 'create'; readonly body: StoredBody }
  | { readonly op: 'replace'; readonly body: StoredBody; readonly etag: Etag }
  /** Writes whether or not it exists: only for documents nobody else may lose by it (jobs with fixed ids). */
  | { readonly op: 'upsert'; readonly body: StoredBody }
  | { readonly op: 'remove'; readonly kind: string; readonly id: string; readonly etag: Etag };

/**
 * `exists`: a `create` met a stored document (HTTP 409 in Cosmos). `changed`: an etag was no longer current, or the
 * document is gone (412/404). Nothing of the commit was saved then. `index` is the write that failed.
 */
export type CommitOutcome =
  | { readonly status: 'saved'; readonly etags: readonly Etag[] }
  | { readonly status: 'exists' | 'changed'; readonly index: number };

/**
 * Whether a write may change what anybody is shown. Who has looked, which press has been seen, how far a count has come, what
 * is to be sent and whether the database takes anything is on no page, and written all the time; what is kept of figures, and of what
 * has been told of them, says no more than what they are counted from. All of that leaves the version of its scope as it is.
 */
export function isShown(write: Write): boolean {
  return isShownKind(write.op === 'remove' ? write.kind : write.body.kind);
}
export function isShownKind(kind: string): boolean {
  return !onNoPage.has(kind);
}
const onNoPage: ReadonlySet<string> = new Set([
  'audit',
  'audit-pack',
  'trail-head',
  'receipt',
  'counter',
  'job',
  'probe',
  'send-shares',
  'fold',
  'fold-note',
  'roll-up',
  'told-digest',
]);

/**
 * How far a commit is to have come when it is answered. `seen`: every process reads it, and it outlives this one; a failing
 * of the power itself may take it back, until the next commit that is durable. Only for what would then merely be done again.
 * A store may do more than is asked.
 */
export type CommitUntil = 'durable' | 'seen';

export interface ListRequest {
  readonly kind: string;
  readonly state?: string | readonly string[];
  /** Only documents whose `sort` is >= from and/or < before. */
  readonly sortFrom?: string;
  readonly sortBefore?: string;
  readonly descending?: boolean;
  /** 1–500; 100 when left out. */
  readonly limit?: number;
  /** From the previous page. */
  readonly cursor?: string;
}

export interface Page<T extends StoredBody = StoredBody> {
  readonly items: readonly Stored<T>[];
  readonly cursor?: string;
}

export interface DueDocument {
  readonly scope: Scope;
  readonly body: StoredBody;
  readonly etag: Etag;
}

/**
 * Documents with atomic commits per scope. Two adapters: SQLite (embedded) and Cosmos DB. Accidents throw
 * `StoreUnavailable` (retryable) or `StoreCorrupt` (not): see `errors.ts`.
 */
export interface Store {
  /**
   * @param known what was read of it before: a store may give this very object back while its etag is current, and so
   *   spare itself the body
   */
  read(scope: Scope, kind: string, id: string, known?: Stored): Promise<Stored | undefined>;
  /**
   * By `sort` (documents without it first), then by id. A page ends at a document, not at a number: the next one goes on
   * after it whatever was written meanwhile. Throws `CursorInvalid` when the cursor is not one of this very list.
   */
  list(scope: Scope, request: ListRequest): Promise<Page>;
  /**
   * Ordered, all or nothing, at most 100 writes and 2 MB of JSON (RangeError beyond; two fewer where a figure counts what is
   * written, see `context/folds-marked.ts`); durable when it returns, unless less
   * is asked for. The etag of a `remove` is ''. After `StoreUnavailable` it may or may not have been saved: etags and fixed ids make trying
   * again harmless.
   */
  commit(scope: Scope, writes: readonly Write[], until?: CommitUntil): Promise<CommitOutcome>;
  /**
   * Tells whether anything of a scope that is shown to anybody may have been written since: the same as long as nothing
   * has, by any process. Costs no more than reading the smallest document. Says nothing of order, and less than that it
   * is another: after a restart it may be.
   */
  version(scope: Scope): Promise<string>;
  /**
   * How far this process has seen, for another one: opaque. Left out by a store whose processes all see what is saved as soon
   * as it is.
   */
  mark?(): string | undefined;
  /**
   * From here on, what is read in the scope is at least as new as what was seen at `mark`, of another process. A mark that is
   * none, or that nobody can have, changes nothing; never throws.
   */
  reach?(scope: Scope, mark: string): Promise<void>;
  /** Jobs of all scopes with `due` at or before `now`, the longest due first; `limit` is 1–500. */
  due(now: Instant, limit: number): Promise<readonly DueDocument[]>;
  /**
   * What has been replaced or removed is gone from the store's files too. Left out by a store that has none of its own; it
   * does so by itself within minutes in any case.
   */
  purge?(): Promise<void>;
  /**
   * Takes away some of what has expired, so few at a time that nobody waits for it; true when there may be more. Left out by
   * a store that does so by itself.
   */
  sweep?(now: Instant): Promise<boolean>;
  /** True when the database answers. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Clock {
  now(): Instant;
}

/**
 * Whether Teams takes the bot for who it is, as the last exchange of this process has shown. It is the bot's own state and
 * no channel's: with a secret that has expired nothing can be posted anywhere.
 */
export type SignIn =
  | { readonly status: 'untried' }
  | { readonly status: 'working'; readonly at: Instant }
  /** `at`: the last time it was tried. */
  | { readonly status: 'failing'; readonly since: Instant; readonly at: Instant };

/** What one process may send of what Teams takes: one part of so many, over the last half minute and over the last hour. */
export interface SendShare {
  readonly of: number;
  readonly ofHour: number;
}

/** Holds this process to its share. */
export interface SendQuota {
  /**
   * From now on; nothing is sent while there is none.
   *
   * @returns milliseconds until what has been sent is no more than that
   */
  take(share: SendShare | undefined): number;
}

export interface Credentials {
  signIn(): SignIn;
}

/** Randomness comes in here, so that tests decide it. */
export interface Ids {
  /** A fresh opaque id, 21 characters of [a-z0-9]. */
  next(): string;
  /** A number in [0, 1): jitter. */
  random(): number;
}

/** Addresses of pages in the tab, as its router reads them. */
export interface TabLinks {
  /** At one of its deviations, where it is about that. */
  readonly steering: (steeringGroupId: string, deviationId?: string) => string;
  readonly starCase: (teamId: string, reference: string) => string;
  /** The team's first page, with the reader's own list. */
  readonly home: (teamId: string) => string;
  readonly cases: (teamId: string) => string;
  readonly queue: (teamId: string) => string;
  readonly meeting: (teamId: string, meetingId: string) => string;
  /** Where the minutes of that meeting are put right. */
  readonly correct: (teamId: string, meetingId: string) => string;
  readonly deviations: (teamId: string) => string;
  readonly numbers: (teamId: string) => string;
  readonly offers: (teamId: string) => string;
  /** FK's slot at the next meeting, with the questions and their answers. */
  readonly fk: (teamId: string) => string;
  readonly report: (subject: ReportSubject, period: string) => string;
  /** Where a case is raised to that meeting. */
  readonly raise: (teamId: string, meetingId: string) => string;
  readonly gathering: (gatheringId: string, teamId?: string) => string;
  readonly year: (place: GatheringPlace) => string;
  readonly rules: () => string;
  readonly rulings: () => string;
  readonly documents: () => string;
  /** How functions are reached: all one may know of, or a team's and the county's. */
  readonly contacts: () => string;
  readonly teamContacts: (teamId: string) => string;
  /** Länsam's page. */
  readonly countyGroup: () => string;
  /** What the words mean, and what can be said to the bot. */
  readonly help: () => string;
  /** What Länsam sends to all teams. */
  readonly fromCounty: () => string;
}

/** What the program does, from what caused it to what came of it. */
export type WatchedStep = 'request' | 'activity' | 'command' | 'commit' | 'job' | 'send';

/** What is counted or measured beside the time that a step takes. */
export type WatchedFigure =
  /** Seconds from when a job was due until it began. */
  | 'job-age'
  /** A job that comes again, with its state. */
  | 'job-again'
  /** A send that Teams did not take, by kind and status. */
  | 'send-failed'
  /** Milliseconds of one operation of the store. */
  | 'store-time'
  /** What Cosmos charges for one request. */
  | 'request-units';

/** Who watches the program from outside. Facts are ids, codes and numbers; never a person, never text a person wrote. */
export interface Watcher {
  /**
   * `work`, told of with the time it takes and whether it fails. What is logged meanwhile says `ids` as well.
   */
  during<T>(step: WatchedStep, told: StepFacts, work: (say: Say) => Promise<T>): Promise<T>;
  note(figure: WatchedFigure, value: number, facts?: LogFields): void;
  /** Names the step under way to what it leads to later; nothing while nobody is told of it. */
  cause(): string | undefined;
}

/** What is known of a step only while it is under way. */
export type Say = (facts: LogFields) => void;

/** Of a step. */
export interface StepFacts {
  /** On each line of the log. */
  readonly ids?: LogFields;
  /** Beside them, for who is told of the step. */
  readonly facts?: LogFields;
  readonly causedBy?: Cause | undefined;
}

export interface Cause {
  readonly step: string;
  /** Whether it follows at once: then it is part of the same course of events, and not only led to by it. */
  readonly isAtOnce: boolean;
}

/** What only who has wired the program knows of it, for who runs it. */
export interface Workings {
  readonly version: string;
  readonly startedAt: Instant;
  readonly storeKind: 'sqlite' | 'cosmos';
  /** Really tried. */
  readiness(): Promise<{
    readonly reads: boolean;
    readonly writes: boolean;
    readonly bot: SignIn['status'];
  }>;
  /** Since the start, by kind and nothing of whom. */
  signInProblems(): readonly {
    readonly problem: string;
    readonly count: number;
    readonly lastAt: Instant;
  }[];
}

/** Structured log. Fields are ids, codes and numbers; never text a person wrote. */
export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}
export type LogFields = Readonly<Record<string, string | number | boolean | undefined>> & {
  /** Each line's own: when, how bad, what. */
  readonly [Name in 'at' | 'level' | 'event']?: never;
};

/** Files with tables: those that people fill in, and those that they are given to fill in. */
export interface SheetFiles {
  read(bytes: Uint8Array): Promise<Result<readonly SheetRow[], SheetProblem>>;
  /** @param teams what a row can be about, where it says so */
  template(what: ImportKind, teams: NamedTeams, as: 'csv' | 'xlsx'): Promise<Uint8Array>;
}
