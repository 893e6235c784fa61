import type { Watch } from '../ports.ts';

/** Nobody watches. */
export const unwatched: Watch = {
  during: (_step, _told, work) => work(() => undefined),
  note: () => undefined,
  cause: () => undefined,
};
