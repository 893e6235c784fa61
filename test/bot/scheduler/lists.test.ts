import { describe, expect, it } from 'vitest';
import type { Message } from '../../../bot/app/messages.ts';
import { runOnCard } from '../../../bot/app/run/run-on-card.ts';
import { parse, teamScope } from '../../../bot/app/documents/stored.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { ensureJobsWithoutYear } from '../../builders/jobs-without-year.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().whereFkMayRaise().build();
const at = { teamId: 'berg', meetingId: 'm1' } as const;
const scope = teamScope('berg');

type MessageOf<T extends Message['type']> = Extract<Message, { type: T }>;

/** What was posted of one kind, oldest first. */
function posted<T extends Message['type']>(app: TestApp, type: T): readonly MessageOf<T>[] {
  return app.messenger.sent
    .map(({ message }) => message)
    .filter((message): message is MessageOf<T> => message.type === type);
}

async function meetingIn(app: TestApp): Promise<Meeting> {
  const stored = await app.store.read(scope, 'meeting', 'm1');
  if (stored === undefined) throw new Error('no meeting');
  return parse('meeting', stored).body;
}

/** A meeting on Tuesday 8 December 13.00, with its jobs, as the clock stands. */
async function withMeeting(
  { now, cases = [], of = team }: { now: string; cases?: readonly StarCase[]; of?: Team },
  meeting: Meeting = aMeeting(of).withId('m1').build(),
) {
  const app = await anAppWithTeam({ team: of });
  app.clock.set(now);
  await app.given(scope, meeting, ...cases);
  await ensureJobsWithoutYear(app);
  return { app, scheduler: createScheduler(app) };
}

async function answeredByAll(app: TestApp): Promise<void> {
  for (const { id, role } of team.members) {
    if (role !== 'member') continue;
    await app.run({
      verb: 'answer-notice',
      ...at,
      memberId: id,
      choice: { status: 'coming', mode: 'on-site' },
    });
  }
}

describe('the question for cases', () => {
  // M−14 is Tuesday 24 November.
  const due = '2026-11-24T07:00:00.000Z';

  it('goes out a fortnight before, once, with when the kallelse tells of them', async () => {
    const { app, scheduler } = await withMeeting({ now: '2026-11-24T06:59:59.000Z' });
    await scheduler.runDue();
    expect(app.messenger.sent).toEqual([]);
    app.clock.set(due);
    await scheduler.runDue();
    await ensureJobsWithoutYear(app);
    await scheduler.runDue();
    expect(posted(app, 'ask-cases')).toMatchObject([
      {
        text: expect.stringContaining('Kallelsen går ut tis 1 dec 2026 kl. 08.00') as string,
        view: { head: { status: 'planned' }, open: true },
      },
    ]);
    expect((await meetingIn(app)).posts.asked?.messageId).toBe('1');
  });

  it('is a day earlier when that day is a holiday', async () => {
    // M−14 of 20 January is 6 January, trettondedag jul; the day before is a Tuesday.
    const meeting = aMeeting(team).withId('m1').on('2027-01-20').build();
    const { app, scheduler } = await withMeeting({ now: '2027-01-05T06:59:00.000Z' }, meeting);
    await scheduler.runDue();
    expect(app.messenger.sent).toEqual([]);
    app.clock.set('2027-01-05T07:00:00.000Z');
    await scheduler.runDue();
    expect(posted(app, 'ask-cases')).toHaveLength(1);
  });

  it('comes at once for a meeting planned later than that, in the commit that planned it', async () => {
    const app = await anAppWithTeam({ team });
    app.clock.set('2026-11-27T09:00:00.000Z');
    const plan = { date: '2026-12-08', start: '13:00', end: '16:00', place: 'Kommunhuset' };
    await app.run({ verb: 'plan-meeting', teamId: 'berg', plan });
    await createScheduler(app).runDue();
    expect(app.messenger.sent.map(({ message }) => message.type)).toEqual(['ask-cases']);
  });

  it.each([
    ['comes within a day', '2026-11-30T07:00:00.000Z', []],
    ['goes out in the same moment', '2026-12-02T09:00:00.000Z', ['notice']],
  ])('is left out when the kallelse %s', async (_why, now, expected) => {
    const app = await anAppWithTeam({ team });
    app.clock.set(now);
    const plan = { date: '2026-12-08', start: '13:00', end: '16:00', place: 'Kommunhuset' };
    await app.run({ verb: 'plan-meeting', teamId: 'berg', plan });
    await createScheduler(app).runDue();
    expect(app.messenger.sent.map(({ message }) => message.type)).toEqual(expected);
  });

  it('is not asked for a meeting that has been cancelled', async () => {
    const { app, scheduler } = await withMeeting({ now: '2026-11-20T08:00:00.000Z' });
    await app.run({ verb: 'cancel-meeting', ...at, reason: 'illness' });
    app.clock.set(due);
    await scheduler.runDue();
    expect(app.messenger.sent).toEqual([]);
  });

  it('waits for a channel, and is dropped when the kallelse came first', async () => {
    const of = aTeam().withoutChannel().build();
    const { app, scheduler } = await withMeeting({ now: due, of });
    await scheduler.runDue();
    expect(await app.all(scope, 'job')).toEqual(
      expect.arrayContaining([expect.objectContaining({ type: 'ask-cases', state: 'no-channel' })]),
    );
    app.clock.set('2026-11-30T08:00:00.000Z');
    await scheduler.runDue();
    expect(await app.all(scope, 'job')).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ type: 'ask-cases' })]),
    );
  });

  it('does not take the place of the kallelse when somebody raises a case on it', async () => {
    const { app, scheduler } = await withMeeting({ now: due });
    await scheduler.runDue();
    const asked = app.messenger.sent[0]?.post;
    app.clock.set('2026-12-01T07:00:00.000Z');
    await scheduler.runDue();
    if (asked === undefined) throw new Error('nothing was asked');
    const done = await runOnCard(app, {
      id: 'late-click',
      actor: 'demo/ifo-officer',
      command: { verb: 'raise-case', ...at, raise: { type: 'consultation' } },
      pressedOn: asked,
    });
    expect(done.ok).toBe(true);
    app.clock.pass(1);
    await scheduler.runDue();
    expect((await meetingIn(app)).posts.notice?.messageId).toBe('2');
    const redrawn = app.messenger.sent.filter(({ how }) => how === 'update');
    expect(redrawn.map(({ on }) => on)).toEqual(['2']);
  });
});

