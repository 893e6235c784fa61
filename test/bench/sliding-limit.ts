/** At most so many within any stretch of time of that length. */
export interface Window {
  readonly sends: number;
  readonly ms: number;
}

/** The limits of the service (platform notes): the whole app, and each thread. */
export const appWindows: readonly Window[] = [{ sends: 50, ms: 1_000 }];
export const threadWindows: readonly Window[] = [
  { sends: 7, ms: 1_000 },
  { sends: 8, ms: 2_000 },
  { sends: 60, ms: 30_000 },
  { sends: 1_800, ms: 3_600_000 },
];

/** Judged over a sliding window, the strictest reading of "50 a second". What was not admitted does not count. */
export class SlidingLimit {
  readonly #windows: readonly Window[];
  readonly #admitted: number[] = [];

  constructor(windows: readonly Window[]) {
    this.#windows = windows;
  }

  /** Milliseconds until there is room; 0 when there is. */
  waitAt(now: number): number {
    return Math.max(
      0,
      ...this.#windows.map(({ sends, ms }) => {
        const first = this.#admitted.at(-sends);
        return first === undefined ? 0 : first + ms - now;
      }),
    );
  }

  admit(now: number): void {
    this.#admitted.push(now);
  }
}
