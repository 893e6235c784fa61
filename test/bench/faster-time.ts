/**
 * Loaded before a server: its clocks and timers run so many times faster (`STAR_BENCH_PACE`), so that minutes of waiting
 * pages and sleeping schedulers are played in seconds. Only for counting what is done in them; nothing is timed by it.
 */
const pace = Number(process.env.STAR_BENCH_PACE ?? '1');
const dateNow = Date.now;
const performanceNow = performance.now.bind(performance);
const timeout = globalThis.setTimeout;
const interval = globalThis.setInterval;
const [startedAt, startedAfter] = [dateNow(), performanceNow()];

Date.now = () => startedAt + (dateNow() - startedAt) * pace;
performance.now = () => startedAfter + (performanceNow() - startedAfter) * pace;
globalThis.setTimeout = Object.assign(
  (work: () => void, milliseconds = 0, ...rest: unknown[]) =>
    timeout(work, milliseconds / pace, ...(rest as [])),
  timeout,
);
globalThis.setInterval = Object.assign(
  (work: () => void, milliseconds = 0, ...rest: unknown[]) =>
    interval(work, milliseconds / pace, ...(rest as [])),
  interval,
);

export {};