describe('the lists before a meeting', () => {
  // M−3 is a Saturday: they go out on the Friday before.
  const due = '2026-12-04T07:00:00.000Z';
  const cases = [
    aCase('BER-2026-001', team).raisedOn('2026-09-01').receivedOn('2026-09-08').build(),
    aCase('BER-2026-002', team).by('af').raisedOn('2026-09-02').queuedOn('2026-09-08').build(),
    aCase('BER-2026-003', team)
      .by('fk')
      .raisedOn('2026-09-03')
      .receivedOn('2026-09-08', 'fk-contact')
      .build(),
  ];
  const called = () => aMeeting(team).withId('m1').calledOn('2026-12-01').build();

  it('tell each seat of its cases and of the waits its party answers for, once, in the thread', async () => {
    const { app, scheduler } = await withMeeting({ now: due, cases }, called());
    await answeredByAll(app);
    await scheduler.runDue();
    await ensureJobsWithoutYear(app);
    await scheduler.runDue();
    const [message, ...more] = posted(app, 'before');
    expect(more).toEqual([]);
    const seats = new Map(message?.view.seats.map((seat) => [seat.memberId, seat]));
    expect(seats.get('ifo-officer')?.cases).toMatchObject([{ reference: 'BER-2026-001' }]);
    expect(seats.get('employment-officer')?.waiting).toMatchObject([{ reference: 'BER-2026-002' }]);
    const { posts, history } = await meetingIn(app);
    expect(posts.before?.at).toBe(due);
    expect(history.filter(({ type }) => type === 'reminded')).toHaveLength(1);
  });

  it('never have FK’s own list: its people are not in the channel', async () => {
    const { app, scheduler } = await withMeeting({ now: due, cases }, called());
    await scheduler.runDue();
    const [message] = posted(app, 'before');
    expect(message?.view.seats.map(({ memberId }) => memberId)).not.toContain('fk-contact');
    expect(JSON.stringify(message?.view)).not.toContain('BER-2026-003');
  });

  it('ask nobody for an answer when everyone has given one', async () => {
    const { app, scheduler } = await withMeeting({ now: due, cases }, called());
    await answeredByAll(app);
    await scheduler.runDue();
    expect(posted(app, 'before')).toMatchObject([{ view: {} }]);
    expect(posted(app, 'before')[0]).not.toHaveProperty('text');
  });

  it('are not sent when everyone has answered and nobody has anything to see to', async () => {
    const { app, scheduler } = await withMeeting({ now: due }, called());
    await answeredByAll(app);
    await scheduler.runDue();
    expect(posted(app, 'before')).toEqual([]);
    expect((await meetingIn(app)).posts.before).toBeUndefined();
  });

  it('take up the reminder that an earlier version had stored', async () => {
    const { app, scheduler } = await withMeeting({ now: due, cases }, called());
    const stored = {
      kind: 'job',
      id: 'remind-m1',
      schemaVersion: 1,
      type: 'remind',
      ...at,
      state: 'ready',
      due,
      attempts: 0,
      createdAt: '2026-12-01T07:00:00.000Z',
    };
    await app.given(scope, stored);
    await scheduler.runDue();
    expect(posted(app, 'before')).toHaveLength(1);
    expect(await app.all(scope, 'job')).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'remind-m1' })]),
    );
  });
});

