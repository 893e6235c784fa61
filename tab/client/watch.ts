import { isRecord, type Failure } from './failure.ts';
import type { Reply } from './request.ts';

/** Where a view is read and the names it must have to be what we think it is. */
export interface ViewAddress<T> {
  readonly path: string;
  readonly names: readonly (keyof T & string)[];
}

/** A view on its way, here, or not to be had. `trouble`: what is shown may be old. */
export type Loadable<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'ready'; readonly view: T; readonly trouble?: Failure };

export interface WatchOptions {
  /**
   * Asks again this often while the page is visible; of a server that waits until there is something new, one question at
   * a time is left lying there.
   */
  readonly everyMs?: number;
  /** What asking would give at once: then it is shown at once, and not as something that is on its way. */
  readonly come?: (path: string) => Reply | undefined;
  /** Calls back when the page becomes visible or hidden; answers how to stop. */
  readonly onVisibility: (listener: () => void) => () => void;
  readonly isVisible: () => boolean;
}

export interface Watch<T> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => Loadable<T>;
  /** Asks again now; at once after the answer under way, which may be older than the reason for asking. */
  readonly refresh: () => void;
}

export interface HowAsked {
  readonly etag?: string | undefined;
  readonly wait?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}
type Ask = (path: string, how: HowAsked) => Promise<Reply>;

/** Well within what proxies take for a line that is dead. */
const waitSeconds = 25;
/** Between two questions that the server may leave lying, when it answers at once, whatever it has in mind. */
const leastGapMs = 300;

/**
 * Keeps one view fresh while somebody looks at it. With `everyMs` it polls with the etag of what it has, so that
 * nothing is sent or drawn anew unless something changed; it rests while the page is hidden.
 */
export function watchView<T>(
  ask: Ask,
  address: ViewAddress<T>,
  { everyMs, come, onVisibility, isVisible }: WatchOptions,
): Watch<T> {
  const atOnce = come?.(address.path);
  let state: Loadable<T> =
    atOnce?.kind === 'ok' && isView(atOnce.body, address)
      ? { status: 'ready', view: atOnce.body }
      : { status: 'loading' };
  let etag: string | undefined;
  let failedInARow = 0;
  let asking: AbortController | undefined;
  /** The question under way lies there until something is new. */
  let waits = false;
  /** The next one is to be answered at once. */
  let askedNow = false;
  /** The last one was. */
  let waited = false;
  let askedAt = 0;
  let askAgain = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopVisibility: (() => void) | undefined;
  const listeners = new Set<() => void>();

  const become = (next: Loadable<T>): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const take = (answer: Reply): void => {
    waited = answer.kind !== 'failed' && answer.waited === true;
    if (answer.kind === 'ok') {
      if (!isView(answer.body, address)) {
        // A proxy's page, say: no word of the server about what is shown.
        failedInARow += 1;
        become(afterFailure(state, { kind: 'accident' }));
        return;
      }
      failedInARow = 0;
      etag = answer.etag;
      // What was shown at once has now been asked for: nobody needs to draw it again.
      if (state.status !== 'ready' || state.view !== answer.body || state.trouble !== undefined)
        become({ status: 'ready', view: answer.body });
    } else if (answer.kind === 'same') {
      etag = answer.etag ?? etag;
      failedInARow = 0;
      if (state.status === 'ready' && state.trouble !== undefined)
        become({ status: 'ready', view: state.view });
    } else {
      failedInARow += mayPass(answer.failure) ? 1 : -failedInARow;
      become(afterFailure(state, answer.failure));
    }
  };

  const load = async (): Promise<void> => {
    if (asking !== undefined) {
      askAgain = true;
      // One that lies there until something is new is let go; one that is about to be answered may be older than the reason.
      if (waits) asking.abort();
      return;
    }
    clearTimeout(timer);
    const here = new AbortController();
    askedAt = performance.now();
    asking = here;
    const known = state.status === 'ready' ? etag : undefined;
    waits = everyMs !== undefined && known !== undefined && !askedNow;
    askedNow = false;
    const wait = waits ? waitSeconds : undefined;
    const answer = await ask(address.path, { etag: known, wait, signal: here.signal });
    asking = undefined;
    if (listeners.size === 0) return;
    if (!here.signal.aborted) take(answer);
    if (askAgain) {
      askAgain = false;
      askedNow = true;
      await load();
    } else schedule();
  };

  const schedule = (): void => {
    clearTimeout(timer);
    const waitMs =
      failedInARow > 0
        ? waitAfter(failedInARow, everyMs)
        : waited
          ? Math.max(0, askedAt + leastGapMs - performance.now())
          : everyMs;
    if (waitMs !== undefined && listeners.size > 0 && isVisible())
      timer = setTimeout(() => void load(), waitMs);
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        stopVisibility = onVisibility(() => {
          if (isVisible()) void load();
          else clearTimeout(timer);
        });
        void load();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        if (waits) asking?.abort();
        stopVisibility?.();
      };
    },
    snapshot: () => state,
    refresh: () => void load(),
  };
}

/** What may be over in a while, without anybody doing anything about it. A 401 too: a sign-in is renewed. */
function mayPass({ kind }: Failure): boolean {
  return kind === 'offline' || kind === 'accident' || kind === 'not-signed-in';
}

const firstWaitMs = 3_000;
const longestWaitMs = 60_000;

/** As often as the page asks anyhow, then longer and longer: the line may be gone for the day. */
function waitAfter(failures: number, everyMs: number = firstWaitMs): number {
  return Math.min(longestWaitMs, everyMs * 2 ** Math.max(0, failures - 3));
}

/** A view already shown stays when the line breaks; it goes when the right to see it does. */
function afterFailure<T>(before: Loadable<T>, failure: Failure): Loadable<T> {
  const passing = failure.kind === 'offline' || failure.kind === 'accident';
  return before.status === 'ready' && passing
    ? { status: 'ready', view: before.view, trouble: failure }
    : { status: 'failed', failure };
}

export function isView<T>(body: unknown, address: ViewAddress<T>): body is T {
  return isRecord(body) && address.names.every((name) => name in body);
}
