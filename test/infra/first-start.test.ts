import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CosmosClient } from '@azure/cosmos';
import { describe, expect, onTestFinished, test } from 'vitest';
import { claimFormat } from '../../bot/app/documents/format.ts';
import { writtenVersions } from '../../bot/app/documents/stored.ts';
import { openStore, type StoreConfig } from '../../bot/store/open.ts';
import { cosmosTestServer, testContainer } from '../builders/cosmos-test-server.ts';
import { cleanEnvironment } from '../e2e/harness/clean-environment.ts';
import { freePort } from '../e2e/harness/free-port.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** A place for documents with nothing in it, as whoever installs leaves it to the server. */
interface Place {
  readonly store: StoreConfig;
  readonly environment: Readonly<Record<string, string>>;
}

async function emptyFile(): Promise<Place> {
  const folder = mkdtempSync(path.join(tmpdir(), 'star-first-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'star.sqlite');
  return Promise.resolve({ store: { kind: 'sqlite', file }, environment: { STAR_DATA: file } });
}

/** With what the template makes, and nothing else: a client without a key may make neither. */
async function emptyCosmos(): Promise<Place> {
  const server = await cosmosTestServer();
  const { endpoint, key } = server;
  const connectionPolicy = { enableEndpointDiscovery: false };
  const client = new CosmosClient({ endpoint, key, connectionPolicy });
  const { database } = await client.databases.createIfNotExists({ id: 'star' });
  await database.containers.create({ ...testContainer, id: 'documents' });
  onTestFinished(() => {
    client.dispose();
    server.close();
  });
  return {
    store: { kind: 'cosmos', endpoint, key, database: 'star', container: 'documents' },
    environment: {
      STAR_STORE: 'cosmos',
      STAR_COSMOS_ENDPOINT: endpoint,
      STAR_COSMOS_KEY: key,
    },
  };
}

interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  readonly ended: Promise<readonly [number | null]>;
  readonly said: () => string;
}

async function start({ environment }: Place): Promise<Running> {
  const port = await freePort();
  const child = spawn(path.join(root, 'node_modules/.bin/node'), ['bot/main.ts'], {
    cwd: root,
    env: {
      ...cleanEnvironment,
      ...environment,
      STAR_HOST: '127.0.0.1',
      STAR_PORT: String(port),
      STAR_BOT_APP_ID: '33333333-3333-4333-8333-333333333333',
      STAR_BOT_TENANT_ID: '44444444-4444-4444-8444-444444444444',
      STAR_BOT_PASSWORD: 'hemligt-och-långt',
      STAR_PUBLIC_URL: 'https://star.example',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  const ended = once(child, 'close') as Promise<[number | null]>;
  return { child, port, ended, said: () => said };
}

async function ready({ child, port, said }: Running): Promise<unknown> {
  for (;;) {
    expect(child.exitCode, said()).toBeNull();
    const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined);
    if (answer?.status === 200) return answer.json();
    await sleep(100);
  }
}

describe.each([
  ['SQLite', emptyFile],
  ['Cosmos', emptyCosmos],
])('a server on %s', (_name, empty) => {
  test('is ready in one step where there is nothing, and does not start on what a newer one has written', async () => {
    const place = await empty();
    const first = await start(place);
    expect(await ready(first)).toMatchObject({ status: 'ok', reads: true, writes: true });
    first.child.kill('SIGTERM');
    expect(await first.ended).toEqual([0, null]);

    const store = await openStore(place.store);
    await claimFormat(store, { ...writtenVersions, case: 99 });
    await store.close();
    const second = await start(place);
    expect((await second.ended)[0]).toBe(1);
    expect(second.said()).toMatch(
      /^STAR does not start: the database has been used by a newer program \(case 99, this program knows \d+\)\. Start that program, or go back as infra\/README\.md says\n$/,
    );
  });
});
