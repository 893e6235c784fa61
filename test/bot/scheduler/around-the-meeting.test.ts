import { describe, expect, it } from 'vitest';
import { channelInstalled, channelRemoved } from '../../../bot/app/channels/channels.ts';
import { nextTertialDigest } from '../../../bot/app/jobs/jobs.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import type { Command } from '../../../shared/commands/command.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { ensureJobsWithoutYear } from '../../builders/jobs-without-year.ts';
import { aMeeting, aPlan } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const at = { teamId: 'berg', meetingId: 'm1' } as const;

/** Planned, and its kallelse posted on 1 December at 08.00. */
async function withCalledMeeting() {
  const app = await anAppWithTeam({ team });
  const scheduler = createScheduler(app);
  await app.given('team:berg', aMeeting(team).withId('m1').build());
  await ensureJobsWithoutYear(app);
  app.clock.set('2026-12-01T07:00:00.000Z');
  await scheduler.runDue();
  return { app, scheduler };
}

function types(app: TestApp): readonly string[] {
  return app.messenger.sent.map(({ how, message }) => `${how} ${message.type}`);
}

async function meetingIn(app: TestApp): Promise<Meeting> {
  return (await app.store.read('team:berg', 'meeting', 'm1'))?.body as Meeting;
}

function answer(memberId: string): Command {
  return {
    verb: 'answer-notice',
    ...at,
    memberId,
    choice: { status: 'coming', mode: 'on-site' },
  };
}

describe('the card in the channel', () => {
  it('is redrawn at once for the first answer, and once for all others of a second', async () => {
    const { app, scheduler } = await withCalledMeeting();
    for (const [n, id] of ['coordinator', 'ifo-officer', 'employment-officer'].entries()) {
      app.clock.set(`2026-12-01T09:00:00.${n + 1}00Z`);
      await app.run(answer(id));
      await scheduler.runDue();
    }
    expect(types(app)).toEqual(['thread notice', 'update notice']);
    expect(app.messenger.sent[1]).toMatchObject({ on: '1', message: { view: { revision: 3 } } });
    app.clock.set('2026-12-01T09:00:01.100Z');
    await scheduler.runDue();
    expect(types(app)).toEqual(['thread notice', 'update notice', 'update notice']);
    expect(app.messenger.sent[2]).toMatchObject({ on: '1', message: { view: { revision: 5 } } });
  });

  it('ends with the newest, also when an answer comes while it is being redrawn', async () => {
    const { app, scheduler } = await withCalledMeeting();
    await app.run(answer('coordinator'));
    let isFirst = true;
    app.messenger.during = async () => {
      if (!isFirst) return;
      isFirst = false;
      await app.run(answer('ifo-officer'));
    };
    app.clock.pass(1);
    await scheduler.runDue();
    app.clock.pass(1);
    await scheduler.runDue();
    const { history } = await meetingIn(app);
    expect(app.messenger.sent.at(-1)?.message).toMatchObject({
      view: { revision: history.length },
    });
    expect(await app.all('team:berg', 'job')).toMatchObject([{ type: 'post-before' }]);
  });

  it('that somebody has deleted is let go in time, and the channel works as before', async () => {
    const { app, scheduler } = await withCalledMeeting();
    await app.run(answer('coordinator'));
    app.messenger.answerTo = () => ({ status: 'refused', reason: 'not-found' });
    for (let tries = 0; tries < 10; tries += 1) {
      app.clock.pass(60);
      await scheduler.runDue();
    }
    const { channels } = await app.registry.current();
    expect(channels.get('19:berg@thread.tacv2')?.body.connection.status).toBe('working');
    expect(await app.all('team:berg', 'job')).toMatchObject([{ type: 'post-before' }]);
  });
});

