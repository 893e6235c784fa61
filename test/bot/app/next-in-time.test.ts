import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aRaise } from '../../builders/case.ts';
import { aMeeting, aPlan, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { ifo } from './people.ts';

const team = aTeam().build();
const at = (meetingId: string) => ({ teamId: 'berg', meetingId });
const cancel = (id: string) =>
  ({ verb: 'cancel-meeting', ...at(id), reason: 'other-date' }) as const;

/** The day is 2 December: Tuesday the 8th is called, with a case, a topic and a question; the next is in January. */
async function ahead(...dates: readonly string[]): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  app.clock.set('2026-12-02T09:00:00.000Z');
  const first = aMeeting(team)
    .withId('2026-12-08')
    .called()
    .withTopic('learning', 'Nytt om komvux', 'ifo-officer')
    .withTopic('fk-slot', 'Hur räknas karens?')
    .build();
  await app.given(
    'team:berg',
    first,
    ...dates.map((day) => aMeeting(team).withId(day).on(day).build()),
  );
  await app.run({ verb: 'raise-case', ...at('2026-12-08'), raise: aRaise() }, ifo);
  return app;
}

async function plan(app: TestApp, date: string): Promise<string> {
  const planned = await app.run({ verb: 'plan-meeting', teamId: 'berg', plan: { ...aPlan, date } });
  return value(planned).ids['meetingId'] ?? '';
}

const move = (id: string, date: string) =>
  ({ verb: 'change-meeting', ...at(id), plan: { ...aPlan, date } }) as const;

async function on(app: TestApp, id: string): Promise<readonly string[]> {
  const { items, topics } = (await app.store.read('team:berg', 'meeting', id))?.body as Meeting;
  return [...items.map(({ reference }) => reference), ...topics.map(({ text }) => text)];
}

const all = ['BER-2026-001', 'Nytt om komvux', 'Hur räknas karens?'];

describe('what was put up for a meeting that is cancelled', () => {
  it('goes to the next meeting in time, also its replacement on an earlier day', async () => {
    const app = await ahead('2026-12-04', '2027-01-12');
    expect(await app.run(cancel('2026-12-08'))).toMatchObject({ ok: true });
    expect(await on(app, '2026-12-04')).toEqual(all);
    expect(await on(app, '2027-01-12')).toEqual([]);
  });

  it('goes on to a replacement that is planned afterwards, and stands there alone', async () => {
    const app = await ahead('2027-01-12');
    await app.run(cancel('2026-12-08'));
    expect(await on(app, '2027-01-12')).toEqual(all);
    const replacement = await plan(app, '2026-12-15');
    expect(await on(app, replacement)).toEqual(all);
    expect(await on(app, '2027-01-12')).toEqual([]);
  });

  it('goes on to a meeting that is moved before the one it came to', async () => {
    const app = await ahead('2027-01-12', '2027-02-09');
    await app.run(cancel('2026-12-08'));
    await app.run(move('2027-02-09', '2026-12-16'));
    expect(await on(app, '2027-02-09')).toEqual(all);
    expect(await on(app, '2027-01-12')).toEqual([]);
  });

  it('waits where no other is planned, and is all taken up by the next that is', async () => {
    const app = await ahead();
    await app.run(cancel('2026-12-08'));
    expect(await on(app, await plan(app, '2027-01-12'))).toEqual(all);
    expect(await on(app, await plan(app, '2027-02-09'))).toEqual([]);
  });

  it('does not go to a meeting of a day that has passed and nobody opened', async () => {
    const app = await ahead('2027-01-12');
    await app.given(
      'team:berg',
      aMeeting(team).withId('2026-11-10').on('2026-11-10').called().build(),
    );
    await app.run(cancel('2026-12-08'));
    expect(await on(app, '2026-11-10')).toEqual([]);
    expect(await on(app, '2027-01-12')).toEqual(all);
  });

  it('is not taken from the meeting its raiser chose, when another is planned before that', async () => {
    const app = await ahead();
    expect(await on(app, await plan(app, '2026-12-04'))).toEqual([]);
    expect(await on(app, '2026-12-08')).toEqual(all);
  });
});

describe('a meeting that is moved', () => {
  it('past another leaves what was put up for it to the one that now comes first', async () => {
    const app = await ahead('2026-12-15');
    expect(await app.run(move('2026-12-08', '2027-01-12'))).toMatchObject({ ok: true });
    expect(await on(app, '2026-12-15')).toEqual(all);
    expect(await on(app, '2026-12-08')).toEqual([]);
  });

  it('without passing another keeps its own', async () => {
    const app = await ahead('2026-12-15');
    await app.run(move('2026-12-08', '2026-12-10'));
    expect(await on(app, '2026-12-08')).toEqual(all);
  });
});

describe('a meeting that nobody opened', () => {
  it('leaves what was put up for it to the next that is opened', async () => {
    const app = await ahead('2027-01-12');
    app.clock.set('2027-01-12T12:00:00.000Z');
    expect(await app.run({ verb: 'open-meeting', early: true, ...at('2027-01-12') })).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await on(app, '2027-01-12')).toEqual(all);
    expect(await on(app, '2026-12-08')).toEqual([]);
  });
});
