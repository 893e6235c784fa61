import type { AddressInfo } from 'node:net';
import { CosmosClient } from '@azure/cosmos';
import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../bot/app/ports.ts';
import { api } from '../../bot/http/api.ts';
import { authenticateByPicker, signedInOnly } from '../../bot/http/authenticate.ts';
import { createLiveViews } from '../../bot/http/live-views.ts';
import { routes } from '../../bot/http/routes.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Command } from '../../shared/commands/command.ts';
import { carryingMark } from '../../tab/client/carrying-mark.ts';
import { anApp, anAppWithTeam } from '../builders/app.ts';
import { coordinatorAccount } from '../builders/context.ts';
import { testContainer } from '../builders/cosmos-test-server.ts';
import { laggingCosmos, type LaggingCosmos } from '../builders/lagging-cosmos.ts';
import { berg, body, create } from '../builders/stored-bodies.ts';

let cosmos: LaggingCosmos;
let containers = 0;
const closers: (() => unknown)[] = [];

beforeAll(async () => {
  cosmos = await laggingCosmos();
});

afterAll(async () => {
  for (const close of closers) await close();
  cosmos.close();
});

/** Two processes on one container. */
async function twoStores(): Promise<readonly [Store, Store]> {
  const { endpoint, key } = cosmos;
  const connectionPolicy = { enableEndpointDiscovery: false };
  const client = new CosmosClient({ endpoint, key, connectionPolicy });
  const { database } = await client.databases.createIfNotExists({ id: 'star' });
  const container = `c${(containers += 1)}`;
  await database.containers.create({ ...testContainer, id: container });
  client.dispose();
  const open = () => openStore({ kind: 'cosmos', endpoint, key, database: 'star', container });
  const stores = [await open(), await open()] as const;
  closers.push(...stores.map((store) => () => store.close()));
  return stores;
}

describe('while a replica of Cosmos is behind', () => {
  let here: Store;
  let there: Store;
  beforeEach(async () => {
    cosmos.catchUp();
    [here, there] = await twoStores();
    await create(here, berg, body('1', { state: 'old' }));
    await cosmos.lag();
    const known = await here.read(berg, 'case', '1');
    const replaced = { ...body('1'), state: 'new' };
    await here.commit(berg, [{ op: 'replace', body: replaced, etag: known?.etag ?? '' }]);
  });

  const stateIn = async (store: Store) => (await store.read(berg, 'case', '1'))?.body.state;
  const statesIn = async (store: Store) =>
    (await store.list(berg, { kind: 'case' })).items.map((item) => item.body.state);

  it('a process sees what it has written itself', async () => {
    expect(await stateIn(here)).toBe('new');
    expect(await statesIn(here)).toEqual(['new']);
  });

  it('another one is told the old, until it is told how far the first has seen', async () => {
    const before = await there.version(berg);
    expect([await stateIn(there), await statesIn(there)]).toEqual(['old', ['old']]);
    await there.reach?.(berg, here.mark?.() ?? '');
    expect([await stateIn(there), await statesIn(there)]).toEqual(['new', ['new']]);
    expect(await there.version(berg)).toBe(await here.version(berg));
    expect(await there.version(berg)).not.toBe(before);
  });

  it('nobody goes back to the old from what they have seen', async () => {
    await there.reach?.(berg, here.mark?.() ?? '');
    const fromBehind = cosmos.answeredFromBehind();
    for (let n = 0; n < 5; n += 1) expect(await stateIn(there)).toBe('new');
    expect(cosmos.answeredFromBehind()).toBe(fromBehind);
  });

  it('who met something newer in a write sees it afterwards, and can write', async () => {
    const stale = await there.read(berg, 'case', '1');
    const write = async (etag = '') => {
      const replaced = { ...body('1'), state: 'newest' };
      return (await there.commit(berg, [{ op: 'replace', body: replaced, etag }])).status;
    };
    expect(await write(stale?.etag)).toBe('changed');
    const fresh = await there.read(berg, 'case', '1');
    expect(fresh?.body.state).toBe('new');
    expect(await write(fresh?.etag)).toBe('saved');
  });

  it('who claims a job sees what had been written in its team until then', async () => {
    cosmos.catchUp();
    const due = '2026-12-01T07:00:00.000Z';
    await create(here, berg, { kind: 'job', id: 'j', schemaVersion: 1, due });
    await cosmos.lag();
    const known = await here.read(berg, 'case', '1');
    const replaced = { ...body('1'), state: 'newest' };
    await here.commit(berg, [{ op: 'replace', body: replaced, etag: known?.etag ?? '' }]);
    const job = (await there.due(due, 500)).find(({ body: { id } }) => id === 'j');
    expect(await stateIn(there)).toBe('new');
    const claimed = { ...job?.body, kind: 'job', id: 'j', schemaVersion: 1, state: 'sending' };
    await there.commit(berg, [{ op: 'replace', body: claimed, etag: job?.etag ?? '' }]);
    expect(await stateIn(there)).toBe('newest');
  });

  it.each([
    '',
    'no mark',
    '0:-1',
    '0:-1#999\r\nx: y',
    `${'0:-1#1,'.repeat(100)}0:-1#1`,
    'x'.repeat(9_000),
  ])('what is no mark is not asked with: %j', async (mark) => {
    const turnedAway = cosmos.turnedAway();
    await there.reach?.(berg, mark);
    expect(await stateIn(there)).toBe('old');
    expect(cosmos.turnedAway()).toBe(turnedAway);
  });

  it('a mark that nobody can have breaks no read, and is not kept', async () => {
    await there.reach?.(berg, '0:-1#999999999');
    expect(cosmos.turnedAway()).toBeGreaterThan(0);
    const turnedAway = cosmos.turnedAway();
    expect(await stateIn(there)).toBe('old');
    expect(there.mark?.()).not.toContain('999999999');
    expect(cosmos.turnedAway()).toBe(turnedAway);
  });
});

