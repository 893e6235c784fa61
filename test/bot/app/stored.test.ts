import { expect, test } from 'vitest';
import { caseVersion, read, writtenVersions } from '../../../bot/app/documents/stored.ts';
import type { StoredBody } from '../../../bot/app/ports.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { anAppWithTeam } from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const berg = 'team:berg';

async function situation() {
  const store = await openSqliteStore(':memory:');
  const app = await anAppWithTeam({ store });
  app.clock.set('2026-12-02T09:00:00.000Z');
  const meeting = aMeeting(aTeam().build()).withId('m1').called().build();
  await app.given(berg, meeting);
  return { store, app, meeting };
}

test('a meeting that has not changed is not parsed again', async () => {
  const { store } = await situation();
  const first = await read(store, berg, 'meeting', 'm1');
  expect(first?.body.id).toBe('m1');
  expect(await read(store, berg, 'meeting', 'm1')).toBe(first);
});

test('a meeting that somebody else has changed is read anew', async () => {
  const { store, meeting } = await situation();
  const first = await read(store, berg, 'meeting', 'm1');
  const body = { ...meeting, plan: { ...meeting.plan, place: 'Rådhuset, rum Ängen' } };
  await store.commit(berg, [{ op: 'replace', body, etag: first?.etag ?? '' }]);
  const again = await read(store, berg, 'meeting', 'm1');
  expect(again?.body.plan.place).toBe('Rådhuset, rum Ängen');
});

test('what a command has saved is known as it would be read from the file', async () => {
  const { store, app, meeting } = await situation();
  await app.run(
    {
      verb: 'answer-notice',
      teamId: meeting.teamId,
      meetingId: 'm1',
      choice: { status: 'absent', word: 'På kurs i Östersund' },
    },
    'demo/ifo-officer',
  );
  const known = await read(store, berg, 'meeting', 'm1');
  const stored = await store.read(berg, 'meeting', 'm1');
  expect(known?.etag).toBe(stored?.etag);
  expect(known?.body).toStrictEqual(stored?.body);
  expect(known?.body.answers['ifo-officer']?.choice.status).toBe('absent');
});

test('a meeting that was taken away is not there, however lately it was read', async () => {
  const { store } = await situation();
  const first = await read(store, berg, 'meeting', 'm1');
  await store.commit(berg, [{ op: 'remove', kind: 'meeting', id: 'm1', etag: first?.etag ?? '' }]);
  expect(await read(store, berg, 'meeting', 'm1')).toBeUndefined();
});

/** Without what came with version 2, as the first version of the program wrote it. */
function asVersion1(body: object): StoredBody {
  const old = JSON.parse(JSON.stringify(body)) as StoredBody & {
    words?: unknown;
    talkedOver?: unknown;
    history: { rules?: unknown; tasks?: unknown; type: string }[];
    current: { tasks?: unknown };
  };
  delete old.words;
  delete old.talkedOver;
  delete old.current.tasks;
  for (const event of old.history) {
    delete event.rules;
    delete event.tasks;
    if (event.type === 'undone') event.type = 'decision-undone';
  }
  return { ...old, schemaVersion: 1 };
}

test('a meeting of the first version is read, and written back as one of today', async () => {
  const { store, app, meeting } = await situation();
  await app.given(berg, { ...asVersion1(meeting), id: 'm2' });
  expect((await read(store, berg, 'meeting', 'm2'))?.body.words).toEqual({});
  await app.run({
    verb: 'answer-notice',
    teamId: meeting.teamId,
    meetingId: 'm2',
    choice: { status: 'coming', mode: 'digital' },
  });
  const stored = await store.read(berg, 'meeting', 'm2');
  expect(stored?.body).toMatchObject({ schemaVersion: writtenVersions['meeting'], words: {} });
});

test.each([
  ['raised', aCase('BER-2026-001').raisedOn('2026-06-01')],
  ['queued', aCase('BER-2026-001').raisedOn('2026-06-30').queuedOn('2026-07-07')],
  ['ongoing', aCase('BER-2026-001').raisedOn('2026-09-01').receivedOn('2026-09-08')],
  ['closed', aCase('BER-2026-001').receivedOn('2026-09-08').closedOn('2026-11-10')],
  [
    'raised',
    aCase('BER-2026-001').raisedOn('2026-09-01').queuedOn('2026-09-08').undoneOn('2026-09-08'),
  ],
] as const)('a case of the first version that is %s is read as it stood', async (state, built) => {
  const { store, app } = await situation();
  const written = built.build();
  await app.given(berg, asVersion1(written));
  const found = await read(store, berg, 'case', 'BER-2026-001');
  expect(found?.body.current.status).toBe(state);
  const rules = written.raisedAt < '2026-07-01' ? '2025' : '2026';
  expect(new Set(found?.body.history.map((event) => event.rules))).toEqual(new Set([rules]));
  expect(found?.body.history.map(({ type }) => type)).toEqual(
    written.history.map(({ type }) => type),
  );
  expect(found?.body).toMatchObject({ schemaVersion: caseVersion, talkedOver: false });
});

test('a case of the first version takes a step of today', async () => {
  const { store, app } = await situation();
  const written = aCase('BER-2026-001').raisedOn('2026-09-01').receivedOn('2026-09-08').build();
  await app.given(berg, asVersion1(written));
  const at = { teamId: 'berg', reference: written.id };
  expect(await app.run({ verb: 'book-follow-up', ...at, on: '2027-01-12' })).toMatchObject({
    ok: true,
  });
  const stored = await store.read(berg, 'case', written.id);
  expect(stored?.body).toMatchObject({
    schemaVersion: caseVersion,
    current: { nextFollowUp: '2027-01-12' },
  });
});
