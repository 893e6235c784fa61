import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CosmosClient } from '@azure/cosmos';
import { expect } from 'vitest';
import type { Command } from '../../../shared/commands/command.ts';
import { markHeader } from '../../../shared/commands/mark-header.ts';
import { cosmosTestServer, testContainer } from '../../builders/cosmos-test-server.ts';
import { cleanEnvironment } from '../../e2e/harness/clean-environment.ts';
import { freePort } from '../../e2e/harness/free-port.ts';
import { type Microsoft, startMicrosoft } from './microsoft.ts';

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One process of the server, as `npm run start:production` starts it. */
interface Running {
  readonly url: string;
  readonly child: ChildProcess;
}

/** A federation's installation: its processes on one Cosmos, and Microsoft around them. */
export interface County {
  readonly microsoft: Microsoft;
  /** All that the processes have written. */
  readonly output: () => string;
  /** The files that a process has loaded, of the repository and of its packages, as paths from the root. */
  loaded(): readonly string[];
  /** Stops those that run, and starts two; their machines' clocks show this. */
  startAt(instant: string): Promise<void>;
  /** Ends one of the two as a failing machine does. */
  kill(): Promise<void>;
  /** As the tab asks. One question goes to one process, the next to another. */
  ask(account: string, page: string, init?: RequestInit): Promise<Answer>;
  /** What the tab sends. @returns the ids of what it made */
  run(account: string, command: Command): Promise<Readonly<Record<string, string>>>;
  /** As Teams delivers, to one process or to `all` at once. */
  deliver(activity: object, authorization?: string): Promise<Answer>;
  deliverToAll(activity: object): Promise<readonly Answer[]>;
  end(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../../..');
const preload = path.resolve(import.meta.dirname, 'preload.ts');

export async function openCounty(settings: Readonly<Record<string, string>>): Promise<County> {
  const folder = mkdtempSync(path.join(tmpdir(), 'star-county-'));
  const loadedList = path.join(folder, 'loaded');
  let ahead = 0;
  const microsoft = await startMicrosoft(() => Date.now() + ahead, folder);
  const cosmos = await emptyCosmos();
  let running: readonly Running[] = [];
  let output = '';
  let turn = 0;
  /** How far each person has seen, which their tab carries from one process to the other. */
  const marks = new Map<string, string>();

  const next = (): Running => {
    const one = running[(turn += 1) % running.length];
    if (one === undefined) throw new Error('No process runs.');
    return one;
  };
  const start = async (): Promise<Running> => {
    const port = await freePort();
    const child = spawn(process.execPath, [`--import=${preload}`, ...productionArguments()], {
      cwd: root,
      env: {
        ...cleanEnvironment,
        ...cosmos.environment,
        ...microsoft.environment,
        ...settings,
        STAR_HOST: '127.0.0.1',
        STAR_PORT: String(port),
        MONTH_AHEAD: String(ahead),
        MONTH_LOADED: loadedList,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    const url = `http://127.0.0.1:${port}`;
    while ((await fetch(`${url}/readyz`).catch(() => undefined))?.status !== 200) {
      expect(child.exitCode, output).toBeNull();
      await pause(50);
    }
    return { url, child };
  };
  const ended = async ({ child }: Running, signal: NodeJS.Signals) => {
    child.kill(signal);
    return (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  };
  const stop = async () => {
    const stopped = await Promise.all(running.map((one) => ended(one, 'SIGTERM')));
    running = [];
    expect(stopped, output).toEqual(stopped.map(() => [0, null]));
  };
  const deliverTo = async ({ url }: Running, activity: object, authorization?: string) => {
    const sent = authorization ?? `Bearer ${await microsoft.channelToken()}`;
    return answerOf(
      await fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(sent && { authorization: sent }) },
        body: JSON.stringify(activity),
      }),
    );
  };
  const askOnce: County['ask'] = async (account, page, init) => {
    const mark = marks.get(account);
    const answer = await fetch(`${next().url}/api/${page}`, {
      ...init,
      headers: {
        authorization: `Bearer ${await microsoft.personToken(account)}`,
        'content-type': 'application/json',
        ...(mark !== undefined && { [markHeader]: mark }),
      },
    });
    const told = answer.headers.get(markHeader);
    if (told !== null) marks.set(account, told);
    return answerOf(answer);
  };
  // As the tab does, under the same id: on a machine with more to do, a database that is just being made is not there in time.
  const ask: County['ask'] = async (account, page, init) => {
    let answer = await askOnce(account, page, init);
    for (let again = 0; answer.status === 503 && again < 5; again += 1) {
      await pause(1_000);
      answer = await askOnce(account, page, init);
    }
    return answer;
  };
  return {
    microsoft,
    ask,
    output: () => output,
    loaded: () =>
      [...new Set(readFileSync(loadedList, 'utf8').trim().split('\n'))].map((url) =>
        path.relative(root, new URL(url).pathname),
      ),
    async startAt(instant) {
      await stop();
      ahead = Date.parse(instant) - Date.now();
      running = await Promise.all([start(), start()]);
    },
    async kill() {
      const [first, ...others] = running;
      if (first === undefined) throw new Error('No process runs.');
      running = others;
      expect(await ended(first, 'SIGKILL')).toEqual([null, 'SIGKILL']);
    },
    async run(account, command) {
      const body = JSON.stringify({ id: crypto.randomUUID(), command });
      const answer = await ask(account, 'commands', { method: 'POST', body });
      expect([command.verb, answer.status, answer.body]).toMatchObject([
        command.verb,
        200,
        { status: 'done' },
      ]);
      return answer.body['ids'] as Readonly<Record<string, string>>;
    },
    deliver: (activity, authorization) => deliverTo(next(), activity, authorization),
    deliverToAll: (activity) => Promise.all(running.map((one) => deliverTo(one, activity))),
    async end() {
      await stop();
      await microsoft.stop();
      cosmos.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the package's script gives node. */
function productionArguments(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const [program, ...given] = (scripts['start:production'] ?? '').split(' ');
  expect(program).toBe('node');
  return given;
}

/** What the template makes, and nothing else. */
async function emptyCosmos() {
  const server = await cosmosTestServer();
  const { endpoint, key } = server;
  const connectionPolicy = { enableEndpointDiscovery: false };
  const client = new CosmosClient({ endpoint, key, connectionPolicy });
  const { database } = await client.databases.createIfNotExists({ id: 'star' });
  await database.containers.create({ ...testContainer, id: 'documents' });
  client.dispose();
  const environment = {
    STAR_STORE: 'cosmos',
    STAR_COSMOS_ENDPOINT: endpoint,
    STAR_COSMOS_KEY: key,
  };
  return { environment, close: () => server.close() };
}

async function answerOf(answer: Response): Promise<Answer> {
  const text = await answer.text();
  return {
    status: answer.status,
    body: text === '' ? {} : (JSON.parse(text) as Answer['body']),
  };
}
