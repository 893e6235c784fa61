import { describe, expect, it } from 'vitest';
import { nextNotice } from '../../bot/app/call/notice.ts';
import { casePage } from '../../bot/app/cases/case-page.ts';
import { cases } from '../../bot/app/cases/cases.ts';
import { queue } from '../../bot/app/cases/queue.ts';
import { deviations } from '../../bot/app/deviations/deviations.ts';
import { me } from '../../bot/app/home/me.ts';
import { listsAfter } from '../../bot/app/lists/after.ts';
import { listsBefore } from '../../bot/app/lists/before.ts';
import { fkQuestions } from '../../bot/app/fk/fk-questions.ts';
import { numbers } from '../../bot/app/numbers/numbers.ts';
import { tallies } from '../../bot/app/numbers/tallies.ts';
import { offers } from '../../bot/app/offers/offers.ts';
import { meetingPage } from '../../bot/app/lead/meeting-page.ts';
import { meetings } from '../../bot/app/call/meetings.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { anAppWithTeam, officeAccount, type TestApp } from '../builders/app.ts';
import { aPost } from '../builders/meeting.ts';
import { builtInRules } from '../builders/rules.ts';
import { markCalled } from '../../shared/meetings/call/posted.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { aCase, aRaise } from '../builders/case.ts';
import type { MeView } from '../../shared/home/view.ts';
import { aTeam } from '../builders/team.ts';

const teamId = 'berg';
const deputy = 'demo/ifo-officer-deputy';

/** A meeting on 24 November, called, with an ongoing case beside it. */
async function withMeeting(): Promise<{ readonly app: TestApp; readonly meetingId: string }> {
  const team = aTeam()
    .whereFkMayRaise()
    .withMember('ifo-officer', { id: 'second-ifo', account: 'demo/second-ifo' })
    .withMember('individual-coordinator')
    .build();
  const app = await anAppWithTeam({ team });
  await app.given(teamScope(teamId), aCase('BER-2026-001', team).receivedOn('2026-09-08').build());
  const plan = { date: '2026-11-24', start: '13:00', end: '16:00', place: 'Kommunhuset' };
  const planned = await app.run({ verb: 'plan-meeting', teamId, plan });
  const meetingId = planned.ok ? (planned.value.ids['meetingId'] ?? '') : '';
  await app.run({ verb: 'raise-case', teamId, meetingId, raise: aRaise() });
  return { app, meetingId };
}

/** Every way to case rows and figures of the team, by whether it is open to the ersättare. */
async function allReads(app: TestApp, at: { teamId: string; meetingId: string }) {
  const reference = 'BER-2026-001';
  const { value: seen } = (await me(app, deputy)) as { value: MeView };
  return {
    meeting: (await meetingPage(app, deputy, at)).ok,
    cases: (await cases(app, deputy, teamId)).ok,
    case: (await casePage(app, deputy, { teamId, reference })).ok,
    queue: (await queue(app, deputy, teamId)).ok,
    before: (await listsBefore(app, deputy, at)).ok,
    after: (await listsAfter(app, deputy, at)).ok,
    numbers: (await numbers(app, deputy, { teamId })).ok,
    tallies: (await tallies(app, deputy, { teamId })).ok,
    deviations: (await deviations(app, deputy, { teamId })).ok,
    questions: (await fkQuestions(app, deputy, teamId)).ok,
    offers: (await offers(app, deputy, teamId)).ok,
    tab: seen.teams[0]?.can.includes('read-case-rows') === true,
  };
}

const sendDeputy = { status: 'deputy', deputyId: deputy.replace('demo/', '') } as const;

