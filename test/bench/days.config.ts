import { defineConfig } from 'vitest/config';

/** `npm run bench:days`: counted and printed, for the README; the gate plays the month instead. */
export default defineConfig({
  test: {
    include: ['test/bench/seven-days.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
