import { StoreUnavailable, StoreUnusable } from '../app/errors.ts';

const conflict = 409;
const notFound = 404;
const preconditionFailed = 412;
/** Not found because the database or the container is missing, not the item. */
export const ownerMissing = 1003;
const refused = new Set([401, 403]);
/** Timeout, gone (being moved), throttled, retry with, failing server. The SDK has tried again by itself before. */
const unavailable = new Set([408, 410, 429, 449, 500, 502, 503, 504]);

/** What a status code says about a write, when it says that the write met something else than it expected. */
export function refusal(code: unknown): 'exists' | 'changed' | undefined {
  if (code === conflict) return 'exists';
  return code === preconditionFailed || code === notFound ? 'changed' : undefined;
}

/** The status code or the network's error code; that of the cause when the SDK has wrapped it (it does in batches). */
export function codeOf(error: unknown): unknown {
  const source = failure(error);
  return source !== undefined && isOwnerMissing(source) ? undefined : source?.code;
}

/** The accident that a failed request is; a mistake in the program comes back as it is. */
export function cosmosAccident(error: unknown): unknown {
  const source = failure(error);
  if (source === undefined) return error;
  const { code } = source;
  if (isOwnerMissing(source)) {
    return new StoreUnusable('the Cosmos database or container does not exist', { cause: error });
  }
  if (typeof code === 'number' && refused.has(code)) {
    return new StoreUnusable(`Cosmos refuses us with ${code}`, { cause: error });
  }
  // Strings are failures on the way there: ECONNREFUSED, TimeoutError, REQUEST_SEND_ERROR …
  if (typeof code === 'string' || (typeof code === 'number' && unavailable.has(code))) {
    return new StoreUnavailable(`Cosmos answered ${code}`, { cause: error });
  }
  return error;
}

function isOwnerMissing(source: Failure): boolean {
  return source.code === notFound && Number(source.substatus ?? 0) === ownerMissing;
}

interface Failure {
  readonly code: unknown;
  readonly substatus?: unknown;
}

function failure(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && error.code !== undefined) return error;
  return failure(error.cause);
}