describe('an ersättare who was sent once', () => {
  it('reads no case and writes none when the meeting was never held', async () => {
    const { app, meetingId } = await withMeeting();
    const at = { teamId, meetingId };
    await app.run({ verb: 'answer-notice', ...at, choice: sendDeputy }, 'demo/ifo-officer');
    expect((await cases(app, deputy, teamId)).ok).toBe(true);

    app.clock.set('2027-11-20T08:00:00.000Z');

    const seen = [
      await cases(app, deputy, teamId),
      await listsBefore(app, deputy, at),
      await meetingPage(app, deputy, at),
      await app.run(
        {
          verb: 'withdraw-consent',
          teamId,
          reference: 'BER-2026-001',
          on: '2027-11-20',
          sure: true,
        },
        deputy,
      ),
    ];
    expect(seen).toEqual(
      seen.map(() => ({ ok: false, error: { code: 'denied', reason: 'only-when-substituting' } })),
    );
  });

  it('reads what a member reads until the day after the meeting, and nothing the day after that', async () => {
    const { app, meetingId } = await withMeeting();
    const at = { teamId, meetingId };
    await app.run({ verb: 'answer-notice', ...at, choice: sendDeputy }, 'demo/ifo-officer');
    app.clock.set('2026-11-24T12:00:00.000Z');
    await app.run({ verb: 'open-meeting', early: true, ...at });
    await app.run({ verb: 'close-meeting', ...at, carryOver: true });

    app.clock.set('2026-11-25T22:30:00.000Z');
    const read = await meetingPage(app, deputy, at);
    expect(read.ok && read.value.minutes?.head.meetingId).toBe(meetingId);
    expect(Object.values(await allReads(app, at))).not.toContain(false);

    app.clock.set('2026-11-25T23:00:00.000Z');
    expect(Object.values(await allReads(app, at))).not.toContain(true);
  });

  it('reads nothing before the day of the kallelse, however early they are sent, and all from it', async () => {
    const { app } = await withMeeting();
    // A Friday: its kallelse is due the Friday before.
    const plan = { date: '2026-12-18', start: '13:00', end: '16:00', place: 'Kommunhuset' };
    const planned = await app.run({ verb: 'plan-meeting', teamId, plan });
    const at = { teamId, meetingId: planned.ok ? (planned.value.ids['meetingId'] ?? '') : '' };
    await app.run({ verb: 'answer-notice', ...at, choice: sendDeputy }, 'demo/ifo-officer');

    app.clock.set('2026-12-10T22:59:00.000Z');
    expect(Object.values(await allReads(app, at))).not.toContain(true);
    app.clock.set('2026-12-10T23:00:00.000Z');
    expect(Object.values(await allReads(app, at))).not.toContain(false);
  });

  it('follows a meeting that is moved, sent anew as everybody is asked anew', async () => {
    const { app } = await withMeeting();
    const plan = { date: '2026-12-18', start: '13:00', end: '16:00', place: 'Kommunhuset' };
    const planned = await app.run({ verb: 'plan-meeting', teamId, plan });
    const at = { teamId, meetingId: planned.ok ? (planned.value.ids['meetingId'] ?? '') : '' };
    await app.run({ verb: 'answer-notice', ...at, choice: sendDeputy }, 'demo/ifo-officer');
    app.clock.set('2026-12-11T08:00:00.000Z');
    const meeting = (await app.all(teamScope(teamId), 'meeting')).find(
      ({ id }) => id === at.meetingId,
    );
    const now = app.clock.now();
    await app.given(
      teamScope(teamId),
      markCalled(meeting as Meeting, aPost(now), builtInRules, now),
    );
    expect((await cases(app, deputy, teamId)).ok).toBe(true);

    await app.run({ verb: 'change-meeting', ...at, plan: { ...plan, date: '2027-01-22' } });
    expect((await cases(app, deputy, teamId)).ok).toBe(false);
    await app.run({ verb: 'answer-notice', ...at, choice: sendDeputy }, 'demo/ifo-officer');
    app.clock.set('2027-01-14T08:00:00.000Z');
    expect(Object.values(await allReads(app, at))).not.toContain(true);
    app.clock.set('2027-01-15T08:00:00.000Z');
    expect(Object.values(await allReads(app, at))).not.toContain(false);
    await app.run({ verb: 'cancel-meeting', ...at, reason: 'illness' });
    expect(Object.values(await allReads(app, at))).not.toContain(true);
  });

  it('does not read the agenda of a meeting that another was sent to', async () => {
    const { app, meetingId } = await withMeeting();
    const at = { teamId, meetingId };
    await app.run({ verb: 'answer-notice', ...at, choice: sendDeputy }, 'demo/ifo-officer');
    const plan = { date: '2026-12-01', start: '13:00', end: '16:00', place: 'Kommunhuset' };
    const other = await app.run({ verb: 'plan-meeting', teamId, plan });
    const otherId = other.ok ? (other.value.ids['meetingId'] ?? '') : '';
    app.clock.set('2026-11-25T08:00:00.000Z');
    expect((await meetingPage(app, deputy, at)).ok).toBe(true);
    expect((await meetingPage(app, deputy, { teamId, meetingId: otherId })).ok).toBe(false);
    expect((await nextNotice(app, deputy, teamId)).ok).toBe(false);
  });

  it('is nobody any longer when the seat has ended', async () => {
    const { app, meetingId } = await withMeeting();
    const at = { teamId, meetingId };
    await app.run({ verb: 'answer-notice', ...at, choice: sendDeputy }, 'demo/second-ifo');
    expect((await cases(app, deputy, teamId)).ok).toBe(true);
    await app.run({
      verb: 'end-member',
      teamId,
      memberId: 'second-ifo',
      lastDay: '2026-11-20',
    });
    app.clock.set('2026-11-22T08:00:00.000Z');
    expect((await cases(app, deputy, teamId)).ok).toBe(false);
    expect((await cases(app, 'demo/second-ifo', teamId)).ok).toBe(false);
  });
});

describe('the list of meetings', () => {
  it('tells what is on the agenda and who has answered only to who may read the meeting', async () => {
    const { app, meetingId } = await withMeeting();
    const at = { teamId, meetingId };
    const told = async (actor: string) => {
      const listed = await meetings(app, actor, { teamId, when: 'upcoming' });
      return listed.ok && listed.value.rows.map((row) => [row.itemsText, row.answersText]);
    };
    const others = [officeAccount, 'demo/fk-contact', 'demo/individual-coordinator', deputy];
    for (const actor of others) expect(await told(actor)).toEqual([[undefined, undefined]]);
    expect(await told('demo/employment-officer')).toEqual([['1 ärende', '0 av 9 har svarat']]);

    await app.run({ verb: 'answer-notice', ...at, choice: sendDeputy }, 'demo/ifo-officer');
    expect(await told(deputy)).toEqual([['1 ärende', '1 av 9 har svarat']]);
  });
});
