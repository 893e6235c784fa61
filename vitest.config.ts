import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

// Some walk far, and the machine may have more to do: these end only what hangs. A page that is waited for gets more than
// vitest's own second, which a busy machine has used up once.
const patient = {
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000, interval: 50 } },
};

// What node has compiled of the bot's SDK and of ours, for all workers and the many servers that tests start: a third of what a
// start takes.
const env = {
  NODE_COMPILE_CACHE: path.join(import.meta.dirname, 'node_modules/.cache/compiled-by-node'),
};

// All projects alike, so that vitest runs them beside one another: whoever plays in a browser waits for much of the time, and
// the unit tests take the processors meanwhile. Hence one more than there are of these.
const maxWorkers = availableParallelism() + 1;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...patient,
          env,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/tab/browser/**'],
          // Loading the bot's SDK, zod and Temporal anew for each file took longer than the tests. Nothing is kept in a
          // module that a test could leave for the next: whatever has a state is made by who needs it.
          isolate: false,
          maxWorkers,
        },
      },
      {
        test: {
          ...patient,
          env,
          name: 'browser',
          include: ['test/tab/browser/**/*.test.ts'],
          globalSetup: ['test/tab/browser/built-once.ts'],
          isolate: false,
          maxWorkers,
        },
      },
      {
        test: {
          ...patient,
          env,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          maxWorkers,
        },
      },
    ],
  },
});
