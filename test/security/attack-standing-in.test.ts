import { describe, expect, it } from 'vitest';
import { listsBefore } from '../../bot/app/lists/before.ts';
import { cases } from '../../bot/app/cases/cases.ts';
import { meetingPage } from '../../bot/app/lead/meeting-page.ts';
import { meetings } from '../../bot/app/call/meetings.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { anAppWithTeam, officeAccount, type TestApp } from '../builders/app.ts';
import { aCase, aRaise } from '../builders/case.ts';
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

  it('reads the minutes for a week, without how the cases stand now, and nothing else', async () => {
    const { app, meetingId } = await withMeeting();
    const at = { teamId, meetingId };
    await app.run({ verb: 'answer-notice', ...at, choice: sendDeputy }, 'demo/ifo-officer');
    app.clock.set('2026-11-24T12:00:00.000Z');
    await app.run({ verb: 'open-meeting', ...at });
    await app.run({ verb: 'close-meeting', ...at, carryOver: true });

    const read = await meetingPage(app, deputy, at);
    expect(read.ok && read.value.minutes?.head.meetingId).toBe(meetingId);
    expect(read.ok && read.value.choices.ongoing).toEqual([]);
    const items = read.ok ? read.value.agenda.flatMap((part) => part.items) : [];
    expect(items.map(({ note, alarms }) => [note, alarms])).toEqual(
      items.map(() => [undefined, undefined]),
    );
    expect((await listsBefore(app, deputy, at)).ok).toBe(false);
    expect((await cases(app, deputy, teamId)).ok).toBe(false);

    app.clock.set('2026-12-02T08:00:00.000Z');
    expect((await meetingPage(app, deputy, at)).ok).toBe(false);
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
