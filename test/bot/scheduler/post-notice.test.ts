import { describe, expect, it } from 'vitest';
import { noteCopy } from '../../../bot/app/call/note-copy.ts';
import { channelInstalled } from '../../../bot/app/channels/channels.ts';
import { jobsForMeeting } from '../../../bot/app/jobs/jobs.ts';
import type { Job } from '../../../bot/app/jobs/job.ts';
import type { PostOutcome } from '../../../bot/app/messages.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { faultyStore, type StoreFault } from '../../builders/faulty-store.ts';
import { aMeeting, aPlan } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { builtInRules } from '../../builders/rules.ts';

const due = '2026-12-01T07:00:00.000Z';
const team = aTeam().build();

/** A meeting on 8 December whose kallelse is due on 1 December at 08.00. */
async function withPlannedMeeting(given: Parameters<typeof anAppWithTeam>[0] = {}) {
  const app = await anAppWithTeam({ team, ...given });
  const meeting = aMeeting(team).withId('m1').build();
  await app.given('team:berg', meeting, ...jobsForMeeting(meeting, builtInRules, app.clock.now()));
  app.clock.set(due);
  return { app, scheduler: createScheduler(app) };
}

async function meetingIn(app: TestApp, id = 'm1'): Promise<Meeting> {
  return (await app.store.read('team:berg', 'meeting', id))?.body as Meeting;
}

async function jobIn(app: TestApp, id: string): Promise<Job | undefined> {
  return (await app.store.read('team:berg', 'job', id))?.body as Job | undefined;
}

function notices(app: TestApp): number {
  return app.messenger.sent.filter(({ message }) => message.type === 'notice').length;
}

describe('the kallelse', () => {
  it('goes out when it is due, not a second before', async () => {
    const { app, scheduler } = await withPlannedMeeting();
    app.clock.set('2026-12-01T06:59:59.000Z');
    await scheduler.runDue();
    expect(app.messenger.sent).toEqual([]);
    app.clock.set(due);
    await scheduler.runDue();
    expect(app.messenger.sent).toMatchObject([
      { how: 'thread', channelId: '19:berg@thread.tacv2', message: { type: 'notice' } },
    ]);
    const meeting = await meetingIn(app);
    expect(meeting.current).toEqual({ status: 'called', calledAt: due });
    expect(meeting.posts.notice?.messageId).toBe('1');
    expect(await jobIn(app, 'post-notice-m1')).toBeUndefined();
  });

  it('shows the meeting as called, and is the last that is said about it', async () => {
    const { app, scheduler } = await withPlannedMeeting();
    await scheduler.runDue();
    await scheduler.runDue();
    const [notice, ...more] = app.messenger.sent;
    expect(more).toEqual([]);
    expect(notice?.message).toMatchObject({
      view: {
        head: { status: 'called' },
        revision: (await meetingIn(app)).history.length,
      },
    });
  });

  it('is redrawn afterwards when somebody answered while it was on its way', async () => {
    const { app, scheduler } = await withPlannedMeeting();
    let answered = false;
    app.messenger.during = async () => {
      if (answered) return;
      answered = true;
      await app.run({
        verb: 'answer-notice',
        teamId: 'berg',
        meetingId: 'm1',
        choice: { status: 'coming', mode: 'digital' },
      });
    };
    await scheduler.runDue();
    app.clock.pass(1);
    await scheduler.runDue();
    expect(app.messenger.sent.map(({ how }) => how)).toEqual(['thread', 'update']);
    const meeting = await meetingIn(app);
    expect(meeting.current.status).toBe('called');
    expect(meeting.answers['coordinator']?.choice.status).toBe('coming');
  });

  it('is posted once and tells of the new time when the meeting is moved while it is on its way', async () => {
    const { app, scheduler } = await withPlannedMeeting();
    let moved = false;
    app.messenger.during = async () => {
      if (moved) return;
      moved = true;
      const plan = { ...aPlan, start: '09:00', end: '12:00' };
      await app.run({ verb: 'change-meeting', teamId: 'berg', meetingId: 'm1', plan });
    };
    await scheduler.runDue();
    app.clock.pass(1);
    await scheduler.runDue();
    expect(app.messenger.sent.map(({ how }) => how)).toEqual(['thread', 'update']);
    expect(app.messenger.sent[1]?.message).toMatchObject({
      view: { head: { start: '09:00' } },
    });
  });

  it('for a meeting that has begun after downtime is not posted but written down as missed', async () => {
    const { app, scheduler } = await withPlannedMeeting();
    app.clock.set('2026-12-08T12:00:00.000Z');
    await scheduler.runDue();
    expect(app.messenger.sent).toEqual([]);
    expect(await app.all('team:berg', 'audit')).toMatchObject([{ verb: 'notice-missed' }]);
    expect(await app.all('team:berg', 'job')).toEqual([]);
    expect((await meetingIn(app)).current.status).toBe('planned');
  });

  it('that became due during downtime is posted once, marked late', async () => {
    const { app, scheduler } = await withPlannedMeeting();
    app.clock.set('2026-12-04T07:00:00.000Z');
    await scheduler.runDue();
    expect(notices(app)).toBe(1);
    expect((await meetingIn(app)).noticeLate).toBe(true);
  });
});

