import { afterEach, describe, expect, it, vi } from 'vitest';
import { noticeJob } from '../../../bot/app/jobs/jobs.ts';
import { backoff } from '../../../bot/scheduler/backoff.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { startClock } from '../../../bot/clock.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const now = '2026-12-01T07:00:00.000Z';

async function withMeetings(count: number): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  for (let n = 0; n < count; n += 1) {
    const meeting = aMeeting(team).withId(`m${n}`).build();
    await app.given('team:berg', meeting, noticeJob(meeting, now));
  }
  app.clock.set(now);
  return app;
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!isSo()) {
    if (performance.now() > deadline) throw new Error('it did not happen within twenty seconds');
    await new Promise((resume) => setImmediate(resume));
  }
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the scheduler', () => {
  it('hears at once of a job that this process has saved', async () => {
    // The look it takes by itself about once a second never comes.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const app = await withMeetings(0);
    const clock = startClock(new Date(now));
    const running = { ...app, clock } as TestApp;
    const scheduler = createScheduler(running);
    scheduler.start();
    const plan = { date: '2026-12-03', start: '13:00', end: '16:00', place: 'Kommunhuset' };
    await app.run({ verb: 'plan-meeting', teamId: 'berg', plan });
    await until(() => app.messenger.sent.length === 1);
    await scheduler.stop();
  });

  it('finds within about a second what another process has saved', async () => {
    const app = await withMeetings(0);
    const scheduler = createScheduler(app);
    scheduler.start();
    const meeting = aMeeting(team).withId('elsewhere').build();
    await app.given('team:berg', meeting, noticeJob(meeting, now));
    await until(() => app.messenger.sent.length === 1);
    await scheduler.stop();
  });

  it('keeps fifty sends under way at once, and no more', async () => {
    const app = await withMeetings(120);
    let underWay = 0;
    let most = 0;
    let letGo = (): void => undefined;
    const fifty = new Promise<void>((resume) => (letGo = resume));
    app.messenger.during = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      // The first ones last until there are fifty, and long enough for a fifty-first to come.
      if (underWay === 50) setTimeout(letGo, 50);
      await fifty;
      underWay -= 1;
    };
    await createScheduler(app).runDue();
    expect(most).toBe(50);
    expect(app.messenger.sent).toHaveLength(120);
  });

  it('stops when what is under way has ended, and takes nothing new', async () => {
    const app = await withMeetings(60);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resume) => {
      release = resume;
    });
    let begun = 0;
    app.messenger.during = () => {
      begun += 1;
      return held;
    };
    const scheduler = createScheduler(app);
    scheduler.start();
    await until(() => begun === 50);
    const stopped = scheduler.stop();
    release();
    await stopped;
    expect(app.messenger.sent).toHaveLength(50);
    const called = (await app.all('team:berg', 'meeting')).filter(
      ({ state }) => state === 'called',
    );
    expect(called).toHaveLength(50);
  });

  it('is not held up by a job that this version cannot read', async () => {
    const app = await withMeetings(1);
    await app.given('team:berg', {
      kind: 'job',
      id: 'from-the-future',
      schemaVersion: 9,
      due: '2026-01-01T00:00:00.000Z',
    });
    const scheduler = createScheduler(app);
    await scheduler.runDue();
    await scheduler.runDue();
    expect(app.messenger.sent).toHaveLength(1);
    expect(app.logged.filter(({ event }) => event === 'job-let-go')).toHaveLength(1);
  });

  it('lets a job of a process that died alone until its lease ends', async () => {
    const store = await openSqliteStore(':memory:');
    const app = await anAppWithTeam({ team, store });
    const meeting = aMeeting(team).withId('m1').build();
    await app.given('team:berg', meeting, noticeJob(meeting, now));
    app.clock.set(now);
    const dead = await anAppWithTeam({ team, store, clock: app.clock });
    let isSending = false;
    dead.messenger.during = () => {
      isSending = true;
      return new Promise(() => undefined);
    };
    void createScheduler(dead).runDue();
    await until(() => isSending);
    const scheduler = createScheduler(app);
    await scheduler.runDue();
    expect(app.messenger.sent).toEqual([]);
    app.clock.pass(90);
    await scheduler.runDue();
    expect(app.messenger.sent).toHaveLength(1);
  });
});

describe('the wait before the next try', () => {
  it('is never shorter than the service asked for, and never longer than ten minutes of our own', () => {
    expect(backoff(1, 0, 45_000)).toBe(45_000);
    expect(backoff(1, 0.999)).toBeLessThanOrEqual(1_000);
    expect(backoff(5_000, 0.999)).toBeLessThanOrEqual(600_000);
    expect(backoff(5_000, 0)).toBe(300_000);
  });
});
