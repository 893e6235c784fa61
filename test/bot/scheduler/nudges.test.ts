import { describe, expect, it } from 'vitest';
import type { Message, Nudge, NudgeOutcome } from '../../../bot/app/messages.ts';
import { ensureJobs } from '../../../bot/app/run/ensure-jobs.ts';
import { parse, teamScope } from '../../../bot/app/documents/stored.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { tabLinks } from '../../../bot/tab-links.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import { nudgeText } from '../../../shared/text/nudges.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const scope = teamScope('berg');
/** Friday, three days before the meeting on Tuesday 8 December. */
const due = '2026-12-04T07:00:00.000Z';
const links = tabLinks({
  kind: 'teams',
  address: 'https://star.example',
  appId: '00000000-0000-4000-8000-000000000001',
});
const ofFk = 'fk-contact';
/** Everybody's seat but FK's, who is not in the channel. */
const seats = team.members.filter(({ id, role }) => role === 'member' && id !== ofFk);

interface RecordingNudger {
  readonly nudges: Nudge[];
  answer: (nudge: Nudge, nth: number) => NudgeOutcome;
}

/** A called meeting of which nobody has answered, with its jobs. */
async function withNudger({
  cases = [],
  now = due,
  meeting = aMeeting(team).withId('m1').called().build(),
}: { cases?: readonly StarCase[]; now?: string; meeting?: Meeting } = {}) {
  const told: RecordingNudger = { nudges: [], answer: () => ({ status: 'reached' }) };
  const app = await anAppWithTeam({
    team,
    links,
    nudger: {
      async nudge(_channel, nudge) {
        told.nudges.push(nudge);
        return told.answer(nudge, told.nudges.length);
      },
    },
  });
  app.clock.set(now);
  await app.given(scope, meeting, ...cases);
  await ensureJobs(app);
  const scheduler = createScheduler(app);
  /** Until all that is due within so many minutes has been done. */
  const pass = async (minutes: number): Promise<void> => {
    for (let second = 0; second <= minutes * 60; second += 10) {
      await scheduler.runDue();
      app.clock.pass(10);
    }
  };
  return { app, told, scheduler, pass };
}

function lists(app: TestApp): readonly Extract<Message, { type: 'before' }>[] {
  return app.messenger.sent
    .map(({ message }) => message)
    .filter((message) => message.type === 'before');
}

async function nudgingOf(app: TestApp): Promise<Channel['nudging']> {
  const stored = await app.store.read('federation', 'channel', '19:berg@thread.tacv2');
  if (stored === undefined) throw new Error('no channel');
  return parse('channel', stored).body.nudging;
}

describe('before a meeting, where people can be reached in private', () => {
  it('each is reminded once, and nothing is said in the channel', async () => {
    const { app, told, pass } = await withNudger();
    await pass(5);
    expect(told.nudges.map(({ account }) => account).toSorted()).toEqual(
      seats.map(({ account }) => account).toSorted(),
    );
    expect(new Set(told.nudges.map(({ kind }) => kind))).toEqual(new Set(['answer-missing']));
    expect(lists(app)).toEqual([]);
    await ensureJobs(app);
    await pass(5);
    expect(told.nudges).toHaveLength(seats.length);
    expect(lists(app)).toEqual([]);
    expect(await nudgingOf(app)).toMatchObject({ status: 'working', since: due });
  });

  it('says the day, the team and where the list is, and no case', async () => {
    const starCase = aCase('BER-2026-003', team)
      .raisedOn('2026-10-06')
      .receivedOn('2026-10-13', 'ifo-officer')
      .build();
    const meeting = aMeeting(team)
      .withId('m1')
      .called()
      .answered('ifo-officer', { status: 'coming', mode: 'on-site' })
      .build();
    const { told, pass } = await withNudger({ cases: [starCase], meeting });
    await pass(2);
    const own = told.nudges.find(({ account }) => account === 'demo/ifo-officer');
    expect(own).toMatchObject({
      kind: 'list-ready',
      topic: 'STAR Berg',
      preview: 'Det här har du att förbereda till mötet tis 8 dec 2026 kl. 13.00.',
      link: links.home('berg'),
    });
    expect(JSON.stringify(told.nudges.map((one) => ({ ...one, id: '' })))).not.toContain(
      '2026-003',
    );
  });

  it('whoever has answered before their turn comes is not reminded of it', async () => {
    const { app, told, scheduler, pass } = await withNudger();
    // The list asks for the reminders; each looks anew when it goes out.
    told.answer = () => ({ status: 'later' });
    await scheduler.runDue();
    const choice = { status: 'coming', mode: 'digital' } as const;
    for (const { id: memberId } of seats)
      await app.run({ verb: 'answer-notice', teamId: 'berg', meetingId: 'm1', memberId, choice });
    const asked = told.nudges.length;
    told.answer = () => ({ status: 'reached' });
    await pass(10);
    expect(told.nudges).toHaveLength(asked);
    expect(lists(app)).toEqual([]);
  });
});

