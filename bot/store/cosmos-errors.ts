import { StoreUnavailable, StoreUnusable } from '../app/errors.ts';

const conflict = 409;
const notFound = 404;
const preconditionFailed = 412;
/** Sub-status of a 404: this region has not caught up with what we have written; the item may well be there. */
const regionBehind = 1002;
const refused = new Set([401, 403]);
/** Timeout, gone (being moved), throttled, retry with, failing server. The SDK has tried again by itself before. */
const unavailable = new Set<unknown>([408, 410, 429, 449, 500, 502, 503, 504]);

/** Errors without a code: no answer in time, or no token from the identity service. */
const withoutCode = new Set<unknown>([
  'AbortError',
  'AuthenticationError',
  'AggregateAuthenticationError',
  'CredentialUnavailableError',
]);

/** What a status code says about a write, when it says that the write met something else than it expected. */
export function refusal(code: unknown): 'exists' | 'changed' | undefined {
  if (code === conflict) return 'exists';
  return code === preconditionFailed || code === notFound ? 'changed' : undefined;
}

/** What a failed write met, when that is why it failed; `undefined` when it failed for another reason. */
export function refusalOf(error: unknown): 'exists' | 'changed' | undefined {
  const { code, substatus } = failure(error) ?? {};
  return code === notFound && !isAboutItem(substatus) ? undefined : refusal(code);
}

/** A 404 without a sub-status is about the item. */
export function isAboutItem(substatus: unknown): boolean {
  return substatus === undefined || substatus === 0;
}

/** The accident that a failed request is; a mistake in the program comes back as it is. */
export function cosmosAccident(error: unknown): unknown {
  const { code, substatus, name = '' } = failure(error) ?? {};
  if (code === notFound) return readAccident(substatus, error);
  if (typeof code === 'number' && refused.has(code)) {
    return new StoreUnusable(`Cosmos refuses us with ${code}`, { cause: error });
  }
  // Codes that are strings are failures on the way there: ECONNREFUSED, TimeoutError, REQUEST_SEND_ERROR …
  if (typeof code === 'string' || unavailable.has(code) || withoutCode.has(name)) {
    const answer = typeof code === 'number' || typeof code === 'string' ? code : name;
    return new StoreUnavailable(`Cosmos answered ${answer}`, { cause: error });
  }
  return error;
}

/** Milliseconds that Cosmos asks us to wait, in its own header or in HTTP's (whole seconds); 0 when it says nothing. */
export function askedToWait(error: unknown): number {
  const { headers = {}, retryAfterInMs } = (failure(error) ?? {}) as {
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly retryAfterInMs?: unknown;
  };
  const milliseconds = Number(headers['x-ms-retry-after-ms'] ?? retryAfterInMs);
  if (milliseconds > 0) return milliseconds;
  const seconds = Number(headers['retry-after']);
  return seconds > 0 ? seconds * 1_000 : 0;
}

/** Cosmos has not begun with what it answers like this: throttled, or two met at one document. */
export function isNotBegun(error: unknown): boolean {
  const { code } = failure(error) ?? {};
  return code === 429 || code === 449;
}

/** The accident that a 404 is where it is not about an item. The SDK throws it for queries, and only tells for reads. */
export function readAccident(substatus: unknown, cause?: unknown): Error {
  return substatus === regionBehind
    ? new StoreUnavailable('the region of Cosmos that was asked is behind', { cause })
    : new StoreUnusable('the Cosmos database or container does not exist', { cause });
}

interface Failure {
  readonly code?: unknown;
  readonly substatus?: unknown;
  readonly name: string;
}

/** The error itself, or the one that the SDK has wrapped (it does in batches). */
function failure(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const inner = 'code' in error ? undefined : failure(error.cause);
  return inner ?? error;
}
