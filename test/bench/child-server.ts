import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A server in a process of its own, so that it shares no event loop with what measures it. */
export interface ChildServer {
  readonly url: string;
  /** Seconds of processor time it has used so far; NaN where the system does not tell (only Linux does, in /proc). */
  cpuSeconds(): number;
  /** Megabytes resident now, and the most there have been; NaN where the system does not tell. */
  residentMb(): { readonly now: number; readonly most: number };
  /** Its clock shows the later time it was told of (later-time.ts) from now on. */
  later(): void;
  stop(): Promise<void>;
}

interface ChildOptions {
  readonly script: string;
  readonly port: number;
  readonly arguments?: readonly string[];
  /** Where a profiler can reach it, on this machine only. */
  readonly inspectPort?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Where its output goes: writing a log is part of what a server does. */
  readonly logFile: string;
}

/** On a machine that others work on, too: a start is measured elsewhere. */
const startLimitMs = 180_000;
const stopLimitMs = 15_000;

export async function startChild(options: ChildOptions): Promise<ChildServer> {
  const { port, logFile, inspectPort } = options;
  const log = openSync(logFile, 'a');
  const script = path.join(import.meta.dirname, options.script);
  const inspected = inspectPort === undefined ? [] : [`--inspect=127.0.0.1:${inspectPort}`];
  const child = spawn(process.execPath, [...inspected, script, ...(options.arguments ?? [])], {
    env: { PATH: process.env.PATH, ...options.env },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const deadline = performance.now() + startLimitMs;
  while (!(await isHealthy(url))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`${options.script} did not start:\n${readFileSync(logFile, 'utf8')}`);
    }
    await pause(50);
  }
  return {
    url,
    cpuSeconds: () => cpuSecondsOf(child.pid),
    residentMb: () => residentMbOf(child.pid),
    later: () => void child.kill('SIGUSR2'),
    async stop() {
      const late = setTimeout(() => child.kill('SIGKILL'), stopLimitMs);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(late);
    },
  };
}

/** The 14th and 15th field of /proc/<pid>/stat, in ticks of a hundredth of a second: in user and in system mode. */
function cpuSecondsOf(pid: number | undefined): number {
  const file = `/proc/${pid ?? 0}/stat`;
  if (!existsSync(file)) return Number.NaN;
  const [, fields = ''] = readFileSync(file, 'utf8').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) / 100;
}

function residentMbOf(pid: number | undefined): ReturnType<ChildServer['residentMb']> {
  const file = `/proc/${pid ?? 0}/status`;
  const told = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const mb = (name: string): number =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(told)?.[1] ?? Number.NaN) / 1_000;
  return { now: mb('VmRSS'), most: mb('VmHWM') };
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false; // Nothing listens yet.
  }
}
