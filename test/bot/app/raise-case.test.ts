import { describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { RaiseInput } from '../../../shared/cases/raise-input.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aCase, aRaise } from '../../builders/case.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().whereFkMayRaise().build();
const ifo = 'demo/ifo-officer';

async function withMeeting(given: Parameters<typeof anAppWithTeam>[0] = {}): Promise<TestApp> {
  const app = await anAppWithTeam({ team, ...given });
  app.clock.set('2026-12-02T09:00:00.000Z');
  await app.given('team:berg', aMeeting(team).withId('m1').called().build());
  return app;
}

function raising(raise: RaiseInput, meetingId = 'm1') {
  return { verb: 'raise-case', teamId: 'berg', meetingId, raise } as const;
}

async function agenda(app: TestApp, id = 'm1'): Promise<readonly string[]> {
  const meeting = (await app.store.read('team:berg', 'meeting', id))?.body as Meeting;
  return meeting.items.map(({ reference }) => reference);
}

describe('raising a case', () => {
  it('gives it the next number of the year, and a place on the agenda, in one save', async () => {
    const app = await withMeeting();
    expect(await app.run(raising(aRaise()), ifo)).toMatchObject({
      value: { ids: { reference: 'BER-2026-001' } },
    });
    expect(await app.run(raising({ type: 'consultation' }), ifo)).toMatchObject({
      value: { ids: { reference: 'BER-2026-002' } },
    });
    expect(await agenda(app)).toEqual(['BER-2026-001', 'BER-2026-002']);
    expect(await app.all('team:berg', 'case')).toHaveLength(2);
  });

  it('begins anew at one in the next year', async () => {
    const app = await withMeeting();
    await app.run(raising(aRaise()), ifo);
    app.clock.set('2026-12-31T23:30:00.000Z');
    const january = aMeeting(team).withId('m2').on('2027-01-12').called().build();
    await app.given('team:berg', january);
    expect(await app.run(raising(aRaise(), 'm2'), ifo)).toMatchObject({
      value: { ids: { reference: 'BER-2027-001' } },
    });
  });

  it('goes on after cases that came in without a counter', async () => {
    const app = await withMeeting();
    await app.given('team:berg', aCase('BER-2026-014').build(), aCase('BER-2025-099').build());
    expect(await app.run(raising(aRaise()), ifo)).toMatchObject({
      value: { ids: { reference: 'BER-2026-015' } },
    });
  });

  it('gives every one a number of its own when many raise at once, at two meetings, in two processes', async () => {
    const store = await openSqliteStore(':memory:');
    const app = await withMeeting({ store });
    await app.given('team:berg', aMeeting(team).withId('m2').on('2027-01-12').called().build());
    const other = await anAppWithTeam({ team, store, clock: app.clock });
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        (n % 2 === 0 ? app : other).run(raising(aRaise(), n % 3 === 0 ? 'm1' : 'm2'), ifo),
      ),
    );
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    const references = [...(await agenda(app)), ...(await agenda(app, 'm2'))].sort();
    expect(new Set(references).size).toBe(12);
    expect(references.at(-1)).toBe('BER-2026-012');
  });

  it('loses no number to a case that is refused', async () => {
    const app = await withMeeting();
    const later = { ...aRaise().consent, signedOn: '2026-12-24' };
    expect(await app.run(raising(aRaise({ consent: later })), ifo)).toMatchObject({
      error: { code: 'consent-in-future' },
    });
    expect(await app.store.read('team:berg', 'counter', 'cases-2026')).toBeUndefined();
    await app.run(raising(aRaise()), ifo);
    expect(await agenda(app)).toEqual(['BER-2026-001']);
  });

  it('as a follow-up takes an ongoing case, and no other', async () => {
    const app = await withMeeting();
    const ongoing = aCase('BER-2026-001').receivedOn('2026-09-08').build();
    await app.given('team:berg', ongoing, aCase('BER-2026-002').queuedOn('2026-09-08').build());
    const followUp = (reference: string) => raising({ type: 'follow-up', reference });
    expect((await app.run(followUp('BER-2026-001'), ifo)).ok).toBe(true);
    expect(await app.run(followUp('BER-2026-001'), ifo)).toMatchObject({
      error: { code: 'already-on-agenda' },
    });
    expect(await app.run(followUp('BER-2026-002'), ifo)).toMatchObject({
      error: { code: 'case-is', status: 'queued' },
    });
    expect(await app.run(followUp('BER-2026-009'), ifo)).toMatchObject({
      error: { code: 'not-found', what: 'case' },
    });
  });

  it('tells FK nothing of a case that FK did not raise, not even that it exists', async () => {
    const app = await withMeeting();
    await app.given(
      'team:berg',
      aCase('BER-2026-001').receivedOn('2026-09-08').build(),
      aCase('BER-2026-002').by('fk').receivedOn('2026-09-08').build(),
    );
    const followUp = (reference: string) => raising({ type: 'follow-up', reference });
    const fk = 'demo/fk-contact';
    expect(await app.run(followUp('BER-2026-001'), fk)).toEqual(
      await app.run(followUp('BER-2026-777'), fk),
    );
    expect((await app.run(followUp('BER-2026-002'), fk)).ok).toBe(true);
  });
});

