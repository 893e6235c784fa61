import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { casesAnew } from '../../bot/app/documents/cases-anew.ts';
import { beforeJob } from '../../bot/app/jobs/jobs.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import type { Channel } from '../../shared/teams/channel.ts';
import { aChannel, aClock, anAppWithTeam } from '../builders/app.ts';
import {
  type AskedOfGraph,
  type FakeGraph,
  startFakeGraph,
  taken,
} from '../builders/fake-graph.ts';
import { aMeeting } from '../builders/meeting.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const due = '2026-12-04T07:00:00.000Z';
const script = path.resolve(import.meta.dirname, 'nudging-process.ts');
const seats = [
  'coordinator',
  'employment-officer',
  'rehab-coordinator-primary-care',
  'rehab-coordinator-psychiatry',
  'ifo-officer',
  'labour-market-coordinator',
];

let graph: FakeGraph;
let connector: Server;
let inChannel: string[];
let file: string;
let running: ChildProcess[];

beforeEach(async () => {
  graph = await startFakeGraph();
  inChannel = [];
  running = [];
  connector = createServer((request, response) => {
    inChannel.push((request.url ?? '').slice(1));
    response.end(JSON.stringify({ id: String(inChannel.length) }));
  });
  connector.listen(0, '127.0.0.1');
  await once(connector, 'listening');
  file = path.join(temporaryFolder(), 'star.db');
  const store = await openSqliteStore(file);
  const app = await anAppWithTeam({ store, clock: aClock(due) });
  const meeting = aMeeting().withId('m1').called().build();
  await app.given('team:berg', meeting, beforeJob(meeting, due));
  const channel = aChannel('19:berg@thread.tacv2', { type: 'team', teamId: 'berg' });
  const reachable: Channel = {
    ...channel,
    ms: { ...channel.ms, tenantId: 'demo', aadGroupId: 'group' },
  };
  await app.given('federation', reachable);
  await casesAnew(app.store, 'berg');
  await store.close();
});

afterEach(async () => {
  for (const one of running) one.kill('SIGKILL');
  connector.closeAllConnections();
  connector.close();
  await graph.stop();
});

function start(now = due): ChildProcess {
  const { port } = connector.address() as AddressInfo;
  const args = [script, file, `http://127.0.0.1:${port}`, graph.origin, now];
  const one = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  running.push(one);
  return one;
}

async function end(...those: readonly ChildProcess[]): Promise<void> {
  for (const one of those) one.kill('SIGTERM');
  await Promise.all(those.map((one) => once(one, 'exit')));
}

const userOf = ({ body }: AskedOfGraph): string => body.recipient.userId;

/** Who stands in whose feed: one a person, whatever was sent again. */
function reached(): readonly string[] {
  return [...graph.feed.values()].map(userOf).toSorted();
}

describe('two processes on one database file', () => {
  it('remind each once in private, and say nothing in the channel', async () => {
    const both = [start(), start()];
    await expect.poll(() => reached().length, { timeout: 90_000 }).toBe(seats.length);
    // A minute passes, in which nothing more is due.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await end(...both);
    expect(reached()).toEqual(seats.toSorted());
    expect(inChannel).toEqual([]);
  });

  it('tell in the channel, once, those alone whom Graph does not reach, whatever goes wrong on the way', async () => {
    const faults = [
      taken,
      { status: 503 },
      { status: 429, retryAfter: '1' },
      'hang',
      'lost',
    ] as const;
    graph.answerWith((asked, nth) => {
      if (userOf(asked) === 'ifo-officer') return { status: 404 };
      if (userOf(asked) === 'coordinator') return { status: 403 };
      return faults[nth % faults.length] ?? taken;
    });
    const both = [start(), start()];
    await expect.poll(() => inChannel.length, { timeout: 90_000 }).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await end(...both);
    expect(inChannel).toHaveLength(1);
    const told = (inChannel[0] ?? '').replace('before/', '').split(',');
    expect(told).toEqual(expect.arrayContaining(['coordinator', 'ifo-officer']));
    // Nobody is left out; who was told in both ways is one whose every answer was lost.
    expect([...new Set([...reached(), ...told])].toSorted()).toEqual(seats.toSorted());
    const chains = graph.asked.map(({ body }) => body.chainId);
    expect(new Set(chains).size).toBe(seats.length);
  });

  it('leave nobody out when one of them is killed while it asks', async () => {
    graph.answerWith(() => 'hang');
    const first = start();
    await expect.poll(() => graph.asked.length, { timeout: 90_000 }).toBeGreaterThan(0);
    first.kill('SIGKILL');
    await once(first, 'exit');
    graph.answerWith(() => taken);
    // After the lease of whoever died.
    const next = start('2026-12-04T07:05:00.000Z');
    await expect.poll(() => reached().length, { timeout: 90_000 }).toBe(seats.length);
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    await end(next);
    expect(inChannel).toEqual([]);
  });
});
