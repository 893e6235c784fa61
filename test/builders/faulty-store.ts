import { StoreUnavailable } from '../../bot/app/errors.ts';
import type { Store } from '../../bot/app/ports.ts';

export type StoreCall = 'read' | 'list' | 'commit' | 'due' | 'version';

export interface StoreFault {
  readonly on: StoreCall;
  /** The how-manieth call of that kind, from 1; every one when left out. */
  readonly nth?: number;
  /**
   * `before`: nothing has happened. `after`: it has happened, and nobody was told: the save whose answer was lost.
   */
  readonly when: 'before' | 'after';
  /**
   * `kill` ends this process as `kill -9` does: for child processes of a test. `dead`: nothing is answered from there on, as if
   * it had been, for the many points of one process.
   */
  readonly what: 'unavailable' | 'kill' | 'dead';
  /** Hears of the death: what is left of that process tries for some time yet, in vain, and is not waited for. */
  readonly onDeath?: () => void;
}

/** A store that fails where it is told to. The plan may be added to while the store is in use. */
export function faultyStore(store: Store, plan: readonly StoreFault[]): Store {
  const calls = noCalls();
  let isDead = false;
  return watched(store, async (call, work) => {
    const nth = (calls[call] += 1);
    const strikeAt = (when: StoreFault['when']): void => {
      const due = plan.find(
        (fault) => fault.on === call && fault.when === when && (fault.nth ?? nth) === nth,
      );
      if (!isDead && due?.what === 'dead') {
        isDead = true;
        due.onDeath?.();
      }
      if (isDead) throw new StoreUnavailable('this process is dead');
      strike(due);
    };
    strikeAt('before');
    const answer = await work();
    strikeAt('after');
    return answer;
  });
}

function strike(fault: StoreFault | undefined): void {
  switch (fault?.what) {
    case 'kill':
      process.kill(process.pid, 'SIGKILL');
      return;
    case 'unavailable':
      throw new StoreUnavailable(`planned: ${fault.when} ${fault.on}`);
    case 'dead':
    case undefined:
  }
}

/** Counts what a use case costs: `calls` goes on counting while the store is in use. */
export function countingStore(store: Store): {
  readonly store: Store;
  readonly calls: Readonly<Record<StoreCall, number>>;
} {
  const calls = noCalls();
  const counted = watched(store, (call, work) => {
    calls[call] += 1;
    return work();
  });
  return { store: counted, calls };
}

function noCalls(): Record<StoreCall, number> {
  return { read: 0, list: 0, commit: 0, due: 0, version: 0 };
}

type Around = <T>(call: StoreCall, work: () => Promise<T>) => Promise<T>;

function watched(store: Store, around: Around): Store {
  return {
    read: (...args) => around('read', () => store.read(...args)),
    list: (...args) => around('list', () => store.list(...args)),
    commit: (...args) => around('commit', () => store.commit(...args)),
    due: (...args) => around('due', () => store.due(...args)),
    version: (...args) => around('version', () => store.version(...args)),
    purge: async () => store.purge?.(),
    sweep: async (now) => store.sweep?.(now) ?? false,
    healthy: () => store.healthy(),
    close: () => store.close(),
  };
}
