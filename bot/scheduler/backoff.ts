const firstMilliseconds = 1_000;
const longestMilliseconds = 600_000;

/**
 * How long to wait before the next try: doubling to ten minutes, between half and all of it by chance, so that many
 * jobs that failed together do not come back together. Never less than the service asked for.
 *
 * @param attempts tries so far, from 1
 * @param random in [0, 1)
 * @returns milliseconds
 */
export function backoff(attempts: number, random: number, askedFor = 0): number {
  // Beyond 2^20 the doubling only overflows.
  const doubled = firstMilliseconds * 2 ** Math.min(attempts - 1, 20);
  const ceiling = Math.min(doubled, longestMilliseconds);
  const own = ceiling / 2 + (ceiling / 2) * random;
  return Math.round(askedFor > own ? askedFor + firstMilliseconds * random : own);
}
