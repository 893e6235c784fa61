import type { Log, Watcher } from '../../app/ports.ts';
import type { PostOutcome } from '../../app/messages.ts';
import { ConnectorFailure, type FailureVerdict, verdictOn } from './connector-failure.ts';
import type { LimitTimer, SendLimits } from './send-limits.ts';
import type { SignInRecord } from './sign-in.ts';

export interface DeliveryOptions {
  readonly timer: LimitTimer;
  readonly limits: SendLimits;
  /** In [0, 1). */
  readonly random: () => number;
  readonly log: Log;
  readonly signIn: SignInRecord;
  readonly watch: Watcher;
}

/** What was asked of the connector came to this; `value` is what the attempt gave. */
type Delivered<T> =
  | { readonly status: 'sent'; readonly value: T }
  | Exclude<PostOutcome, { readonly status: 'sent' }>;

/** One way out for posts, replies and answers, so that they share the limits. */
export type Deliver = <T>(thread: string, attempt: () => Promise<T>) => Promise<Delivered<T>>;

const mostAttempts = 4;
const firstBackoffMs = 400;
/** A job that waits holds its lease and its place; what takes longer is somebody else's to plan. */
const longestQuickWaitMs = 5_000;
const lastStartMs = 15_000;

/** Within the limits, tried again quickly while that may help; then handed back. */
export function delivery({ timer, limits, random, log, signIn, watch }: DeliveryOptions): Deliver {
  return async (thread, attempt) => {
    const startedAt = timer.now();
    let maybe = false;
    let wasRefused = false;
    for (let nth = 0; ; nth += 1) {
      if (!(await limits.turn(thread))) return { status: 'later', maybe };
      const tried = await watch.during('send', { facts: { attempt: nth + 1 } }, () =>
        outcomeOf(attempt),
      );
      if (tried.ok) {
        signIn.accepted();
        return { status: 'sent', value: tried.value };
      }
      const { verdict, failure } = tried;
      log.warn('teams-send-failed', { ...failure, then: verdict.then, attempt: nth + 1 });
      watch.note('send-failed', 1, { ...failure, then: verdict.then });
      if (verdict.then === 'signed-out') {
        signIn.refused();
        return { status: 'signed-out' };
      }
      if (verdict.then === 'refused') {
        if (!verdict.again || wasRefused) return { status: 'refused', reason: verdict.reason };
        wasRefused = true;
        await timer.sleep(waitBefore(nth, undefined, random()));
        continue;
      }
      maybe ||= verdict.maybe;
      if (verdict.then === 'hand-back') return { status: 'later', maybe };
      const wait = waitBefore(nth, verdict.waitMs, random());
      const late = timer.now() + wait - startedAt > lastStartMs;
      if (nth + 1 === mostAttempts || wait > longestQuickWaitMs || late) {
        return {
          status: 'later',
          maybe,
          ...(verdict.waitMs === undefined ? {} : { waitMs: verdict.waitMs }),
        };
      }
      await timer.sleep(wait);
    }
  };
}

async function outcomeOf<T>(
  attempt: () => Promise<T>,
): Promise<{ ok: true; value: T } | { ok: false; verdict: FailureVerdict; failure: FailureFacts }> {
  try {
    return { ok: true, value: await attempt() };
  } catch (error) {
    return { ok: false, verdict: verdictOn(error), failure: factsOf(error) };
  }
}

interface FailureFacts {
  readonly kind?: string;
  readonly status?: number | undefined;
}

function factsOf(error: unknown): FailureFacts {
  return error instanceof ConnectorFailure ? { kind: error.kind, status: error.status } : {};
}

/** What the service asked for and a little; otherwise exponential with full jitter, so that many do not come back at once. */
function waitBefore(nth: number, askedMs: number | undefined, random: number): number {
  const backoff = random * firstBackoffMs * 2 ** nth;
  return askedMs === undefined ? backoff : askedMs + random * firstBackoffMs;
}
