/**
 * What came back from Teams in place of a success. `answered`: a status. `silent`: nothing within the time, or the
 * connection was cut, so nobody knows whether it arrived. `unintelligible`: a success that Teams does not say, such as
 * the page of a proxy; nobody knows either. `unreached`: it never left. `barred`: an address we do not send to.
 * `signed-out`: the sign-in service does not let the bot in, so it never left.
 */
export type FailureKind =
  'answered' | 'silent' | 'unintelligible' | 'unreached' | 'barred' | 'signed-out';

/** Not a RestError: the SDK's own retries leave it alone, so that only ours, within the limits, are made. */
export class ConnectorFailure extends Error {
  readonly kind: FailureKind;
  readonly status: number | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(kind: FailureKind, facts: { status?: number; retryAfterMs?: number } = {}) {
    super(`connector: ${kind}${facts.status === undefined ? '' : ` ${facts.status}`}`);
    this.name = 'ConnectorFailure';
    this.kind = kind;
    this.status = facts.status;
    this.retryAfterMs = facts.retryAfterMs;
  }
}

/**
 * How a failed send goes on. `maybe`: the message may have been posted all the same. `refused`: Teams answers now and
 * then what it does not mean (platform.md), so the verdict is asked for once more.
 */
export type FailureVerdict =
  | {
      readonly then: 'refused';
      readonly reason: 'forbidden' | 'not-found';
      readonly again: boolean;
    }
  | { readonly then: 'signed-out' }
  | { readonly then: 'retry'; readonly maybe: boolean; readonly waitMs: number | undefined }
  | { readonly then: 'hand-back'; readonly maybe: boolean };

/** A gateway that gave up waiting may have passed the message on first. */
const gateway = new Set([500, 502, 504]);
const notAccepted = new Set([408, 412, 429, 503]);

/** The rule for each failure; what is not a ConnectorFailure is a mistake in the program and passes. */
export function verdictOn(error: unknown): FailureVerdict {
  if (!(error instanceof ConnectorFailure)) throw error;
  const { kind, status, retryAfterMs: waitMs } = error;
  switch (kind) {
    case 'barred':
      return { then: 'refused', reason: 'forbidden', again: false };
    case 'signed-out':
      return { then: 'signed-out' };
    case 'silent':
    case 'unintelligible':
      return { then: 'retry', maybe: true, waitMs };
    case 'unreached':
      return { then: 'retry', maybe: false, waitMs };
    case 'answered':
      return verdictOnStatus(status ?? 0, waitMs);
  }
}

function verdictOnStatus(status: number, waitMs: number | undefined): FailureVerdict {
  if (status === 401) return { then: 'signed-out' };
  if (status === 403) return { then: 'refused', reason: 'forbidden', again: true };
  if (status === 404) return { then: 'refused', reason: 'not-found', again: true };
  if (gateway.has(status)) return { then: 'retry', maybe: true, waitMs };
  if (notAccepted.has(status)) return { then: 'retry', maybe: false, waitMs };
  return { then: 'hand-back', maybe: false };
}

/** Retry-After as milliseconds from now: seconds, or a date. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return seconds < 0 ? undefined : seconds * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
