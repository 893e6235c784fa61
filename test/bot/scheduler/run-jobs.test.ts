import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Job } from '../../../bot/app/jobs/job.ts';
import { noticeJob } from '../../../bot/app/jobs/jobs.ts';
import { backoff } from '../../../bot/scheduler/backoff.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { startClock } from '../../../bot/clock.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { countingStore, faultyStore } from '../../builders/faulty-store.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { addSeconds } from '../../../shared/kernel/calendar.ts';

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

/** A scheduler that has looked once, at a clock that goes as the process's timers do. */
async function looking() {
  const app = await withMeetings(0);
  const { store, calls } = countingStore(app.store);
  const scheduler = createScheduler({ ...app, store, clock: startClock(new Date(now)) });
  scheduler.start();
  await until(() => calls.due === 1);
  return { app, calls, scheduler };
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
    // The look it takes by itself never comes.
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

  it('finds within half a minute what another process has saved and left behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const { app, calls, scheduler } = await looking();
    const meeting = aMeeting(team).withId('elsewhere').build();
    await app.given('team:berg', meeting, noticeJob(meeting, now));
    await vi.advanceTimersByTimeAsync(29_000);
    expect(calls.due).toBe(1);
    await vi.advanceTimersByTimeAsync(1_000);
    await until(() => app.messenger.sent.length === 1);
    await scheduler.stop();
  });

  it('carries out at its moment what another process has saved for later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    const { app, calls, scheduler } = await looking();
    const meeting = aMeeting(team).withId('elsewhere').build();
    const job: Job = { ...noticeJob(meeting, now), due: addSeconds(now, 70) };
    await app.given('team:berg', meeting, job);
    for (let looks = 2; looks <= 3; looks += 1) {
      await vi.advanceTimersByTimeAsync(30_000);
      await until(() => calls.due === looks);
    }
    await vi.advanceTimersByTimeAsync(9_900);
    expect(calls.due).toBe(3);
    await vi.advanceTimersByTimeAsync(100);
    await until(() => app.messenger.sent.length === 1);
    await scheduler.stop();
  });

  it('carries out each at its moment of those that one look ahead has found', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    const { app, calls, scheduler } = await looking();
    for (const [id, seconds] of [
      ['third', 55],
      ['first', 40],
      ['second', 50],
    ] as const) {
      const meeting = aMeeting(team).withId(id).build();
      await app.given('team:berg', meeting, {
        ...noticeJob(meeting, now),
        due: addSeconds(now, seconds),
      });
    }
    await vi.advanceTimersByTimeAsync(30_000);
    await until(() => calls.due === 2);
    const sentAfter = [
      [9_900, 0],
      [100, 1],
      [10_000, 2],
      [5_000, 3],
    ] as const;
    for (const [milliseconds, sent] of sentAfter) {
      await vi.advanceTimersByTimeAsync(milliseconds);
      await until(() => app.messenger.sent.length === sent);
    }
    await scheduler.stop();
  });

  it('asks for no more than what is due by now when a job is saved or has ended', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const app = await withMeetings(0);
    const asked: { readonly until: string; readonly at: string }[] = [];
    const clock = startClock(new Date(now));
    const store: TestApp['store'] = {
      ...app.store,
      due: (instant, limit) => {
        asked.push({ until: instant, at: clock.now() });
        return app.store.due(instant, limit);
      },
    };
    const scheduler = createScheduler({ ...app, store, clock });
    scheduler.start();
    await until(() => asked.length === 1);
    const plan = { date: '2026-12-03', start: '13:00', end: '16:00', place: 'Kommunhuset' };
    await app.run({ verb: 'plan-meeting', teamId: 'berg', plan });
    await until(() => app.messenger.sent.length === 1);
    await scheduler.stop();
    const [first, ...others] = asked;
    expect((first?.until ?? '') >= addSeconds(now, 30)).toBe(true);
    expect(others.length).toBeGreaterThan(0);
    for (const { until, at } of others) expect(until <= at).toBe(true);
  });

  it('asks for what is due twice a minute while there is nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    const { calls, scheduler } = await looking();
    for (let looks = 2; looks <= 21; looks += 1) {
      await vi.advanceTimersByTimeAsync(30_000);
      await until(() => calls.due >= looks);
    }
    expect(calls.due).toBe(21);
    await scheduler.stop();
  });

  it('asks again after a second when the database did not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const app = await withMeetings(1);
    const store = faultyStore(app.store, [
      { on: 'due', nth: 1, when: 'before', what: 'unavailable' },
    ]);
    const scheduler = createScheduler({ ...app, store });
    scheduler.start();
    await until(() => app.logged.some(({ event }) => event === 'due-failed'));
    await vi.advanceTimersByTimeAsync(1_000);
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
