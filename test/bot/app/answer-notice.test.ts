import { describe, expect, it } from 'vitest';
import { guardedAt } from '../../builders/guarded.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import type { Command } from '../../../shared/commands/command.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { anAppWithTeam, officeAccount, type TestApp } from '../../builders/app.ts';
import { countingStore } from '../../builders/faulty-store.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const duringAnswers = '2026-12-02T09:00:00.000Z';

function coming(meeting: Meeting, memberId?: string): Command {
  return {
    verb: 'answer-notice',
    teamId: meeting.teamId,
    meetingId: meeting.id,
    choice: { status: 'coming', mode: 'on-site' },
    ...(memberId && { memberId }),
  };
}

async function stored(app: TestApp, id: string): Promise<Meeting> {
  return (await app.store.read('team:berg', 'meeting', id))?.body as Meeting;
}

async function withCalledMeeting(given: Parameters<typeof anAppWithTeam>[0] = {}) {
  const app = await anAppWithTeam(given);
  app.clock.set(duringAnswers);
  const meeting = aMeeting(given.team ?? aTeam().build())
    .withId('m1')
    .called()
    .build();
  await app.given('team:berg', meeting);
  return { app, meeting };
}

describe('an answer to the kallelse', () => {
  it('is kept, logged without its text and asks for the card to be redrawn at once', async () => {
    const { app, meeting } = await withCalledMeeting();
    app.clock.set('2026-12-02T09:00:00.250Z');
    const result = await app.run(coming(meeting), 'demo/ifo-officer');
    expect(result).toEqual({ ok: true, value: { status: 'done', ids: {} } });
    expect((await stored(app, 'm1')).answers['ifo-officer']?.choice.status).toBe('coming');
    const [entry] = await app.all('team:berg', 'audit');
    expect(entry).toMatchObject({
      verb: 'answer-notice',
      by: 'demo/ifo-officer',
      subjects: ['m1', 'ifo-officer'],
    });
    const [job] = await app.all('team:berg', 'job');
    expect(job).toMatchObject({ id: 'update-notice-m1', due: '2026-12-02T09:00:00.250Z' });
  });

  it('costs one read and one commit, and no list', async () => {
    const counted = countingStore(await openSqliteStore(':memory:'));
    const { app, meeting } = await withCalledMeeting({ store: counted.store });
    await app.registry.current();
    const before = { ...counted.calls };
    await app.run(coming(meeting), 'demo/ifo-officer');
    expect({
      read: counted.calls.read - before.read,
      list: counted.calls.list - before.list,
      commit: counted.calls.commit - before.commit,
    }).toEqual({ read: 1, list: 0, commit: 1 });
  });

  it('counts once when the same click is delivered four times at once', async () => {
    const { app, meeting } = await withCalledMeeting();
    const clicks = [1, 2, 3, 4].map(() =>
      app.run(coming(meeting), 'demo/ifo-officer', 'the-same-click'),
    );
    const results = await Promise.all(clicks);
    expect(results.every(({ ok }) => ok)).toBe(true);
    const answered = (await stored(app, 'm1')).history.filter(({ type }) => type === 'answered');
    expect(answered).toHaveLength(1);
  });

  it('is not brought back by a click that is delivered late', async () => {
    const { app, meeting } = await withCalledMeeting();
    await app.run(coming(meeting), 'demo/ifo-officer', 'first-click');
    await app.run(
      { ...coming(meeting), choice: { status: 'absent' } } as Command,
      'demo/ifo-officer',
      'second-click',
    );
    const late = await app.run(coming(meeting), 'demo/ifo-officer', 'first-click');
    expect(late).toEqual({ ok: true, value: { status: 'already-done', ids: {} } });
    expect((await stored(app, 'm1')).answers['ifo-officer']?.choice.status).toBe('absent');
  });

  it('is kept for each of fifty who answer at the same time, in two processes', async () => {
    const seats = Array.from({ length: 50 }, (_, n) => ({
      id: `seat-${n}`,
      account: `demo/person-${n}`,
    }));
    const team = seats
      .reduce((built, seat) => built.withMember('integration', seat), aTeam())
      .build();
    const store = await openSqliteStore(':memory:');
    const { app, meeting } = await withCalledMeeting({ store, team });
    const other = await anAppWithTeam({ store, team, clock: app.clock });
    const results = await Promise.all(
      seats.map(({ account }, n) => (n % 2 === 0 ? app : other).run(coming(meeting), account)),
    );
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    const { answers } = await stored(app, 'm1');
    expect(seats.filter(({ id }) => answers[id] === undefined)).toEqual([]);
  });

  it('can be given for another by the coordinator, and by nobody else', async () => {
    const { app, meeting } = await withCalledMeeting();
    const forAf = coming(meeting, 'employment-officer');
    expect(await app.run(forAf, 'demo/ifo-officer')).toEqual({
      ok: false,
      error: { code: 'denied', reason: 'only-coordinator' },
    });
    expect((await app.run(forAf)).ok).toBe(true);
    expect((await stored(app, 'm1')).answers['employment-officer']).toBeDefined();
  });

  it('is refused from those who have no seat, each with the reason', async () => {
    const { app, meeting } = await withCalledMeeting();
    expect(await app.run(coming(meeting), 'demo/stranger')).toMatchObject({
      error: { code: 'denied', reason: 'not-in-team' },
    });
    expect(await app.run(coming(meeting), officeAccount)).toMatchObject({
      error: { code: 'denied', reason: 'aggregates-only' },
    });
    expect(await app.run(coming(meeting), 'demo/ifo-officer-deputy')).toMatchObject({
      error: { code: 'denied', reason: 'only-when-substituting' },
    });
    expect((await stored(app, 'm1')).answers).toEqual({});
  });

  it('from an ersättare who has been sent goes for the seat they fill', async () => {
    const { app, meeting } = await withCalledMeeting();
    await app.run(
      {
        ...coming(meeting),
        choice: { status: 'deputy', deputyId: 'ifo-officer-deputy' },
      } as Command,
      'demo/ifo-officer',
    );
    const absent = { ...coming(meeting), choice: { status: 'absent' } } as Command;
    expect((await app.run(absent, 'demo/ifo-officer-deputy')).ok).toBe(true);
    expect((await stored(app, 'm1')).answers['ifo-officer']?.choice.status).toBe('absent');
  });

  it('is given for all seats of one who has several', async () => {
    const team = aTeam()
      .withMember('kaa', { id: 'second-seat', account: 'demo/ifo-officer' })
      .build();
    const { app, meeting } = await withCalledMeeting({ team });
    await app.run(coming(meeting), 'demo/ifo-officer');
    const { answers } = await stored(app, 'm1');
    expect(Object.keys(answers).sort()).toEqual(['ifo-officer', 'second-seat']);
  });

  it('with a personnummer in its word is refused, and is found neither in the database nor in the log', async () => {
    const { app, meeting } = await withCalledMeeting();
    const word = 'Hälsa Åsa 19640823-3234';
    const result = await app.run(
      { ...coming(meeting), choice: { status: 'absent', word } } as Command,
      'demo/ifo-officer',
    );
    expect(result).toMatchObject({ ok: false, error: guardedAt('word', 'personal-number') });
    const everything = await Promise.all(
      ['meeting', 'audit', 'receipt', 'job'].map((kind) => app.all('team:berg', kind)),
    );
    expect(JSON.stringify([everything, app.logged])).not.toContain('640823');
  });
});
