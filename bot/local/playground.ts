import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { playgroundSettingsFile, type PlaygroundSettings } from './playground-settings.ts';
import { PortTaken, requireFreePort } from './port.ts';

/**
 * Microsoft 365 Agents Playground as a child process: the Teams client of local mode and of the
 * end-to-end tests. It keeps everything in memory; a new start knows no thread of the last one.
 */
export interface PlaygroundOptions {
  readonly port: number;
  /** Where it sends activities, for instance `http://127.0.0.1:3978/api/messages`. */
  readonly botEndpoint: string;
  readonly settings: PlaygroundSettings;
}

export interface Playground {
  readonly url: string;
  readonly serviceUrl: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** Where the Playground takes what the bot posts: the service URL of its activities. */
function connectorUrl(port: number): string {
  return `http://127.0.0.1:${port}/_connector`;
}

const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 3_000;

function launch(options: PlaygroundOptions, folder: string): ChildProcess {
  const cli = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/cli.js');
  const preload = new URL('./playground-preload.ts', import.meta.url).href;
  const { port, botEndpoint } = options;
  const args = [
    ...['-e', botEndpoint, '-c', 'msteams', '-p', String(port), '--disable-telemetry'],
    ...['--service-url', connectorUrl(port)],
  ];
  return spawn(process.execPath, ['--import', preload, cli, ...args], {
    cwd: folder,
    // Nothing of our own environment: it must not find a bot's credentials and begin to sign in with them.
    env: { PATH: process.env.PATH, TEAMSAPPTESTER_BROWSER: 'none', TZ: 'Europe/Stockholm' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Its first line of output is `Listening on N`, whatever N became. */
async function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      const match = /Listening on (\d+)/.exec(output);
      if (match) resolve(Number(match[1]));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`The Playground ended at once (${String(code)}): ${output.trim()}`));
    });
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
  await ended;
  clearTimeout(late);
}

export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  await requireFreePort(options.port, 'the Playground', 'STAR_PLAYGROUND_PORT');
  const folder = await mkdtemp(path.join(tmpdir(), 'star-playground-'));
  await writeFile(
    path.join(folder, '.m365agentsplayground.yml'),
    playgroundSettingsFile(options.settings),
  );
  const child = launch(options, folder);
  const stop = async (): Promise<void> => {
    await stopChild(child);
    await rm(folder, { recursive: true, force: true });
  };
  const limit = new AbortController();
  const tooLate = sleep(START_LIMIT_MS, undefined, { signal: limit.signal }).then(() => {
    throw new Error('The Playground did not start within 30 seconds.');
  });
  tooLate.catch(() => undefined);
  try {
    const port = await Promise.race([listeningPort(child), tooLate]);
    // It takes another port in silence when the wished one went between our look and its own.
    if (port !== options.port)
      throw new PortTaken(options.port, 'the Playground', 'STAR_PLAYGROUND_PORT');
    return { url: `http://127.0.0.1:${port}`, port, serviceUrl: connectorUrl(port), stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    limit.abort();
  }
}
