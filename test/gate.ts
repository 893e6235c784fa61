import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

/**
 * `npm run check`: every `check:*` script of package.json, as many at once as there are processors, and `npm test` as soon as
 * one of these has nothing else to do. It goes on after a failure so that one run names everything there is to mend, and ends
 * with the count that `.ci/run` promises: each static check is one, each test is one.
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

interface Run {
  readonly succeeded: boolean;
  readonly seconds: number;
  /** Empty where it went straight to ours. */
  readonly output: string;
}

async function npm(
  args: readonly string[],
  stdio: 'pipe' | 'inherit',
  env: NodeJS.ProcessEnv = process.env,
): Promise<Run> {
  const started = performance.now();
  const child = spawn('npm', args, {
    cwd: root,
    env,
    stdio: ['ignore', stdio, stdio],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return { succeeded: code === 0, seconds: (performance.now() - started) / 1000, output };
}

/** A program that reads all there is makes much that lives long: with room for what is young, a tenth less of processor time. */
const withRoom = {
  ...process.env,
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=128`.trim(),
};

/** What it says is held back until it ends, so that what two say at once is told apart. */
async function staticCheck(script: string): Promise<Tally> {
  const { succeeded, seconds, output } = await npm(['run', '--silent', script], 'pipe', withRoom);
  console.log(`\n— ${script}\n${output}`.trimEnd());
  return { name: script, passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, seconds };
}

/** In the order given, as far as there are processors for it. */
async function inLanes(tasks: readonly (() => Promise<Tally>)[]): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  const left = [...tasks.entries()];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift())
      tallies[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return tallies;
}

function readReport(file: string): z.infer<typeof Report> | undefined {
  try {
    return Report.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    console.error('The test run left no readable report.', cause);
    return undefined;
  }
}

async function tests(): Promise<Tally> {
  console.log('\n— test');
  const folder = mkdtempSync(path.join(tmpdir(), 'star-gate-'));
  const report = path.join(folder, 'vitest.json');
  const { succeeded, seconds } = await npm(
    [
      ...['test', '--silent', '--', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
    ],
    'inherit',
  );
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
const checks = Object.keys(scripts).filter((script) => script.startsWith('check:'));
const tallies = await inLanes([...checks.map((script) => () => staticCheck(script)), tests]);

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