describe('the lists after a meeting', () => {
  /** Held and closed on its day, with a case received there, the IFO-handläggare carrying it. */
  async function withHeldMeeting(now = '2026-12-08T12:00:00.000Z', receives = true) {
    const raised = aCase('BER-2026-004', team).raisedOn('2026-11-20').build();
    const { app, scheduler } = await withMeeting({
      now: '2026-12-01T07:00:00.000Z',
      cases: [raised],
    });
    await scheduler.runDue();
    await app.given(
      scope,
      aMeeting(team)
        .withId('m1')
        .calledOn('2026-12-01')
        .withItem({ reference: 'BER-2026-004' })
        .build(),
    );
    app.clock.set(now);
    await app.run({ verb: 'open-meeting', early: true, ...at });
    const item = (await meetingIn(app)).items[0];
    if (receives) {
      const decision = { outcome: 'received', caseHolderId: 'ifo-officer' } as const;
      const decided = await app.run({
        verb: 'decide-item',
        ...at,
        itemId: item?.id ?? '',
        decision,
      });
      expect(decided).toMatchObject({ ok: true });
    }
    await app.run({ verb: 'close-meeting', ...at, carryOver: true });
    app.clock.pass(1);
    await scheduler.runDue();
    return { app, scheduler };
  }

  it('come the day after at 08.00, in the thread, with what the new ärendebärare took on', async () => {
    const { app, scheduler } = await withHeldMeeting();
    app.clock.set('2026-12-09T06:59:59.000Z');
    await scheduler.runDue();
    expect(posted(app, 'after')).toEqual([]);
    app.clock.set('2026-12-09T07:00:00.000Z');
    await scheduler.runDue();
    await ensureJobsWithoutYear(app);
    await scheduler.runDue();
    const lists = app.messenger.sent.filter(({ message }) => message.type === 'after');
    expect(lists).toMatchObject([{ how: 'reply', on: '1' }]);
    const [message] = posted(app, 'after');
    expect(message?.view.seats.map(({ memberId, tasks }) => [memberId, tasks.length])).toEqual([
      ['ifo-officer', 4],
    ]);
    expect((await meetingIn(app)).posts.after).toBeDefined();
  });

  it('are redrawn where they stand when what was decided is put right', async () => {
    const { app, scheduler } = await withHeldMeeting();
    app.clock.set('2026-12-09T07:00:00.000Z');
    await scheduler.runDue();
    const followUps = () =>
      posted(app, 'after').map(({ view }) => view.seats.flatMap((seat) => seat.followUps));
    expect(followUps()).toEqual([
      [{ reference: 'BER-2026-004', text: 'Ingen uppföljning är bokad än' }],
    ]);
    const item = (await meetingIn(app)).items[0];
    const corrected = await app.run({
      verb: 'correct-decision',
      ...at,
      itemId: item?.id ?? '',
      decision: { outcome: 'received', caseHolderId: 'ifo-officer', nextFollowUp: '2027-01-12' },
    });
    expect(corrected).toMatchObject({ ok: true });
    await scheduler.runDue();
    app.clock.pass(60);
    await scheduler.runDue();
    const lists = app.messenger.sent.filter(({ message }) => message.type === 'after');
    expect(lists).toMatchObject([{ how: 'reply' }, { how: 'update', on: '5' }]);
    expect(followUps()[1]).toMatchObject([
      { reference: 'BER-2026-004', text: expect.stringContaining('tis 12 jan 2027') as string },
    ]);
    const jobs = (await app.all(scope, 'job')) as readonly { readonly id: string }[];
    expect(jobs.map(({ id }) => id)).not.toContain('post-after-m1');
  });

  it.each([
    ['a Friday', '2026-12-11T12:00:00.000Z', '2026-12-14T07:00:00.000Z'],
    ['the day before julafton', '2026-12-23T12:00:00.000Z', '2026-12-28T07:00:00.000Z'],
    [
      'the Saturday the clocks are put back on',
      '2027-10-30T12:00:00.000Z',
      '2027-11-01T07:00:00.000Z',
    ],
  ])('of a meeting closed on %s wait for the next workday', async (_day, closedAt, due) => {
    const { app, scheduler } = await withHeldMeeting(closedAt);
    app.clock.set(new Date(Date.parse(due) - 1_000).toISOString());
    await scheduler.runDue();
    expect(posted(app, 'after')).toEqual([]);
    app.clock.set(due);
    await scheduler.runDue();
    expect(posted(app, 'after')).toHaveLength(1);
  });

  it('are not sent when nobody took on anything', async () => {
    const { app, scheduler } = await withHeldMeeting(undefined, false);
    app.clock.set('2026-12-09T07:00:00.000Z');
    await scheduler.runDue();
    expect(posted(app, 'after')).toEqual([]);
    expect(await app.all(scope, 'job')).toEqual([]);
  });

  it('are made up for after a start within a week, and not after that', async () => {
    const { app, scheduler } = await withHeldMeeting();
    const job = await app.store.read(scope, 'job', 'post-after-m1');
    if (job === undefined) throw new Error('no job');
    await app.store.commit(scope, [{ op: 'remove', kind: 'job', id: job.body.id, etag: job.etag }]);
    app.clock.set('2026-12-20T07:00:00.000Z');
    await ensureJobsWithoutYear(app);
    await scheduler.runDue();
    expect(posted(app, 'after')).toEqual([]);
    app.clock.set('2026-12-14T07:00:00.000Z');
    await ensureJobsWithoutYear(app);
    await scheduler.runDue();
    expect(posted(app, 'after')).toHaveLength(1);
  });

  it('that nobody heard of for a week are left to the next meeting', async () => {
    const { app, scheduler } = await withHeldMeeting();
    app.clock.set('2026-12-17T07:00:00.000Z');
    await scheduler.runDue();
    expect(posted(app, 'after')).toEqual([]);
    expect(await app.all(scope, 'job')).toEqual([]);
  });
});

describe('news of a deviation', () => {
  it('reach the team’s channel at each step, and never with what was written', async () => {
    const app = await anAppWithTeam({ team });
    const scheduler = createScheduler(app);
    const text = 'Kallelsen kom sent';
    const reported = await app.run({
      verb: 'report-deviation',
      teamId: 'berg',
      category: 'staffing',
      text,
    });
    const deviationId = reported.ok ? (reported.value.ids['deviationId'] ?? '') : '';
    await scheduler.runDue();
    expect(app.messenger.sent).toEqual([]);
    const ofIt = { teamId: 'berg', deviationId } as const;
    await app.run({ verb: 'forward-deviation', ...ofIt });
    await scheduler.runDue();
    await app.run({ verb: 'end-deviation', ...ofIt, seen: 2, as: 'solved' });
    await scheduler.runDue();
    const told = posted(app, 'deviation-news');
    expect(told).toHaveLength(3);
    // The styrgrupp hears of what has been left to it.
    expect(new Set(told.map((message) => message.text)).size).toBe(2);
    expect(JSON.stringify(told)).toContain('Bemanning');
    expect(JSON.stringify(told)).not.toContain(text);
  });
});
