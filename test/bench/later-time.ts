/**
 * Loaded into a server before all else: at a signal its clock shows another time, `STAR_BENCH_LATER`. What a server does at
 * its start is then over when something is due, however long it took.
 */
const { STAR_NOW: starts = '', STAR_BENCH_LATER: later = '' } = process.env;
const now = Date.now.bind(Date);
const startedAt = now();
let ahead = 0;
Date.now = () => now() + ahead;
process.on('SIGUSR2', () => {
  const shows = Date.parse(starts) + (now() - startedAt);
  ahead = Date.parse(later) - shows;
});
