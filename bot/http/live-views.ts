import type { App } from '../app/context/app.ts';
import { viewVersion } from '../app/context/view-version.ts';
import { teamScope } from '../app/documents/stored.ts';

/** Open pages that wait until there is something new to show. */
export interface LiveViews {
  version(teamId: string): Promise<string>;
  /**
   * Resolves when the version is another than `known`, when `milliseconds` have passed, when the asker is gone or when the
   * server stops: whatever comes first.
   */
  changed(
    teamId: string,
    known: string,
    wait: { readonly milliseconds: number; readonly gone: AbortSignal },
  ): Promise<void>;
  /** Wakes everybody; afterwards nobody waits. */
  stop(): void;
  isStopped(): boolean;
}

/** How often another process's writes are looked for, in milliseconds, after so long without any: one small read each. */
const pace = [
  { quietFor: 0, every: 250 },
  { quietFor: 5 * 60_000, every: 1_000 },
  { quietFor: 30 * 60_000, every: 5_000 },
] as const;

/**
 * Own writes are told of without looking. Whoever has not met another process's write for so long is most likely alone, as at
 * a single server, and looks less often until it meets one; the first while after a start there may be the one before.
 */
const alone = { after: 15 * 60_000, every: 1_000 } as const;
/** A version that changes so soon after an own write may have changed by that. */
const ownMilliseconds = 2_000;

interface Waiting {
  readonly known: string;
  readonly wake: () => void;
}

/** A team that somebody waits for. */
interface Watched {
  readonly waiting: Set<Waiting>;
  timer?: NodeJS.Timeout;
  /** When this process wrote there last. */
  ownAt: number;
}

/** @param now milliseconds on any clock that only goes forward */
export function createLiveViews(app: App, now: () => number = () => performance.now()): LiveViews {
  const watched = new Map<string, Watched>();
  /** When a team's version was last seen to be another. */
  const changedAt = new Map<string, { readonly version: string; readonly at: number }>();
  let metOthersAt = now();
  let stopped = false;

  const look = async (teamId: string, isByClock = false): Promise<void> => {
    const here = watched.get(teamId);
    // A store that does not answer wakes nobody; whoever has waited long enough asks, and is told.
    const version = await viewVersion(app, teamId).catch(() => undefined);
    if (here === undefined || version === undefined) return;
    const seen = changedAt.get(teamId)?.version;
    if (seen !== version) {
      changedAt.set(teamId, { version, at: now() });
      if (isByClock && now() - here.ownAt > ownMilliseconds) metOthersAt = now();
    }
    for (const { known, wake } of [...here.waiting]) if (known !== version) wake();
  };
  const goOnLooking = (teamId: string, here: Watched): void => {
    const quiet = now() - (changedAt.get(teamId)?.at ?? now());
    const { every } = pace.findLast(({ quietFor }) => quiet >= quietFor) ?? pace[0];
    const least = now() - metOthersAt > alone.after ? alone.every : 0;
    here.timer = setTimeout(
      () => {
        void look(teamId, true).then(() => {
          if (here.waiting.size > 0) goOnLooking(teamId, here);
        });
      },
      Math.max(every, least),
    );
    here.timer.unref();
  };
  const unlisten = app.written.listen((scope) => {
    for (const [teamId, here] of watched) {
      if (scope !== 'federation' && scope !== teamScope(teamId)) continue;
      here.ownAt = now();
      void look(teamId);
    }
  });

  const enter = (teamId: string, one: Waiting): void => {
    const known = watched.get(teamId);
    const here: Watched = known ?? { waiting: new Set(), ownAt: -Infinity };
    here.waiting.add(one);
    if (known !== undefined) return;
    watched.set(teamId, here);
    goOnLooking(teamId, here);
  };
  const leave = (teamId: string, one: Waiting): void => {
    const here = watched.get(teamId);
    here?.waiting.delete(one);
    if (here?.waiting.size !== 0) return;
    clearTimeout(here.timer);
    watched.delete(teamId);
  };

  return {
    version: (teamId) => viewVersion(app, teamId),
    async changed(teamId, known, { milliseconds, gone }) {
      if (stopped || gone.aborted) return;
      await new Promise<void>((resolve) => {
        const wake = (): void => {
          clearTimeout(late);
          gone.removeEventListener('abort', wake);
          leave(teamId, one);
          resolve();
        };
        const one: Waiting = { known, wake };
        const late = setTimeout(wake, milliseconds);
        gone.addEventListener('abort', wake);
        enter(teamId, one);
        // What was written since the asker's version was read.
        void look(teamId);
      });
    },
    isStopped: () => stopped,
    stop() {
      stopped = true;
      unlisten();
      for (const { waiting } of [...watched.values()]) for (const { wake } of [...waiting]) wake();
    },
  };
}
