import type { AddressInfo } from 'node:net';
import path from 'node:path';
import express from 'express';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Store } from '../../../bot/app/ports.ts';
import { api } from '../../../bot/http/api.ts';
import { authenticateByPicker, signedInOnly } from '../../../bot/http/authenticate.ts';
import { createLiveViews } from '../../../bot/http/live-views.ts';
import { routes } from '../../../bot/http/routes.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { countingStore } from '../../builders/faulty-store.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const teamId = 'berg';
const plan = { date: '2026-12-08', start: '13:00', end: '16:00', place: 'Kommunhuset' };

/** A team's planned meeting, its page behind HTTP. */
async function aMeetingPage(store?: Store) {
  const app = await anAppWithTeam(store === undefined ? {} : { store });
  const live = createLiveViews(app);
  const server = express()
    .use(signedInOnly(authenticateByPicker()), api(app, routes, live))
    .listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    live.stop();
    server.close();
    server.closeAllConnections();
  });
  const planned = await app.run({ verb: 'plan-meeting', teamId, plan });
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  const meetingId = planned.value.ids['meetingId'] ?? '';
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = (headers: Record<string, string> = {}) =>
    fetch(`${url}/teams/${teamId}/meetings/${meetingId}`, {
      headers: { 'x-star-person': coordinatorAccount, ...headers },
    });
  const tag = async () => (await ask()).headers.get('etag') ?? '';
  return { app, live, ask, tag, meetingId };
}

/** Something that the page shows. */
async function somethingHappens(
  app: TestApp,
  meetingId: string,
  text = 'Lokalerna',
): Promise<void> {
  const topic = { verb: 'add-topic', teamId, meetingId, part: 'learning', text } as const;
  const done = await app.run(topic);
  if (!done.ok) throw new Error(JSON.stringify(done.error));
}

/** Something of the team's that the page does not show. */
async function somethingElseHappens({ store }: TestApp): Promise<void> {
  const body = { kind: 'tally', id: 'elsewhere', schemaVersion: 1 };
  await store.commit(`team:${teamId}`, [{ op: 'create', body }]);
}

describe('an open page that asks again', () => {
  it('is told that nothing is new without anything being read but the version', async () => {
    const { store, calls } = countingStore(await openSqliteStore(':memory:'));
    const { ask, tag } = await aMeetingPage(store);
    const etag = await tag();
    const before = { ...calls };
    const answer = await ask({ 'if-none-match': etag });
    expect(answer.status).toBe(304);
    expect(answer.headers.get('etag')).toBe(etag);
    expect(calls).toEqual({ ...before, version: before.version + 1 });
  });

  it('gets the page when something has been written, by its new tag', async () => {
    const { app, ask, tag, meetingId } = await aMeetingPage();
    const etag = await tag();
    await somethingHappens(app, meetingId);
    const answer = await ask({ 'if-none-match': etag });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('etag')).not.toBe(etag);
    expect(await answer.text()).toContain('Lokalerna');
  });

  it('is told that nothing is new when what was written is not shown there, and not asked to compute it again', async () => {
    const { store, calls } = countingStore(await openSqliteStore(':memory:'));
    const { app, ask, tag } = await aMeetingPage(store);
    const etag = await tag();
    await somethingElseHappens(app);
    const answer = await ask({ 'if-none-match': etag });
    const newTag = answer.headers.get('etag') ?? '';
    expect([answer.status, newTag === etag]).toEqual([304, false]);
    const lists = calls.list;
    expect((await ask({ 'if-none-match': newTag })).status).toBe(304);
    expect(calls.list).toBe(lists);
  });

  it('is computed anew when the minute is another: views say what is due', async () => {
    const { store, calls } = countingStore(await openSqliteStore(':memory:'));
    const { app, ask, tag } = await aMeetingPage(store);
    const etag = await tag();
    const lists = calls.list;
    app.clock.pass(60);
    await ask({ 'if-none-match': etag });
    expect(calls.list).toBeGreaterThan(lists);
  });

  it('is refused to one who may not see it, with whosever tag', async () => {
    const { ask, tag } = await aMeetingPage();
    const etag = await tag();
    const stranger = { 'x-star-person': 'demo/nobody', 'if-none-match': etag };
    expect((await ask(stranger)).status).toBe(403);
    expect((await ask({ ...stranger, prefer: 'wait=5' })).status).toBe(403);
  });
});

