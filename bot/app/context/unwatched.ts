import type { Watcher } from '../ports.ts';

/** Nobody watches. */
export const unwatched: Watcher = {
  during: (_step, _told, work) => work(() => undefined),
  note: () => undefined,
  cause: () => undefined,
};
