import { describe, expect, it } from 'vitest';
import { createApp } from '../../bot/app/context/app.ts';
import type { Store } from '../../bot/app/ports.ts';
import { runCommand } from '../../bot/app/run/run-command.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { starCase } from '../../shared/cases/case.ts';
import type { Command } from '../../shared/commands/command.ts';
import { meeting, type Meeting } from '../../shared/meetings/meeting.ts';
import { anAppWithTeam, type TestApp } from '../builders/app.ts';
import { aCase, aClosing, aPlanInput, aRaise } from '../builders/case.ts';
import { aTeam } from '../builders/team.ts';

const teamId = 'berg';
const scope = teamScope(teamId);
const reference = 'BER-2026-001';
const one = { teamId, reference };

/** The store, and what another process does just before the next commit to it. */
async function aRacedStore() {
  const store = await openSqliteStore(':memory:');
  let next: (() => Promise<unknown>) | undefined;
  const raced: Store = {
    read: (...at) => store.read(...at),
    list: (...at) => store.list(...at),
    due: (...at) => store.due(...at),
    version: (...at) => store.version(...at),
    healthy: () => store.healthy(),
    close: () => store.close(),
    async commit(at, writes) {
      const first = next;
      next = undefined;
      await first?.();
      return store.commit(at, writes);
    },
  };
  return { store: raced, meanwhile: (work: () => Promise<unknown>) => void (next = work) };
}

async function aTeamAtWork(given: { store?: Store } = {}): Promise<TestApp> {
  return anAppWithTeam({ team: aTeam().whereFkMayRaise().build(), ...given });
}

async function done(app: TestApp, command: Command, actor?: string) {
  const result = await app.run(command, actor);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.ids;
}

async function planned(app: TestApp, date: string): Promise<string> {
  const plan = { date, start: '13:00', end: '16:00', place: 'Kommunhuset' };
  return (await done(app, { verb: 'plan-meeting', teamId, plan }))['meetingId'] ?? '';
}

async function meetingOf(app: TestApp, meetingId: string): Promise<Meeting> {
  return meeting.parse((await app.all(scope, 'meeting')).find(({ id }) => id === meetingId));
}

async function listed(app: TestApp, meetingId: string): Promise<readonly string[]> {
  return (await meetingOf(app, meetingId)).items.map((item) => `${item.reference} ${item.kind}`);
}

async function atItem(app: TestApp, meetingId: string) {
  const [item] = (await meetingOf(app, meetingId)).items;
  return { teamId, meetingId, itemId: item?.id ?? '' };
}

const asElsewhere = (app: TestApp, command: Command) => {
  const { ids, log, directory, credentials, messenger, store, clock } = app;
  const other = createApp({ ids, log, directory, credentials, messenger, store, clock });
  return runCommand(other, { id: ids.next(), actor: 'demo/coordinator', command });
};

describe('a case on several agendas', () => {
  it('leaves the other agenda when it is closed at one, so that nothing is carried on for ever', async () => {
    const app = await aTeamAtWork();
    const first = await planned(app, '2026-11-20');
    const second = await planned(app, '2026-12-18');
    await app.given(scope, aCase(reference).receivedOn('2026-09-08').build());
    const raise = { type: 'follow-up', reference } as const;
    await done(app, { verb: 'raise-case', teamId, meetingId: second, raise }, 'demo/ifo-officer');
    expect(await listed(app, second)).toEqual([`${reference} follow-up`]);
    await done(app, { verb: 'open-meeting', early: true, teamId, meetingId: first });
    const closing = { outcome: 'closed', closing: aClosing() } as const;
    await done(app, { verb: 'decide-item', ...(await atItem(app, first)), decision: closing });
    expect(await listed(app, second)).toEqual([]);
  });

  it('has one place again when the decision is taken back', async () => {
    const app = await aTeamAtWork();
    const first = await planned(app, '2026-11-20');
    const second = await planned(app, '2026-12-18');
    await done(app, { verb: 'raise-case', teamId, meetingId: first, raise: aRaise() });
    await done(app, { verb: 'open-meeting', early: true, teamId, meetingId: first });
    const item = await atItem(app, first);
    const received = { outcome: 'received', caseHolderId: 'ifo-officer' } as const;
    await done(app, { verb: 'decide-item', ...item, decision: received });
    const raise = { type: 'follow-up', reference } as const;
    await done(app, { verb: 'raise-case', teamId, meetingId: second, raise }, 'demo/ifo-officer');
    await done(app, { verb: 'undo-decision', ...item });
    expect(await listed(app, second)).toEqual([]);
    expect(await listed(app, first)).toEqual([`${reference} new`]);
  });

  it('changes its kind on a meeting held at the same time', async () => {
    const app = await aTeamAtWork();
    await app.given(scope, aCase(reference).queuedOn('2026-09-08').build());
    const first = await planned(app, '2026-11-20');
    const second = await planned(app, '2026-11-21');
    await done(app, { verb: 'open-meeting', early: true, teamId, meetingId: first });
    await done(app, { verb: 'open-meeting', early: true, teamId, meetingId: second });
    const received = { outcome: 'received', caseHolderId: 'ifo-officer' } as const;
    await done(app, { verb: 'decide-item', ...(await atItem(app, first)), decision: received });
    expect(await listed(app, second)).toEqual([`${reference} follow-up`]);
  });
});