describe('a reader whose next answer comes from another process', () => {
  const plan = { date: '2026-12-08', start: '13:00', end: '16:00', place: 'Kommunhuset' };

  /** The two processes behind a proxy that sends commands to one and questions to the other. */
  async function behindProxy() {
    cosmos.catchUp();
    const [here, there] = await twoStores();
    const apps = [await anAppWithTeam({ store: here }), await anApp({ store: there })] as const;
    const urls = await Promise.all(
      apps.map(async (app) => {
        const live = createLiveViews(app);
        const server = express()
          .use('/api', signedInOnly(authenticateByPicker()), express.json(), api(app, routes, live))
          .listen(0, '127.0.0.1');
        await new Promise((resolve) => server.once('listening', resolve));
        closers.push(() => live.stop());
        closers.push(() => server.close());
        closers.push(() => server.closeAllConnections());
        return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      }),
    );
    const plain = (path: string, init: RequestInit): Promise<Response> =>
      fetch(`${urls[init.method === 'POST' ? 0 : 1] ?? ''}${path}`, init);
    return { plain, tab: carryingMark(plain) };
  }
  type Fetch = ReturnType<typeof carryingMark>;

  const person = { 'x-star-person': coordinatorAccount, 'content-type': 'application/json' };
  const see = async (ask: Fetch, path: string): Promise<string> =>
    (await ask(`/api${path}`, { method: 'GET', headers: person })).text();
  let sent = 0;
  async function send(ask: Fetch, command: Command): Promise<Readonly<Record<string, string>>> {
    const text = JSON.stringify({ id: `from-the-tab-${(sent += 1)}`, command });
    const answer = await ask('/api/commands', { method: 'POST', headers: person, body: text });
    if (!answer.ok) throw new Error(await answer.text());
    return ((await answer.json()) as { ids: Record<string, string> }).ids;
  }

  it.each([
    ['sees their own work, since the tab carries how far they have seen', 'tab', true],
    ['would not, if it did not', 'plain', false],
  ] as const)('%s', async (_, how, isSeen) => {
    const asks = await behindProxy();
    const ask = asks[how];
    await see(ask, '/teams/berg/meetings');
    await cosmos.lag();
    const { meetingId = '' } = await send(ask, { verb: 'plan-meeting', teamId: 'berg', plan });
    const list = await see(ask, '/teams/berg/meetings');
    expect(list.includes(meetingId)).toBe(isSeen);
    const page = await see(ask, `/teams/berg/meetings/${meetingId}`);
    expect(page.includes('Kommunhuset')).toBe(isSeen);
  });

  it('sees at once what they have changed of the team, though it is kept for seconds', async () => {
    const { plain, tab } = await behindProxy();
    const before = await see(tab, '/teams/berg');
    await cosmos.lag();
    const from = '2026-11-20';
    await send(tab, { verb: 'add-member', teamId: 'berg', function: 'integration', from });
    expect(await see(plain, '/teams/berg')).toBe(before);
    expect(await see(tab, '/teams/berg')).not.toBe(before);
  });
});