describe('an open page that waits', () => {
  const waiting = (etag: string) => ({ 'if-none-match': etag, prefer: 'wait=20' });

  it('is answered when something is written, and says that it has waited', async () => {
    const { app, ask, tag, meetingId } = await aMeetingPage();
    const answer = ask(waiting(await tag()));
    await somethingHappens(app, meetingId);
    const { status, headers } = await answer;
    expect([status, headers.get('preference-applied')]).toEqual([200, 'wait=20']);
  });

  it('is answered when another process writes', async () => {
    const file = path.join(temporaryFolder(), 'star.sqlite');
    const [here, there] = await Promise.all([openSqliteStore(file), openSqliteStore(file)]);
    const page = await aMeetingPage(here);
    const answer = page.ask(waiting(await page.tag()));
    const stored = await there.read(`team:${teamId}`, 'meeting', page.meetingId);
    if (stored === undefined) throw new Error('no meeting');
    const body = { ...stored.body, plan: { ...plan, place: 'Folkets hus' } };
    await there.commit(`team:${teamId}`, [{ op: 'replace', body, etag: stored.etag }]);
    expect(await (await answer).text()).toContain('Folkets hus');
    await Promise.all([here.close(), there.close()]);
  });

  it('goes on waiting when what was written is not shown there', async () => {
    const { app, ask, tag, meetingId } = await aMeetingPage();
    const answer = ask(waiting(await tag()));
    let isAnswered = false;
    void answer.then(() => (isAnswered = true));
    await somethingElseHappens(app);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(isAnswered).toBe(false);
    await somethingHappens(app, meetingId);
    expect((await answer).status).toBe(200);
  });

  it('is answered 304 when its time is over', async () => {
    const { ask, tag } = await aMeetingPage();
    const answer = await ask({ 'if-none-match': await tag(), prefer: 'wait=1' });
    expect(answer.status).toBe(304);
  });

  it('is answered when the server stops, and nobody waits after that', async () => {
    const { live, ask, tag } = await aMeetingPage();
    const etag = await tag();
    const answer = ask(waiting(etag));
    await new Promise((resolve) => setTimeout(resolve, 100));
    live.stop();
    expect((await answer).status).toBe(304);
    expect((await ask(waiting(etag))).status).toBe(304);
  });

  it('loses the right to see it while it waits, and is told so', async () => {
    const { app, ask, tag } = await aMeetingPage();
    const answer = ask(waiting(await tag()));
    const team = await app.store.read('federation', 'team', teamId);
    if (team === undefined) throw new Error('no team');
    const without = { ...team.body, members: [] };
    await app.given('federation', without);
    expect((await answer).status).toBe(403);
  });
});

describe('what may be kept open', () => {
  const open = routes.filter(({ live }) => live);

  it('has its team in its path', () => {
    expect(open.length).toBeGreaterThan(0);
    for (const { path: address } of open) expect(address).toContain('/:teamId');
  });

  it('is made of the documents of its team and of the federation alone', async () => {
    const store = await openSqliteStore(':memory:');
    const scopes = new Set<string>();
    const noting: Store = {
      ...countingStore(store).store,
      read: (scope, ...asked) => {
        scopes.add(scope);
        return store.read(scope, ...asked);
      },
      list: (scope, ...asked) => {
        scopes.add(scope);
        return store.list(scope, ...asked);
      },
    };
    const { ask } = await aMeetingPage(noting);
    scopes.clear();
    expect((await ask()).status).toBe(200);
    expect([...scopes].filter((scope) => scope !== 'federation')).toEqual([`team:${teamId}`]);
  });
});
