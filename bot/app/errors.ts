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
