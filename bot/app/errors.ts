/** An accident, as opposed to a refusal. `retryable` says whether the same call may succeed later. */
export abstract class Accident extends Error {
  abstract readonly code: string;
  abstract readonly retryable: boolean;
}

/** The database did not answer, timed out or throttled. */
export class StoreUnavailable extends Accident {
  readonly code = 'store-unavailable';
  readonly retryable = true;
}

/** A stored document could not be read back as what it says it is. */
export class StoreCorrupt extends Accident {
  readonly code = 'store-corrupt';
  readonly retryable = false;
}

/** One document could not be read as what it says it is; the others can. */
export class DocumentUnreadable extends StoreCorrupt {
  /** `case BER-2026-001` */
  readonly document: string;
  /** Names of fields and codes, never what stands there. */
  readonly why: string;

  constructor(document: string, why: string) {
    super(`${document}: ${why}`);
    this.document = document;
    this.why = why;
  }
}

/** Written by a newer program, which is taking over from this one: a passing thing, and nothing is wrong with the document. */
export class DocumentNewer extends DocumentUnreadable {}

/** The database that was named cannot serve as ours: something else, or written by a newer version of this program. */
export class StoreUnusable extends Accident {
  readonly code = 'store-unusable';
  readonly retryable = false;
}

/** The cursor did not come from a page of the same list. Cursors travel through browsers, so this is the sender's fault. */
export class CursorInvalid extends Accident {
  readonly code = 'cursor-invalid';
  readonly retryable = false;

  constructor(cause?: unknown) {
    super('the cursor does not belong to this list', { cause });
  }
}