describe('who was not reached in private', () => {
  it.each<[string, NudgeOutcome]>([
    ['is not to be found', { status: 'unreachable' }],
    ['is refused', { status: 'refused' }],
    ['gets no answer', { status: 'later' }],
    ['is to be tried in an hour', { status: 'later', waitMs: 3_600_000 }],
  ])('is told in the channel, once, and they alone: one who %s', async (_, outcome) => {
    const { app, told, pass } = await withNudger();
    const isIfo = ({ account }: Nudge) => account === 'demo/ifo-officer';
    told.answer = (nudge) => (isIfo(nudge) ? outcome : { status: 'reached' });
    await pass(20);
    const [list, ...more] = lists(app);
    expect(more).toEqual([]);
    expect(list?.view.seats.map(({ memberId }) => memberId)).toEqual(['ifo-officer']);
    expect(list?.text).toContain('Handläggare IFO');
    expect(list?.text).not.toContain('Arbetsförmedlare');
    expect(told.nudges.filter((nudge) => !isIfo(nudge))).toHaveLength(seats.length - 1);
    await pass(20);
    expect(lists(app)).toHaveLength(1);
  });

  it('is tried again when Graph says later, and is then not told in the channel', async () => {
    const { app, told, pass } = await withNudger();
    told.answer = (_, nth) =>
      nth <= seats.length ? { status: 'later', waitMs: 30_000 } : { status: 'reached' };
    await pass(5);
    expect(told.nudges).toHaveLength(2 * seats.length);
    expect(new Set(told.nudges.map(({ id }) => id)).size).toBe(seats.length);
    expect(lists(app)).toEqual([]);
  });

  it('is everybody where the app may not: all is said in the channel, and it is tried again the next time', async () => {
    const { app, told, pass } = await withNudger();
    told.answer = () => ({ status: 'refused' });
    await pass(5);
    expect(lists(app)).toHaveLength(1);
    expect(lists(app)[0]?.view.seats).toHaveLength(seats.length);
    expect(await nudgingOf(app)).toMatchObject({ status: 'refused', since: due });
    const asked = told.nudges.length;

    // The same morning nobody is tried; three days later everybody is.
    const soon = aMeeting(team).withId('m2').called().build();
    await app.given(scope, soon);
    await ensureJobs(app);
    await pass(2);
    expect(told.nudges).toHaveLength(asked);
    expect(lists(app)).toHaveLength(2);

    told.answer = () => ({ status: 'reached' });
    const later = { ...aMeeting(team).withId('m3').on('2026-12-15').called().build() };
    app.clock.set('2026-12-11T07:00:00.000Z');
    await app.given(scope, later);
    await ensureJobs(app);
    await pass(2);
    expect(told.nudges.length).toBeGreaterThan(asked);
    expect(await nudgingOf(app)).toMatchObject({ status: 'working' });
  });

  it('is who has said no to it, until they say yes', async () => {
    const { app, told, pass } = await withNudger();
    const choose = (nudges: 'on' | 'off') =>
      app.run({ verb: 'set-nudges', teamId: 'berg', nudges }, 'demo/ifo-officer');
    expect((await choose('off')).ok).toBe(true);
    await pass(2);
    expect(told.nudges.map(({ account }) => account)).not.toContain('demo/ifo-officer');
    expect(lists(app)[0]?.view.seats.map(({ memberId }) => memberId)).toEqual(['ifo-officer']);

    expect((await choose('on')).ok).toBe(true);
    app.clock.set('2026-12-11T07:00:00.000Z');
    await app.given(scope, aMeeting(team).withId('m3').on('2026-12-15').called().build());
    await ensureJobs(app);
    await pass(2);
    expect(told.nudges.map(({ account }) => account)).toContain('demo/ifo-officer');
  });

  it('is told in the channel at once when the server was down until shortly before the meeting', async () => {
    // Monday 7 December in the evening: nobody is reminded before the morning, and the meeting is at one o'clock.
    const { app, told, pass } = await withNudger({ now: '2026-12-07T19:00:00.000Z' });
    await pass(5);
    expect(told.nudges).toEqual([]);
    app.clock.set('2026-12-08T06:00:00.000Z');
    await pass(5);
    expect(told.nudges).toHaveLength(seats.length);
    expect(lists(app)).toEqual([]);

    const early = aMeeting(team)
      .withId('m1')
      .planned({ start: '07:00', end: '10:00' })
      .called()
      .build();
    const other = await withNudger({ now: '2026-12-07T19:00:00.000Z', meeting: early });
    await other.pass(5);
    expect(other.told.nudges).toEqual([]);
    expect(lists(other.app)).toHaveLength(1);
  });
});

