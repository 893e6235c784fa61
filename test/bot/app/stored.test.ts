import { expect, test } from 'vitest';
import { read } from '../../../bot/app/stored.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { anAppWithTeam } from '../../builders/app.ts';
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
