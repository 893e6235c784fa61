import type { Clock } from '../ports.ts';

const lifeMilliseconds = 60_000;

/** What was read for a team, kept for a minute. */
export interface KeptAMinute<T> {
  /** @param key what of the team's it is */
  of(teamId: string, key: string, read: () => Promise<T>): Promise<T>;
  forget(teamId: string): void;
}

interface Kept<T> {
  readonly value: Promise<T>;
  readonly until: number;
  /** Unknown while it is being read. */
  weight: number;
}

/**
 * @param weigh how much of the memory it takes, in documents of some five kilobytes
 * @param most as much is kept: of more, what nobody has asked for longest goes, so that memory does not grow with the teams
 */
export function createKeptAMinute<T>(
  clock: Clock,
  weigh: (value: T) => number,
  most: number,
): KeptAMinute<T> {
  // In the order they were asked for last.
  const kept = new Map<string, Kept<T>>();
  let weight = 0;

  const drop = (name: string): void => {
    weight -= kept.get(name)?.weight ?? 0;
    kept.delete(name);
  };
  const weighed = (name: string, one: Kept<T>, value: T): void => {
    if (kept.get(name) !== one) return;
    one.weight = weigh(value);
    weight += one.weight;
    for (const [oldest] of kept) {
      if (weight <= most) return;
      drop(oldest);
    }
  };

  return {
    of(teamId, key, read) {
      const name = `${teamId} ${key}`;
      const at = Date.parse(clock.now());
      const known = kept.get(name);
      if (known !== undefined && at < known.until) {
        kept.delete(name);
        kept.set(name, known);
        return known.value;
      }
      drop(name);
      const one: Kept<T> = { value: read(), until: at + lifeMilliseconds, weight: 0 };
      kept.set(name, one);
      one.value.then(
        (value) => weighed(name, one, value),
        () => {
          if (kept.get(name) === one) drop(name);
        },
      );
      return one.value;
    },
    forget(teamId) {
      for (const name of kept.keys()) if (name.startsWith(`${teamId} `)) drop(name);
    },
  };
}
