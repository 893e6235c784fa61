import { describe, expect, it } from 'vitest';
import { listsAfter } from '../../bot/app/lists/after.ts';
import { listsBefore, mine } from '../../bot/app/lists/before.ts';
import { numbers } from '../../bot/app/numbers/numbers.ts';
import { meetingPage } from '../../bot/app/lead/meeting-page.ts';
import { casePage } from '../../bot/app/cases/case-page.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { seatMaySee } from '../../shared/cases/case-access.ts';
import { presentBefore } from '../../shared/meetings/lists/present-before.ts';
import { presentAfter } from '../../shared/meetings/lists/present-after.ts';
import { seatsAnsweringForWait } from '../../shared/meetings/lists/waiting-seats.ts';
import { seatsAt } from '../../shared/teams/seats.ts';
import { ableSeats } from '../../shared/meetings/lead/able-seats.ts';
import { anAppWithTeam, type TestApp } from '../builders/app.ts';
import { aCase } from '../builders/case.ts';
import { aMeeting } from '../builders/meeting.ts';
import { aTeam } from '../builders/team.ts';
import { builtInRules } from '../builders/rules.ts';

const teamId = 'berg';
const seatId = 'individual-coordinator';
const actor = `demo/${seatId}`;
const team = aTeam().whereFkMayRaise().withMember(seatId).build();
const ongoing = (reference: string) => aCase(reference, team).receivedOn('2026-09-08');
const assigned = (reference: string) =>
  ongoing(reference).did('2026-09-09', { verb: 'decide-individual-coordinator', memberId: seatId });

/** A case given to the individkoordinator, and one that is not; a meeting to prepare. */
async function withCases(): Promise<{ readonly app: TestApp; readonly meetingId: string }> {
  const app = await anAppWithTeam({ team });
  await app.given(
    teamScope(teamId),
    assigned('BER-2026-001').build(),
    ongoing('BER-2026-002').build(),
  );
  const plan = { date: '2026-12-18', start: '13:00', end: '16:00', place: 'Kommunhuset' };
  const planned = await app.run({ verb: 'plan-meeting', teamId, plan });
  return { app, meetingId: planned.ok ? (planned.value.ids['meetingId'] ?? '') : '' };
}

const task = { verb: 'take-on-task', memberId: seatId, task: 'contact-individual' } as const;
const handOver = { verb: 'hand-over-case', caseHolderId: seatId, reason: 'workload' } as const;
const mineOnly = { teamId, reference: 'BER-2026-001' };
const notMine = { teamId, reference: 'BER-2026-002' };
const refused = { ok: false, error: { code: 'only-when-assigned' } };

