import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

/**
 * `npm run check`: every `check:*` script of package.json, then `npm test`. It goes on after a failure
 * so that one run names everything there is to mend, and ends with the count that `.ci/run` promises:
 * each static check is one, each test is one.
 */
const Manifest = z.object({ scripts: z.record(z.string(), z.string()) });
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

interface Tally {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

const root = path.resolve(import.meta.dirname, '..');

function npm(args: readonly string[]): { readonly succeeded: boolean; readonly seconds: number } {
  const started = performance.now();
  const run = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return { succeeded: run.status === 0, seconds: (performance.now() - started) / 1000 };
}

function staticCheck(script: string): Tally {
  console.log(`\n— ${script}`);
  const { succeeded, seconds } = npm(['run', '--silent', script]);
  return { name: script, passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, seconds };
}

function readReport(file: string): z.infer<typeof Report> | undefined {
  try {
    return Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    console.error('The test run left no readable report.', cause);
    return undefined;
  }
}

function tests(): Tally {
  console.log('\n— test');
  const folder = mkdtempSync(path.join(tmpdir(), 'star-gate-'));
  const report = path.join(folder, 'vitest.json');
  const { succeeded, seconds } = npm([
    ...['test', '--silent', '--', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${report}`,
  ]);
  const counts = readReport(report);
  rmSync(folder, { recursive: true, force: true });
  if (!counts) return { name: 'test', passed: 0, failed: 1, seconds };
  if (counts.numPendingTests > 0) console.log(`${counts.numPendingTests} tests were skipped.`);
  // A file that does not load, or an unhandled rejection, fails the run without failing a test.
  const unexplained = !succeeded && counts.numFailedTests === 0 ? 1 : 0;
  return {
    name: 'test',
    passed: counts.numPassedTests,
    failed: counts.numFailedTests + unexplained,
    seconds,
  };
}

const { scripts } = Manifest.parse(
  JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')),
);
const tallies = [
  ...Object.keys(scripts)
    .filter((script) => script.startsWith('check:'))
    .map(staticCheck),
  tests(),
];

console.log('');
for (const { name, passed, failed, seconds } of tallies) {
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s)`,
  );
}
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
