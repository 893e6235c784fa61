import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cleanEnvironment } from './clean-environment.ts';
import { freePort } from './free-port.ts';

/** The real server as a child process, from its real entry file, with an environment of its own. */
export interface TestServerOptions {
  /** `bot/local/start.ts` unless told. */
  readonly entry?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A data folder of an earlier server: the start after a stop or a crash. */
  readonly dataFolder?: string;
  readonly limitMs?: number;
}

export interface TestServer {
  readonly url: string;
  readonly playgroundUrl: string;
  readonly dataFolder: string;
  /** Standard output and error so far. */
  output(): string;
  /** SIGTERM, as a service manager does; answers the exit code. */
  stop(): Promise<number | null>;
  /** SIGINT, as Ctrl-C does; answers the exit code. */
  interrupt(): Promise<number | null>;
  /** SIGKILL: what a power cut does. The data folder stays. */
  kill(): Promise<void>;
  removeData(): Promise<void>;
}

const ROOT = path.resolve(import.meta.dirname, '../../..');

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataFolder = options.dataFolder ?? (await mkdtemp(path.join(tmpdir(), 'star-e2e-')));
  const [port, playgroundPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [options.entry ?? 'bot/local/start.ts'], {
    cwd: ROOT,
    env: {
      ...cleanEnvironment,
      STAR_PORT: String(port),
      STAR_PLAYGROUND_PORT: String(playgroundPort),
      STAR_DATA: path.join(dataFolder, 'star.sqlite'),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const read = (chunk: Buffer): void => {
    output += chunk.toString('utf8');
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const running = (): boolean => child.exitCode === null && child.signalCode === null;

  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (running()) child.kill(signal);
    return exited;
  };

  const deadline = Date.now() + (options.limitMs ?? 110_000);
  while (!(await isHealthy(url))) {
    if (!running()) throw new Error(`The server ended while starting:\n${output}`);
    if (Date.now() > deadline) {
      await end('SIGKILL');
      throw new Error(`The server was not healthy in time:\n${output}`);
    }
    await sleep(100);
  }
  return {
    url,
    playgroundUrl: `http://127.0.0.1:${playgroundPort}`,
    dataFolder,
    output: () => output,
    stop: () => end('SIGTERM'),
    interrupt: () => end('SIGINT'),
    async kill() {
      await end('SIGKILL');
    },
    removeData: () => rm(dataFolder, { recursive: true, force: true }),
  };
}

async function isHealthy(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/healthz`);
    return response.ok;
  } catch {
    return false; // Nothing listens yet.
  }
}