describe('an agenda made while something else happens', () => {
  it('has the case of a meeting that closes in the same moment', async () => {
    const { store, meanwhile } = await aRacedStore();
    const app = await aTeamAtWork({ store });
    const first = await planned(app, '2026-11-20');
    await done(app, { verb: 'raise-case', teamId, meetingId: first, raise: aRaise() });
    await done(app, { verb: 'open-meeting', early: true, teamId, meetingId: first });
    const close = { verb: 'close-meeting', teamId, meetingId: first, carryOver: true } as const;
    meanwhile(() => asElsewhere(app, close));
    const second = await planned(app, '2026-12-18');
    expect(await listed(app, second)).toEqual([`${reference} new`]);
  });

  it('has no case whose consent is withdrawn in the same moment', async () => {
    const { store, meanwhile } = await aRacedStore();
    const app = await aTeamAtWork({ store });
    await app.given(scope, aCase(reference).receivedOn('2026-09-08').build());
    const first = await planned(app, '2026-11-20');
    meanwhile(() =>
      asElsewhere(app, { verb: 'withdraw-consent', ...one, on: '2026-11-20', sure: true }),
    );
    await done(app, { verb: 'open-meeting', early: true, teamId, meetingId: first });
    expect(await listed(app, first)).toEqual([]);
  });

  it('gives two cases moved first their own places', async () => {
    const { store, meanwhile } = await aRacedStore();
    const app = await aTeamAtWork({ store });
    const queued = (n: number) =>
      aCase(`BER-2026-00${n}`).raisedOn(`2026-09-0${n}`).queuedOn('2026-09-08').build();
    await app.given(scope, queued(1), queued(2), queued(3));
    const move = (n: number): Command => ({
      verb: 'move-in-queue',
      teamId,
      reference: `BER-2026-00${n}`,
      after: 'first',
      reason: 'team-agreed',
    });
    meanwhile(() => asElsewhere(app, move(2)));
    await done(app, move(3));
    const keys = (await app.all(scope, 'case')).map(({ sort }) => sort);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('a form that was left open', () => {
  it('takes away nothing of a plan that somebody has changed since', async () => {
    const app = await aTeamAtWork();
    const plan = aPlanInput('2026-10-01');
    const made = { verb: 'make-plan', plan, nextFollowUp: '2026-12-01' } as const;
    await app.given(
      scope,
      aCase(reference).receivedOn('2026-09-08').did('2026-10-01', made).build(),
    );
    const [before] = (await app.all(scope, 'case')).map((body) => starCase.parse(body));
    const basedOn = before?.history.length ?? 0;
    const again = { ...made, ...one, nextFollowUp: '2027-01-11', basedOn };
    expect((await app.run(again)).ok).toBe(true);
    expect(await app.run(again)).toEqual({ ok: false, error: { code: 'changed-since-opened' } });
  });
});

describe('a click that changed nothing', () => {
  it('changes nothing when it is delivered again late', async () => {
    const app = await aTeamAtWork();
    await app.given(scope, aCase(reference).receivedOn('2026-09-08').build());
    const handOver = { verb: 'hand-over-case', ...one, reason: 'workload' } as const;
    const toIfo = { ...handOver, caseHolderId: 'ifo-officer' };
    await app.run(toIfo, 'demo/coordinator', 'click-same');
    await done(app, { ...handOver, caseHolderId: 'employment-officer' });
    expect(await app.run(toIfo, 'demo/coordinator', 'click-same')).toMatchObject({
      value: { status: 'already-done' },
    });
    const [now] = (await app.all(scope, 'case')).map((body) => starCase.parse(body));
    expect(now?.current).toMatchObject({ caseHolderId: 'employment-officer' });
  });
});
