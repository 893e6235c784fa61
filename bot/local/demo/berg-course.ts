import type { BergCase } from './berg-cases.ts';

/** A case with the meetings, counted from the first, at which it was raised, received and closed. */
export interface Course {
  readonly story: BergCase;
  readonly raisedAt: number;
  /** Infinity while it waits. */
  readonly receivedAt: number;
  /** Infinity for one that goes on. */
  readonly closedAt: number;
}

/** Spread over the meetings of the table, all raised and received within it; a case takes about a year. */
export function coursesOfTable(stories: readonly BergCase[], meetings: number): readonly Course[] {
  return stories.map((story, n) => {
    const raisedAt = Math.floor((n * (meetings - 2)) / stories.length);
    // Every fifth waits a month in the queue.
    const receivedAt = raisedAt + (n % 5 === 3 ? 1 : 0);
    const closedAt = Math.min(receivedAt + 6 + ((n * 5) % 9), meetings - 1);
    return {
      story,
      raisedAt,
      receivedAt,
      closedAt: story.closing === undefined ? Infinity : closedAt,
    };
  });
}