describe('a channel that does not take it', () => {
  const later: PostOutcome = { status: 'later', maybe: false };

  it.each([
    ['asks to wait', { ...later, waitMs: 30_000 }, 30_000],
    ['is out of order', later, 500],
    ['does not say what became of it', { ...later, maybe: true }, 500],
  ] as const)('and %s gets it later', async (_, answer, least) => {
    const { app, scheduler } = await withPlannedMeeting();
    app.messenger.answers.push(answer);
    await scheduler.runDue();
    const job = await jobIn(app, 'post-notice-m1');
    expect(job?.state).toBe('retrying');
    expect(Date.parse(job?.due ?? '')).toBeGreaterThanOrEqual(Date.parse(due) + least);
    app.clock.pass(60);
    await scheduler.runDue();
    expect(notices(app)).toBe(1);
  });

  it('is left in peace by the next job there while it asks to wait', async () => {
    const { app, scheduler } = await withPlannedMeeting();
    const second = aMeeting(team).withId('m2').on('2026-12-09').build();
    app.messenger.answers.push({ ...later, waitMs: 30_000 });
    await scheduler.runDue();
    const [job] = jobsForMeeting(second, builtInRules, due);
    await app.given('team:berg', second, { ...job, due } as Job);
    app.clock.set('2026-12-02T07:00:00.000Z');
    await scheduler.runDue();
    expect(notices(app)).toBe(2);
  });

  it('is tried again at longer and longer intervals, ten minutes at most, until the meeting begins', async () => {
    const { app, scheduler } = await withPlannedMeeting();
    const waits: number[] = [];
    for (let tries = 0; tries < 15; tries += 1) {
      app.messenger.answers.push(later);
      await scheduler.runDue();
      const job = await jobIn(app, 'post-notice-m1');
      waits.push(Date.parse(job?.due ?? '') - Date.parse(app.clock.now()));
      app.clock.set(job?.due ?? '');
    }
    expect(waits.slice(0, 3)).toEqual([750, 1_500, 3_000]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(600_000);
    expect(waits.at(-1)).toBe(450_000);
    await scheduler.runDue();
    expect(notices(app)).toBe(1);
  });

  it.each(['forbidden', 'not-found'] as const)(
    'for now (%s) is in doubt, and the kallelse goes out as soon as the app is back in it',
    async (reason) => {
      const { app, scheduler } = await withPlannedMeeting();
      app.messenger.answers.push({ status: 'refused', reason });
      await scheduler.runDue();
      const channel = (await app.store.read('federation', 'channel', '19:berg@thread.tacv2'))
        ?.body as Channel;
      expect(channel.connection).toMatchObject({ status: 'doubtful', reason, tries: 1 });
      expect((await jobIn(app, 'post-notice-m1'))?.state).toBe('no-channel');
      app.clock.pass(30);
      await scheduler.runDue();
      expect(notices(app)).toBe(0);
      await channelInstalled(app, { ms: channel.ms, names: {} });
      await scheduler.runDue();
      expect(notices(app)).toBe(1);
    },
  );

  it('throwing is an accident that is logged and comes back', async () => {
    const { app, scheduler } = await withPlannedMeeting();
    app.messenger.answers.push(new Error('a mistake in the program'));
    await scheduler.runDue();
    expect(app.logged).toContainEqual({ level: 'error', event: 'job-failed' });
    app.clock.pass(10);
    await scheduler.runDue();
    expect(notices(app)).toBe(1);
  });

  it('of its own is waited for by a team that has none', async () => {
    const bare = aTeam().withoutChannel().build();
    const { app, scheduler } = await withPlannedMeeting({ team: bare });
    await scheduler.runDue();
    expect((await jobIn(app, 'post-notice-m1'))?.state).toBe('no-channel');
    const ms = {
      tenantId: 'tenant',
      msTeamId: '19:team@thread.tacv2',
      channelId: '19:fresh@thread.tacv2',
      serviceUrl: 'http://127.0.0.1:1/',
      botId: '28:bot',
    };
    await channelInstalled(app, { ms, names: { channel: 'STAR Berg' } });
    await scheduler.runDue();
    expect(app.messenger.sent.at(-1)?.message).toMatchObject({ type: 'connect' });
    const serves = { type: 'team', teamId: 'berg' } as const;
    await app.run({ verb: 'connect-channel', channelId: ms.channelId, serves });
    await scheduler.runDue();
    const there = app.messenger.sent.filter(({ channelId }) => channelId === ms.channelId);
    expect(there.map(({ message }) => message.type).sort()).toEqual(['connect', 'notice', 'text']);
  });
});

describe('posting once', () => {
  it('holds for two processes on one database', async () => {
    const store = await openSqliteStore(':memory:');
    const { app, scheduler } = await withPlannedMeeting({ store });
    const other = await anAppWithTeam({ team, store, clock: app.clock });
    await Promise.all([scheduler.runDue(), createScheduler(other).runDue()]);
    expect(notices(app) + notices(other)).toBe(1);
  });

  it('holds when the save of the answer fails again and again', async () => {
    const store = await openSqliteStore(':memory:');
    const plan: StoreFault[] = [];
    const { app, scheduler } = await withPlannedMeeting({ store: faultyStore(store, plan) });
    app.messenger.during = async () => {
      // From here on the database is away for three commits.
      let commits = 3;
      plan.push({ on: 'commit', when: 'before', what: 'unavailable' });
      const timer = setInterval(() => {
        commits -= 1;
        if (commits === 0) {
          plan.length = 0;
          clearInterval(timer);
        }
      }, 100);
    };
    await scheduler.runDue();
    expect(notices(app)).toBe(1);
    expect((await meetingIn(app)).posts.notice?.messageId).toBe('1');
    expect(await jobIn(app, 'post-notice-m1')).toBeUndefined();
  });

  it('holds when the answer was saved and nobody was told', async () => {
    const plan: StoreFault[] = [];
    const store = faultyStore(await openSqliteStore(':memory:'), plan);
    const { app, scheduler } = await withPlannedMeeting({ store });
    app.messenger.during = async () => {
      plan.push({ on: 'commit', when: 'after', what: 'unavailable' });
      setTimeout(() => plan.splice(0), 60);
    };
    await scheduler.runDue();
    app.messenger.during = async () => undefined;
    app.clock.pass(3600);
    await scheduler.runDue();
    expect(notices(app)).toBe(1);
    const called = (await meetingIn(app)).history.filter(({ type }) => type === 'called');
    expect(called).toHaveLength(1);
  });

  it('heals the second copy that a lost answer makes, once somebody answers on it', async () => {
    const { app, scheduler } = await withPlannedMeeting();
    app.messenger.answers.push('lost');
    await scheduler.runDue();
    app.clock.pass(60);
    await scheduler.runDue();
    const [orphan, real] = app.messenger.sent;
    expect(notices(app)).toBe(2);
    expect((await meetingIn(app)).posts.notice?.messageId).toBe(real?.post.messageId);
    const at = { teamId: 'berg', meetingId: 'm1' };
    if (orphan) await noteCopy(app, at, orphan.post);
    if (real) await noteCopy(app, at, real.post);
    await scheduler.runDue();
    const updates = app.messenger.sent.filter(({ how }) => how === 'update');
    expect(updates).toMatchObject([{ on: orphan?.post.messageId, message: { type: 'text' } }]);
  });

  it('needs no second copy when somebody answers on the first before it is tried again', async () => {
    const { app, scheduler } = await withPlannedMeeting();
    app.messenger.answers.push('lost');
    await scheduler.runDue();
    const [first] = app.messenger.sent;
    if (first) await noteCopy(app, { teamId: 'berg', meetingId: 'm1' }, first.post);
    app.clock.pass(60);
    await scheduler.runDue();
    expect(app.messenger.sent.filter(({ how }) => how === 'thread')).toHaveLength(1);
    expect((await meetingIn(app)).posts.notice).toEqual(first?.post);
  });

  it('does not take a card that answered a question for the kallelse', async () => {
    const { app } = await withPlannedMeeting();
    const post = {
      channelId: '19:berg@thread.tacv2',
      conversationId: '19:berg@thread.tacv2;messageid=77',
      messageId: '78',
      at: due,
    };
    await noteCopy(app, { teamId: 'berg', meetingId: 'm1' }, post);
    // Nor a thread of which nobody here has tried to post the kallelse.
    await noteCopy(app, { teamId: 'berg', meetingId: 'm1' }, { ...post, messageId: '77' });
    expect((await meetingIn(app)).current.status).toBe('planned');
  });
});