describe('the reminder', () => {
  // M−3 is Saturday 5 December: it goes out on the Friday before.
  const reminderDue = '2026-12-04T07:00:00.000Z';

  it('goes out once, in the thread, to those who have not answered, by function', async () => {
    const { app, scheduler } = await withCalledMeeting();
    for (const { id, role } of team.members) {
      if (role === 'member' && id !== 'ifo-officer' && id !== 'fk-contact')
        await app.run(answer(id));
    }
    app.clock.set(reminderDue);
    await scheduler.runDue();
    app.clock.pass(3600);
    await scheduler.runDue();
    const reminders = app.messenger.sent.filter(({ message }) => message.type === 'before');
    expect(reminders).toMatchObject([
      {
        how: 'reply',
        on: '1',
        message: {
          text: expect.stringContaining('Svar saknas från Handläggare IFO') as string,
          view: { seats: [{ memberId: 'ifo-officer' }] },
        },
      },
    ]);
    expect((await meetingIn(app)).history.at(-1)).toMatchObject({
      type: 'reminded',
      memberIds: ['ifo-officer'],
    });
  });

  it('is not sent when everyone has answered, nor after downtime when the meeting has begun', async () => {
    const all = await withCalledMeeting();
    for (const { id, role } of team.members) if (role === 'member') await all.app.run(answer(id));
    all.app.clock.set(reminderDue);
    await all.scheduler.runDue();
    expect(types(all.app)).not.toContain('reply before');
    const late = await withCalledMeeting();
    late.app.clock.set('2026-12-08T12:00:00.000Z');
    await late.scheduler.runDue();
    expect(types(late.app)).toEqual(['thread notice']);
  });

  it('comes again for the new date of a meeting that has been moved', async () => {
    const { app, scheduler } = await withCalledMeeting();
    app.clock.set(reminderDue);
    await scheduler.runDue();
    const plan = { ...aPlan, date: '2026-12-15' };
    await app.run({ verb: 'change-meeting', ...at, plan });
    app.clock.pass(1);
    await scheduler.runDue();
    app.clock.set('2026-12-11T07:00:00.000Z');
    await scheduler.runDue();
    const reminders = types(app).filter((type) => type === 'reply before');
    expect(reminders).toHaveLength(2);
  });
});

describe('a change', () => {
  it('is told in the thread and drawn on the card; of two in a row the later tells for both', async () => {
    const { app, scheduler } = await withCalledMeeting();
    const move = (date: string) =>
      app.run({ verb: 'change-meeting', ...at, plan: { ...aPlan, date } });
    await move('2026-12-09');
    await move('2026-12-10');
    app.clock.pass(1);
    await scheduler.runDue();
    expect(types(app)).toEqual(
      expect.arrayContaining(['thread notice', 'reply notice-changed', 'update notice']),
    );
    const changes = app.messenger.sent.filter(({ message }) => message.type === 'notice-changed');
    expect(changes).toHaveLength(1);
    expect(JSON.stringify(changes[0]?.message)).toContain('tors 10 dec 2026');
  });

  it('before the kallelse only moves the day it goes out', async () => {
    const app = await anAppWithTeam({ team });
    await app.given('team:berg', aMeeting(team).withId('m1').build());
    await ensureJobsWithoutYear(app);
    const plan = { ...aPlan, date: '2026-12-15' };
    await app.run({ verb: 'change-meeting', ...at, plan });
    app.clock.set('2026-12-01T07:00:00.000Z');
    const scheduler = createScheduler(app);
    await scheduler.runDue();
    // A fortnight before its new day the members are asked for cases.
    expect(types(app)).toEqual(['thread ask-cases']);
    app.clock.set('2026-12-08T07:00:00.000Z');
    await scheduler.runDue();
    expect(types(app)).toEqual(['thread ask-cases', 'thread notice']);
  });

  it('to cancelled is told once, and nothing more is sent about the meeting', async () => {
    const { app, scheduler } = await withCalledMeeting();
    await app.run({ verb: 'cancel-meeting', ...at, reason: 'illness' });
    app.clock.pass(1);
    await scheduler.runDue();
    app.clock.set('2026-12-07T12:00:00.000Z');
    await scheduler.runDue();
    expect([...types(app)].sort()).toEqual([
      'reply notice-cancelled',
      'thread notice',
      'update notice',
    ]);
    expect(await app.all('team:berg', 'job')).toEqual([]);
  });

  it('to cancelled before the kallelse is told to nobody', async () => {
    const app = await anAppWithTeam({ team });
    await app.given('team:berg', aMeeting(team).withId('m1').build());
    await ensureJobsWithoutYear(app);
    await app.run({ verb: 'cancel-meeting', ...at, reason: 'no-cases' });
    app.clock.set('2026-12-08T07:00:00.000Z');
    await createScheduler(app).runDue();
    expect(app.messenger.sent).toEqual([]);
  });
});

describe('after the meeting', () => {
  async function withClosedMeeting() {
    const { app, scheduler } = await withCalledMeeting();
    app.clock.set('2026-12-08T12:00:00.000Z');
    await app.run({ verb: 'open-meeting', early: true, ...at });
    await app.run({ verb: 'close-meeting', ...at, carryOver: true });
    app.clock.pass(1);
    return { app, scheduler };
  }

  it('the minutes are posted in the thread, and the digest to the steering group, once', async () => {
    const { app, scheduler } = await withClosedMeeting();
    await scheduler.runDue();
    await scheduler.runDue();
    expect(types(app).filter((type) => type.endsWith('minutes'))).toEqual(['reply minutes']);
    const digests = app.messenger.sent.filter(({ message }) => message.type === 'digest');
    expect(digests).toMatchObject([{ how: 'thread', channelId: '19:styr@thread.tacv2' }]);
    expect((await meetingIn(app)).posts.minutes).toBeDefined();
  });

  it('the minutes begin a thread of their own when somebody has deleted the kallelse', async () => {
    const { app, scheduler } = await withClosedMeeting();
    let replies = 0;
    app.messenger.answerTo = (message) => {
      if (message.type !== 'minutes') return undefined;
      replies += 1;
      return replies === 1 ? { status: 'refused', reason: 'not-found' } : undefined;
    };
    await scheduler.runDue();
    expect(types(app)).toContain('thread minutes');
  });

  it('the digest names no case', async () => {
    const { app, scheduler } = await withClosedMeeting();
    await scheduler.runDue();
    const digest = app.messenger.sent.find(({ message }) => message.type === 'digest');
    expect(JSON.stringify(digest)).not.toMatch(/BER-\d{4}-\d{3}/);
  });
});

