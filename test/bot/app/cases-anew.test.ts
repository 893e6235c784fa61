import { describe, expect, it, onTestFinished } from 'vitest';
import { caseVersion } from '../../../bot/app/documents/stored.ts';
import { casePage } from '../../../bot/app/cases/case-page.ts';
import { isRaisedAgain } from '../../../bot/app/cases/previous-case.ts';
import { casesAnew } from '../../../bot/app/documents/cases-anew.ts';
import { meetingPage } from '../../../bot/app/lead/meeting-page.ts';
import type { Store, StoredBody } from '../../../bot/app/ports.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { type StarCase } from '../../../shared/cases/case.ts';
import { zonedInstant } from '../../../shared/kernel/calendar.ts';
import { anApp, anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aCase, aRaise } from '../../builders/case.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { countingStore } from '../../builders/faulty-store.ts';
import { aMeeting, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { ifo } from './people.ts';

const team = aTeam().build();
const teamId = 'berg';
const scope = 'team:berg';
const earlier = 'BER-2026-001';
const later = 'BER-2026-002';

/** As version 3 stored it: listed by its status and by when it was raised, and no case knew of one after it. */
function asVersion3(starCase: StarCase, more: object = {}): StoredBody {
  const { raisedAt, current } = starCase;
  const stored = { ...starCase, state: current.status, sort: `99 ${raisedAt}`, schemaVersion: 3 };
  return { ...stored, ...more };
}

const received = (reference: string) => aCase(reference, team).receivedOn('2026-03-10');
const closed = received(earlier).closedOn('2026-09-08').build();
const again = aCase(later, team).raisedOn('2026-10-01').build();
const awaiting = received('BER-2026-003')
  .closedOn('2026-06-09', { reason: 'b1-disability-pension-applied' })
  .build();
const justClosed = received('BER-2026-004').closedOn('2026-11-10').build();

async function withOldCases(store?: Store): Promise<TestApp> {
  const app = await anAppWithTeam({ team, ...(store && { store }) });
  app.clock.set(zonedInstant('2026-12-08', '12:30'));
  await app.given(
    scope,
    aMeeting(team).withId('m0').on('2026-11-10').called().opened().closed().build(),
    aMeeting(team).withId('m1').called().build(),
    asVersion3(closed),
    asVersion3(again, { previous: earlier }),
    asVersion3(awaiting),
    asVersion3(justClosed),
  );
  return app;
}

async function stored({ store }: { readonly store: Store }, reference: string) {
  return (await store.read(scope, 'case', reference))?.body;
}

describe('a case that an earlier program stored', () => {
  it('shows the one it was raised again as, and is not raised again twice', async () => {
    const app = await withOldCases();
    const page = value(await casePage(app, coordinatorAccount, { teamId, reference: earlier }));
    expect(page).toMatchObject({ raisedAgainAs: later, canRaiseAgain: false });
    const raise = aRaise({ previous: earlier });
    expect(await app.run({ verb: 'raise-case', teamId, meetingId: 'm1', raise }, ifo)).toEqual({
      ok: false,
      error: { code: 'already-raised-again' },
    });
  });

  it('stands on the agenda after it was closed, and as long as its decision is waited for', async () => {
    const at = { teamId, meetingId: 'm1' };
    const { agenda } = value(await meetingPage(await withOldCases(), coordinatorAccount, at));
    const part = agenda.find((one) => one.part === 'closed-cases');
    expect(part?.closed.map(({ reference }) => reference)).toEqual(['BER-2026-004', awaiting.id]);
  });

  it('is stored anew as this program lists it, once for all its processes', async () => {
    const sqlite = await openSqliteStore(':memory:');
    onTestFinished(() => sqlite.close());
    const app = await withOldCases(sqlite);
    await casesAnew(app.store, teamId);
    expect(await stored(app, earlier)).toEqual({ ...closed, raisedAgainAs: [later] });
    expect(await stored(app, awaiting.id)).toEqual(awaiting);
    expect(awaiting).toMatchObject({ schemaVersion: caseVersion, state: 'awaited' });

    const { store, calls } = countingStore(sqlite);
    const other = await anApp({ store });
    await casesAnew(other.store, teamId);
    await casesAnew(other.store, teamId);
    expect(calls).toMatchObject({ read: 1, list: 0, commit: 0 });
  });

  it('keeps what somebody writes in the same moment', async () => {
    const sqlite = await openSqliteStore(':memory:');
    onTestFinished(() => sqlite.close());
    const app = await withOldCases(sqlite);
    // Between the reading of the cases and their saving, somebody notes what became of one of them.
    let meanwhile = async () => {
      await app.run({
        verb: 'note-late-outcome',
        teamId,
        reference: earlier,
        on: '2026-12-01',
        livelihood: ['employment'],
        occupation: 'employment',
      });
    };
    const other = await anApp({
      clock: app.clock,
      store: {
        ...passing(sqlite),
        async list(...asked) {
          const page = await sqlite.list(...asked);
          const first = meanwhile;
          meanwhile = async () => undefined;
          await first();
          return page;
        },
      },
    });
    await casesAnew(other.store, teamId);
    expect(await stored(app, earlier)).toMatchObject({
      raisedAgainAs: [later],
      current: { lateOutcome: { on: '2026-12-01' } },
    });
  });

  it('is left as it lies where it cannot be read, and the others are stored anew', async () => {
    const app = await withOldCases();
    const damaged = asVersion3(justClosed, { history: [7] });
    await app.given(scope, damaged);
    await casesAnew(app.store, teamId);
    expect(await stored(app, justClosed.id)).toEqual(damaged);
    expect(await stored(app, earlier)).toMatchObject({ schemaVersion: caseVersion });
  });
});

describe('a case that is raised again', () => {
  it('counts as such until the later one is withdrawn or says otherwise', async () => {
    const app = await withOldCases();
    const at = { teamId, reference: earlier };
    expect(await isRaisedAgain(app, at)).toBe(true);
    const raise = aRaise();
    const correct = { verb: 'correct-case', teamId, reference: later, raise } as const;
    expect((await app.run(correct, ifo)).ok).toBe(true);
    expect(await isRaisedAgain(app, at)).toBe(false);
    const linked = { ...correct, raise: { ...raise, previous: earlier } };
    expect((await app.run(linked, ifo)).ok).toBe(true);
    expect(await isRaisedAgain(app, at)).toBe(true);
    const withdraw = { verb: 'withdraw-case', teamId, reference: later } as const;
    expect((await app.run({ ...withdraw, reason: 'solved-otherwise' }, ifo)).ok).toBe(true);
    expect(await isRaisedAgain(app, at)).toBe(false);
  });
});

function passing(store: Store): Store {
  return countingStore(store).store;
}