describe('the individkoordinator', () => {
  it('is given no part in a case that is not theirs, which they could not see', async () => {
    const { app } = await withCases();
    const due = '2026-12-15';
    expect(await app.run({ ...task, ...notMine, due }, 'demo/ifo-officer')).toEqual(refused);
    expect(await app.run({ ...handOver, ...notMine }, 'demo/ifo-officer')).toEqual(refused);
    expect((await app.run({ ...task, ...mineOnly, due }, 'demo/ifo-officer')).ok).toBe(true);
    expect((await app.run({ ...handOver, ...mineOnly }, 'demo/ifo-officer')).ok).toBe(true);
  });

  it('is not among the choices of such a case, in the tab or on the card', async () => {
    const { app, meetingId } = await withCases();
    const membersOf = async (at: typeof notMine) => {
      const view = await casePage(app, 'demo/coordinator', at);
      if (!view.ok) throw new Error('the coordinator may read the case');
      const { members, holders } = view.value.choices;
      return [...members, ...holders].some(({ value }) => value === seatId);
    };
    expect(await membersOf(notMine)).toBe(false);
    expect(await membersOf(mineOnly)).toBe(true);

    app.clock.set('2026-12-18T12:00:00.000Z');
    await app.run({ verb: 'open-meeting', early: true, teamId, meetingId });
    const view = await meetingPage(app, 'demo/coordinator', { teamId, meetingId });
    if (!view.ok) throw new Error('the coordinator may read the meeting');
    const items = view.value.agenda.flatMap((part) => part.items);
    const able = items.map((item) => [
      item.reference,
      ableSeats(item, view.value.holders).some(({ value }) => value === seatId),
    ]);
    expect(able.sort()).toEqual([
      ['BER-2026-001', true],
      ['BER-2026-002', false],
    ]);
  });

  it('hears nothing of it before and after a meeting, though an older task is still theirs', async () => {
    const { app, meetingId } = await withCases();
    const given = { ...task, ...mineOnly, due: '2026-12-15', meetingId };
    await app.run(given, 'demo/ifo-officer');
    await app.run({ ...handOver, ...mineOnly }, 'demo/ifo-officer');
    const seen = async () =>
      JSON.stringify([
        await listsBefore(app, actor, { teamId, meetingId }),
        await listsAfter(app, actor, { teamId, meetingId }),
        await mine(app, actor, teamId),
      ]).includes('BER-2026-001');
    expect(await seen()).toBe(true);

    await app.run({ verb: 'decide-individual-coordinator', ...mineOnly, memberId: 'none' });
    expect(await seen()).toBe(false);
    expect((await casePage(app, actor, mineOnly)).ok).toBe(false);
  });

  it('sees the figures of the team with small counts suppressed, and so does the channel they read', async () => {
    const { app } = await withCases();
    // Two cases: too few to divide outside the team, all there is to see for a member.
    const hidden = async (asker: string, inChannel = false) => {
      const told = await numbers(app, asker, { teamId, inChannel });
      if (!told.ok) throw new Error(`refused ${asker}`);
      return told.value.suppressedNote !== undefined && told.value.suppressedNote !== '';
    };
    expect(await hidden('demo/ifo-officer')).toBe(false);
    expect(await hidden(actor)).toBe(true);
    expect(await hidden('demo/ifo-officer', true)).toBe(true);
  });

  it('gets no free interval, from which a single case could be worked out', async () => {
    const { app } = await withCases();
    const period = { kind: 'interval', from: '2026-09-01', to: '2026-09-09' } as const;
    expect((await numbers(app, 'demo/ifo-officer', { teamId, period })).ok).toBe(true);
    expect(await numbers(app, actor, { teamId, period })).toMatchObject({
      error: { code: 'only-report-periods' },
    });
  });

  it('is not asked about the wait of the municipality, when nobody else of it is left', () => {
    const thin = aTeam()
      .without('ifo-officer', 'labour-market-coordinator', 'coordinator')
      .withMember(seatId)
      .build();
    const queued = aCase('BER-2026-009', team).queuedOn('2026-09-08').build();
    expect(seatsAnsweringForWait(thin, queued, '2026-11-20')).toEqual([]);
  });
});

describe('the lists around a meeting', () => {
  it('tell each seat only of cases that it may see', () => {
    const cases = [
      assigned('BER-2026-001').build(),
      ongoing('BER-2026-002').build(),
      aCase('BER-2026-003', team).queuedOn('2026-09-08').build(),
    ];
    const called = aMeeting(team).withId('2026-12-08').calledOn('2026-12-01').build();
    const facts = {
      meeting: called,
      team,
      cases,
      ownSeatIds: [],
      seats: 'all',
      inChannel: true,
      rules: builtInRules,
      today: '2026-12-03',
    } as const;
    const lists = [...presentBefore(facts).seats, ...presentAfter(facts).seats];
    expect(lists.length).toBeGreaterThan(0);
    for (const seat of seatsAt(team, '2026-12-08')) {
      const hidden = cases.filter((one) => !seatMaySee(one, team, seat)).map(({ id }) => id);
      const told = JSON.stringify(lists.filter(({ memberId }) => memberId === seat.id));
      expect(hidden.filter((reference) => told.includes(reference))).toEqual([]);
    }
  });
});
