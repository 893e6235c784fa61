import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StoreConfig } from '../../bot/store/open.ts';
import { aCosmosPlace } from '../builders/cosmos-test-server.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';
import type { SendingProcess } from './sending-process.ts';

const script = path.resolve(import.meta.dirname, 'sending-process.ts');

/** When it was let go, and into which thread. */
interface Sent {
  readonly at: number;
  readonly thread: string;
}

/** Takes everything, and tells of each. */
async function aConnector(hear: (sent: Sent) => void): Promise<string> {
  const server = createServer((request, response) => {
    const [, at, thread = ''] = (request.url ?? '').split('/');
    hear({ at: Number(at), thread });
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function start(given: SendingProcess): ChildProcess {
  const child = spawn(process.execPath, [script, JSON.stringify(given)], { stdio: 'inherit' });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function ends(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(0);
}

async function sqlitePlace(): Promise<StoreConfig> {
  return { kind: 'sqlite', file: path.join(temporaryFolder(), 'star.db') };
}

async function cosmosPlace(): Promise<StoreConfig> {
  return { kind: 'cosmos', ...(await aCosmosPlace()) };
}

/** Both send as fast as they are let: the first alone, then together for three seconds, then the first alone. */
async function twoProcesses(store: StoreConfig, isShared: boolean): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  let heard = (): void => undefined;
  const connector = await aConnector((one) => {
    sent.push(one);
    heard();
  });
  const sender = async (): Promise<ChildProcess> => {
    const child = start({ store, connector, isShared });
    const itsOwn = `own-${child.pid}-`;
    await new Promise<void>((begun) => {
      heard = () => {
        if (sent.at(-1)?.thread.startsWith(itsOwn) === true) begun();
      };
    });
    return child;
  };
  const first = await sender();
  await pause(1_500);
  const second = await sender();
  await pause(3_000);
  await ends(second);
  await pause(500);
  await ends(first);
  return sent.toSorted((one, other) => one.at - other.at);
}

/** The most in any stretch of so many milliseconds. */
function fullest(sent: readonly Sent[], ms: number): number {
  let first = 0;
  return sent.reduce((most, { at }, last) => {
    while ((sent[first]?.at ?? at) <= at - ms) first += 1;
    return Math.max(most, last - first + 1);
  }, 0);
}

const isInOneThread = ({ thread }: Sent): boolean => thread === 'shared';

describe('what two processes send together', () => {
  it.each([
    ['SQLite', sqlitePlace],
    ['Cosmos', cosmosPlace],
  ])('is within the limits of the app and of each thread, on %s', async (_, place) => {
    const sent = await twoProcesses(await place(), true);
    expect(fullest(sent, 1_000)).toBeLessThanOrEqual(50);
    // Neither waits for the other: of 50 a second and the margin to it, nearly all is used.
    expect(fullest(sent, 3_000)).toBeGreaterThan(3 * 40);
    const inThread = sent.filter(isInOneThread);
    expect(fullest(inThread, 1_000)).toBeLessThanOrEqual(7);
    expect(fullest(inThread, 2_000)).toBeLessThanOrEqual(8);
    expect(fullest(inThread, 30_000)).toBeLessThanOrEqual(60);
    expect(inThread.length).toBeGreaterThan(12);
  });

  it('would be far beyond them, if each took all for its own', async () => {
    const sent = await twoProcesses(await sqlitePlace(), false);
    expect(fullest(sent, 1_000)).toBeGreaterThan(70);
    expect(fullest(sent.filter(isInOneThread), 2_000)).toBeGreaterThan(8);
  });
});
