import { defineConfig } from 'vitest/config';

// Some walk far, and the machine may have more to do. A page that is waited for gets more than vitest's own second, which a
// busy machine has used up once.
const patient = {
  testTimeout: 30_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 15_000, interval: 50 } },
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...patient,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/tab/browser/**'],
          // Loading the bot's SDK, zod and Temporal anew for each file took longer than the tests. Nothing is kept in a
          // module that a test could leave for the next: whatever has a state is made by who needs it.
          isolate: false,
          // Vitest leaves one processor to itself, which on a small machine is half of them.
          maxWorkers: '100%',
        },
      },
      {
        test: {
          ...patient,
          name: 'browser',
          include: ['test/tab/browser/**/*.test.ts'],
          globalSetup: ['test/tab/browser/built-once.ts'],
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Each file starts a server, the Playground and a browser: one at a time on a small machine.
          fileParallelism: false,
          expect: patient.expect,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