describe('what is left undecided', () => {
  const closing = { verb: 'close-meeting', teamId: 'berg', meetingId: 'm1' } as const;

  async function withOpenMeeting(): Promise<TestApp> {
    const app = await withMeeting();
    await app.run(raising(aRaise()), ifo);
    app.clock.set('2026-12-08T12:00:00.000Z');
    await app.run({ verb: 'open-meeting', early: true, teamId: 'berg', meetingId: 'm1' });
    return app;
  }

  it('goes on to the next meeting in the same save as the closing', async () => {
    const app = await withOpenMeeting();
    await app.given('team:berg', aMeeting(team).withId('m2').on('2027-01-12').build());
    expect(await app.run({ ...closing, carryOver: false })).toMatchObject({
      error: { code: 'undecided-items', count: 1 },
    });
    expect((await app.run({ ...closing, carryOver: true })).ok).toBe(true);
    expect(await agenda(app, 'm2')).toEqual(['BER-2026-001']);
  });

  it('waits when no meeting is planned, and is taken up by the next one that is', async () => {
    const app = await withOpenMeeting();
    await app.run({ ...closing, carryOver: true });
    const plan = { date: '2027-01-12', start: '13:00', end: '16:00', place: 'Kommunhuset' };
    const planned = await app.run({ verb: 'plan-meeting', teamId: 'berg', plan });
    const id = planned.ok ? (planned.value.ids['meetingId'] ?? '') : '';
    expect(await agenda(app, id)).toEqual(['BER-2026-001']);
  });

  it('of a cancelled meeting goes on as well', async () => {
    const app = await withMeeting();
    await app.run(raising(aRaise()), ifo);
    await app.given('team:berg', aMeeting(team).withId('m2').on('2027-01-12').build());
    const cancel = { verb: 'cancel-meeting', teamId: 'berg', meetingId: 'm1' } as const;
    await app.run({ ...cancel, reason: 'illness' });
    expect(await agenda(app, 'm2')).toEqual(['BER-2026-001']);
  });
});

describe('a decision', () => {
  it('changes the agenda and the case together, and is taken back from both', async () => {
    const app = await withMeeting();
    await app.run(raising(aRaise()), ifo);
    app.clock.set('2026-12-08T12:00:00.000Z');
    await app.run({ verb: 'open-meeting', early: true, teamId: 'berg', meetingId: 'm1' });
    const meeting = (await app.store.read('team:berg', 'meeting', 'm1'))?.body as Meeting;
    const itemId = meeting.items[0]?.id ?? '';
    const at = { teamId: 'berg', meetingId: 'm1', itemId };
    const state = async () =>
      ((await app.store.read('team:berg', 'case', 'BER-2026-001'))?.body as StarCase).state;
    await app.run({ verb: 'decide-item', ...at, decision: { outcome: 'queued' } });
    expect(await state()).toBe('queued');
    await app.run({ verb: 'undo-decision', ...at });
    expect(await state()).toBe('raised');
    const refused = { outcome: 'received', caseHolderId: 'nobody' } as const;
    expect((await app.run({ verb: 'decide-item', ...at, decision: refused })).ok).toBe(false);
    const after = (await app.store.read('team:berg', 'meeting', 'm1'))?.body as Meeting;
    expect(after.items[0]?.decision).toBeUndefined();
  });
});

describe('a meeting that opens', () => {
  it('takes up what waits in the order of the queue, also what was stored when groups were ranked', async () => {
    const app = await withMeeting();
    const older = aCase('BER-2026-001', team).raisedOn('2026-08-10').queuedOn('2026-09-08').build();
    const ranked = aCase('BER-2026-002', team)
      .raisedOn('2026-11-09')
      .queuedOn('2026-11-10')
      .build();
    await app.given('team:berg', { ...ranked, sort: `00 ${ranked.raisedAt}` }, older);
    app.clock.set('2026-12-08T12:00:00.000Z');
    const at = { teamId: 'berg', meetingId: 'm1' };
    expect(
      await app.run({ verb: 'open-meeting', early: true, ...at }, 'demo/coordinator'),
    ).toMatchObject({
      ok: true,
    });
    expect(await agenda(app)).toEqual(['BER-2026-001', 'BER-2026-002']);
  });
});
