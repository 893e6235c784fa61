import { describe, expect, it } from 'vitest';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { countingStore } from '../../builders/faulty-store.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const start = '2026-12-02T09:00:00.000Z';

/** Two processes on one database, both of which have looked for what is due. */
async function twoProcesses() {
  const { store, calls } = countingStore(await openSqliteStore(':memory:'));
  const app = await anAppWithTeam({ store, team });
  app.clock.set(start);
  await app.given('team:berg', aMeeting(team).withId('m1').called().build());
  const other = await anAppWithTeam({ store, team, clock: app.clock });
  const scheduler = createScheduler(app);
  const others = createScheduler(other);
  await scheduler.runDue();
  await others.runDue();
  return { app, scheduler, other, others, calls };
}

async function answer(app: TestApp, by: string): Promise<void> {
  const result = await app.run(
    {
      verb: 'answer-notice',
      teamId: 'berg',
      meetingId: 'm1',
      choice: { status: 'coming', mode: 'on-site' },
    },
    by,
  );
  expect(result.ok).toBe(true);
}

describe('a card drawn anew', () => {
  it('costs one commit, by who saved the wish for it', async () => {
    const { app, scheduler, calls } = await twoProcesses();
    // The first also says that the channel takes what is sent.
    await answer(app, 'demo/coordinator');
    await scheduler.runDue();
    app.clock.pass(10);
    await answer(app, 'demo/ifo-officer');
    const before = calls.commit;
    await scheduler.runDue();
    expect(app.messenger.sent.map(({ how }) => how)).toEqual(['update', 'update']);
    expect(calls.commit - before).toBe(1);
    expect(await app.all('team:berg', 'job')).toEqual([]);
  });

  it('is left to who saved the wish last, where several processes did', async () => {
    const { app, scheduler, other, others } = await twoProcesses();
    await answer(app, 'demo/ifo-officer');
    await answer(other, 'demo/coordinator');
    app.clock.pass(1);
    await scheduler.runDue();
    expect(app.messenger.sent).toEqual([]);
    await others.runDue();
    expect(other.messenger.sent.map(({ how }) => how)).toEqual(['update']);
    await scheduler.runDue();
    expect(app.messenger.sent).toEqual([]);
  });

  it('is taken over from one that has stopped, after some seconds, and at once by one that starts', async () => {
    const { app, scheduler, other, others } = await twoProcesses();
    await answer(other, 'demo/ifo-officer');
    app.clock.pass(4);
    await scheduler.runDue();
    expect(app.messenger.sent).toEqual([]);
    app.clock.pass(1);
    await scheduler.runDue();
    expect(app.messenger.sent.map(({ how }) => how)).toEqual(['update']);
    await answer(other, 'demo/coordinator');
    const started = await anAppWithTeam({ store: app.store, team, clock: app.clock });
    await createScheduler(started).runDue();
    expect(started.messenger.sent.map(({ how }) => how)).toEqual(['update']);
    await others.runDue();
    expect(other.messenger.sent).toEqual([]);
  });

  it('is drawn once more for what was answered while it was on its way', async () => {
    const { app, scheduler } = await twoProcesses();
    let isFirst = true;
    app.messenger.during = async () => {
      if (!isFirst) return;
      isFirst = false;
      app.clock.pass(3);
      await answer(app, 'demo/coordinator');
    };
    await answer(app, 'demo/ifo-officer');
    await scheduler.runDue();
    app.clock.pass(1);
    await scheduler.runDue();
    const [first, second, ...more] = app.messenger.sent.map(({ message }) => message);
    expect([first, second]).toMatchObject([
      { type: 'notice', view: { revision: 3 } },
      { type: 'notice', view: { revision: 4 } },
    ]);
    expect(more).toEqual([]);
    expect(await app.all('team:berg', 'job')).toEqual([]);
  });

  it('that fails is tried again, by anybody, as all that is sent', async () => {
    const { app, scheduler, others, other } = await twoProcesses();
    app.messenger.answers.push({ status: 'later', maybe: true });
    await answer(app, 'demo/ifo-officer');
    await scheduler.runDue();
    const [job] = await app.all('team:berg', 'job');
    expect(job).toMatchObject({ state: 'retrying', attempts: 1 });
    app.clock.pass(2);
    await others.runDue();
    expect(other.messenger.sent.map(({ how }) => how)).toEqual(['update']);
  });
});