describe('after a tertial', () => {
  it.each([
    ['2026-12-08T12:00:00.000Z', '2027-01-04T07:00:00.000Z'],
    ['2027-04-30T21:59:00.000Z', '2027-05-03T06:00:00.000Z'],
    ['2027-04-30T22:01:00.000Z', '2027-09-01T06:00:00.000Z'],
  ])('seen from %s the digest is due on the first workday, 08.00: %s', (now, due) => {
    expect(nextTertialDigest(now)).toBe(due);
  });

  it('the digest goes out, renews itself, and after long downtime tells of the last tertial once', async () => {
    const app = await anAppWithTeam({ team });
    await ensureJobsWithoutYear(app);
    const scheduler = createScheduler(app);
    app.clock.set('2027-01-04T07:00:00.000Z');
    await scheduler.runDue();
    expect(types(app)).toEqual(['thread digest']);
    expect(JSON.stringify(app.messenger.sent[0]?.message)).toContain('Tertial 3 2026');
    app.clock.set('2028-02-01T07:00:00.000Z');
    await scheduler.runDue();
    expect(types(app)).toEqual(['thread digest', 'thread digest']);
    expect(JSON.stringify(app.messenger.sent[1]?.message)).toContain('Tertial 3 2027');
    const digests = (await app.all('federation', 'job')).filter(({ id }) => id.includes('digest'));
    expect(digests).toMatchObject([{ due: '2028-05-02T06:00:00.000Z' }]);
  });
});

describe('a channel', () => {
  it('that the app is removed from is removed, told of once, and calls again from another', async () => {
    const { app, scheduler } = await withCalledMeeting();
    await channelRemoved(app, {
      tenantId: 'tenant',
      msTeamId: '19:team@thread.tacv2',
      channelId: '19:berg@thread.tacv2',
    });
    await channelRemoved(app, {
      tenantId: 'tenant',
      msTeamId: '19:team@thread.tacv2',
      channelId: '19:berg@thread.tacv2',
    });
    const { channels } = await app.registry.current();
    const old = channels.get('19:berg@thread.tacv2')?.body;
    expect(old?.connection.status).toBe('removed');
    expect(old?.history.filter(({ type }) => type === 'removed')).toHaveLength(1);
    const fresh = channels.get('19:styr@thread.tacv2')?.body;
    if (fresh === undefined) throw new Error('no channel');
    const serves = { type: 'team', teamId: 'berg' } as const;
    await app.run({ verb: 'connect-channel', channelId: fresh.id, serves }, 'demo/office');
    await scheduler.runDue();
    const called = app.messenger.sent.filter(({ message }) => message.type === 'notice');
    expect(called.map(({ channelId }) => channelId)).toEqual([
      '19:berg@thread.tacv2',
      '19:styr@thread.tacv2',
    ]);
    expect((await meetingIn(app)).posts.notice?.channelId).toBe('19:styr@thread.tacv2');
  });

  it('comes back with the others of its Microsoft team, of which Teams names only one', async () => {
    const { app } = await withCalledMeeting();
    await channelRemoved(app, { tenantId: 'tenant', msTeamId: '19:team@thread.tacv2' });
    const lost = (await app.registry.current()).channels;
    const berg = lost.get('19:berg@thread.tacv2')?.body;
    if (berg === undefined) throw new Error('no channel');
    expect(statusOf(lost)).toEqual(['removed', 'removed']);
    await channelInstalled(app, { ms: berg.ms, names: { channel: berg.name } });
    const { channels } = await app.registry.current();
    expect(statusOf(channels)).toEqual(['working', 'working']);
    expect([...channels.values()].map(({ body }) => body.name)).toEqual(
      [...lost.values()].map(({ body }) => body.name),
    );
  });
});

type Channels = Awaited<ReturnType<TestApp['registry']['current']>>['channels'];

function statusOf(channels: Channels): readonly string[] {
  return [...channels.values()].map(({ body }) => body.connection.status);
}