describe('what somebody has taken on', () => {
  /** Due on a Thursday; on a Saturday, and so told of on the Friday; and one that has been done. */
  const starCase = aCase('BER-2026-003', team)
    .raisedOn('2026-10-06')
    .receivedOn('2026-10-13', 'ifo-officer')
    .did('2026-11-20', takes('employment-officer', '2026-12-10'), 'demo/employment-officer')
    .did(
      '2026-11-20',
      takes('labour-market-coordinator', '2026-12-12'),
      'demo/labour-market-coordinator',
    )
    .build();

  function takes(memberId: string, when: string) {
    return { verb: 'take-on-task', memberId, task: 'contact-party', due: when } as const;
  }

  const ofTasks = (told: RecordingNudger) => told.nudges.filter(({ kind }) => kind === 'task-due');

  it('is reminded of on the workday it is due, once, from when somebody has been reached', async () => {
    const { app, told, pass } = await withNudger({ cases: [starCase] });
    await pass(2);
    expect(ofTasks(told)).toEqual([]);
    for (const day of ['07', '08', '09', '10', '10', '11', '14']) {
      app.clock.set(`2026-12-${day}T07:00:00.000Z`);
      await ensureJobs(app);
      await pass(1);
    }
    expect(ofTasks(told).map(({ account, preview }) => [account, preview])).toEqual([
      ['demo/employment-officer', nudgeText['task-due'].preview('tors 10 dec 2026')],
      ['demo/labour-market-coordinator', nudgeText['task-due'].preview('lör 12 dec 2026')],
    ]);
  });

  it('is not told at night, at the weekend or to who has reported it', async () => {
    const { app, told, pass } = await withNudger({ cases: [starCase] });
    await pass(2);
    for (const at of ['2026-12-10T04:00', '2026-12-12T09:00', '2026-12-13T09:00']) {
      app.clock.set(`${at}:00.000Z`);
      await pass(1);
      expect(ofTasks(told).length, at).toBe(0);
    }
    const current = starCase.current.status === 'ongoing' ? starCase.current.tasks : [];
    for (const { id, memberId } of current.filter(({ due: day }) => day >= '2026-12-10')) {
      const command = { verb: 'report-task', teamId: 'berg', reference: starCase.id } as const;
      await app.run({ ...command, taskId: id, outcome: 'done' }, `demo/${memberId}`);
    }
    app.clock.set('2026-12-14T07:00:00.000Z');
    await pass(1);
    expect(ofTasks(told)).toEqual([]);
  });

  it('stays in the lists where nobody can be reached, and no reminder of tasks is planned', async () => {
    const { app, told, pass } = await withNudger({ cases: [starCase] });
    told.answer = () => ({ status: 'refused' });
    await pass(2);
    const jobs = await app.all(scope, 'job');
    expect(jobs.map(({ id }) => id)).not.toContain('nudge-tasks-berg');
    const seen = lists(app)[0]?.view.seats.flatMap(({ tasks }) => tasks.map(({ due: day }) => day));
    expect(seen).toEqual(expect.arrayContaining(['2026-12-10', '2026-12-12']));
  });
});

describe('the year’s figures', () => {
  it('are asked of the samordnare alone, once, on the first workday they are to be entered', async () => {
    const { app, told, pass } = await withNudger();
    await pass(2);
    for (const day of ['2026-12-31', '2027-01-04', '2027-01-04', '2027-01-05']) {
      app.clock.set(`${day}T08:00:00.000Z`);
      await ensureJobs(app);
      await pass(1);
    }
    const ofFigures = told.nudges.filter(({ kind }) => kind === 'figures-due');
    expect(ofFigures.map(({ account, preview }) => [account, preview])).toEqual([
      ['demo/coordinator', nudgeText['figures-due'].preview('sön 31 jan 2027')],
    ]);
  });

  it('are asked of nobody once they are entered', async () => {
    const { app, told, pass } = await withNudger();
    await pass(2);
    app.clock.set('2027-01-01T08:00:00.000Z');
    const ofYear = { teamId: 'berg', year: 2026, source: 'Bokslutet' };
    await app.run({ verb: 'enter-costs', ...ofYear, staff: 1, other: 0 });
    await app.run({ verb: 'enter-assistance', ...ofYear, amount: 1 });
    app.clock.set('2027-01-04T08:00:00.000Z');
    await ensureJobs(app);
    await pass(1);
    expect(told.nudges.filter(({ kind }) => kind === 'figures-due')).toEqual([]);
  });
});
