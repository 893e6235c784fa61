import { describe, expect, it } from 'vitest';
import { storeAround } from '../../../../bot/app/documents/store-around.ts';
import { countAllJob } from '../../../../bot/app/jobs/jobs.ts';
import { countAllNumbers } from '../../../../bot/app/numbers/keep-numbers.ts';
import { keptRollUp, rollUp } from '../../../../bot/app/numbers/roll-ups.ts';
import { teamScope } from '../../../../bot/app/documents/stored.ts';
import type { Scope, Store, StoredBody, Write } from '../../../../bot/app/ports.ts';
import { ensureJobs } from '../../../../bot/app/run/ensure-jobs.ts';
import { createScheduler } from '../../../../bot/scheduler/run-jobs.ts';
import { openSqliteStore } from '../../../../bot/store/sqlite.ts';
import type { PeriodRef } from '../../../../shared/kernel/period.ts';
import type { Team } from '../../../../shared/teams/team.ts';
import { aClock, aFederation, anApp, type TestApp } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const scope = teamScope(team.id);
const period: PeriodRef = { kind: 'tertial', year: 2026, n: 3 };
const start = '2026-11-20T09:00:00.000Z';
/** As late as anything asked for now is due. */
const untilCounted = 36;

/** Two processes on one database, with what each asks of it and how many writes each commit has. */
async function twoProcesses(...teams: readonly Team[]) {
  const store = await openSqliteStore(':memory:');
  const asked: string[] = [];
  const sizes: number[] = [];
  const told = (): Store =>
    storeAround(store, {
      list(where, request) {
        asked.push(`list ${request.kind}`);
        return store.list(where, request);
      },
      commit(where, writes, until) {
        sizes.push(writes.length);
        return store.commit(where, writes, until);
      },
    });
  const clock = aClock(start);
  const one = await anApp({ store: told(), clock });
  const other = await anApp({ store: told(), clock });
  await one.given('federation', aFederation(), ...(teams.length > 0 ? teams : [team]));
  sizes.length = 0;
  return { one, other, clock, asked, sizes };
}

/** As a reader has it: of the team and the rules as they lie in the database. */
async function asRead(app: TestApp, { id }: Team) {
  const { teams, rules } = await app.registry.current();
  const found = teams.get(id)?.body;
  if (found === undefined) throw new Error(`no team ${id}`);
  return { team: found, rules, period };
}

const kept = async (app: TestApp, of: Team) => keptRollUp(app, await asRead(app, of));

let raised = 0;
/** As a use case would: a case that has been raised. */
async function raise(app: TestApp, of: Team = team): Promise<void> {
  raised += 1;
  const body = aCase(`BER-2026-${String(raised).padStart(3, '0')}`, of).raisedOn('2026-10-06');
  const write: Write = { op: 'create', body: body.build() };
  expect((await app.store.commit(teamScope(of.id), [write])).status).toBe('saved');
}

const counting = async (app: TestApp, where: Scope = scope) =>
  (await app.all(where, 'job')).filter(({ id }) => id.startsWith('count-'));

describe('numbers that are counted in the background', () => {
  it('are there, after what has been written, for who looks first, who counts nothing', async () => {
    const { one, other, clock, asked } = await twoProcesses();
    await raise(one);
    clock.pass(untilCounted);
    await createScheduler(other).runDue();
    const reader = await asRead(one, team);
    asked.length = 0;
    const found = await keptRollUp(one, reader);
    expect(found?.county.figures.raised?.value).toBe(1);
    expect(asked).toEqual([]);
    expect(await counting(one)).toEqual([]);
  });

  it('are counted within a minute, and once for twenty commits of two processes', async () => {
    const { one, other, clock, sizes } = await twoProcesses();
    for (let n = 0; n < 10; n += 1) {
      await raise(one);
      await raise(other);
    }
    const jobs = await counting(one);
    expect(jobs).toHaveLength(1);
    expect((jobs[0]?.due ?? '9') <= '2026-11-20T09:00:36.000Z').toBe(true);
    // The case, what says that it counts, and of the first in each process the wish.
    expect(sizes.toSorted()).toEqual([...Array<number>(18).fill(2), 3, 3]);
    clock.pass(untilCounted);
    const lists: string[] = [];
    await Promise.all([one, other].map((app) => createScheduler(app).runDue()));
    expect(lists).toEqual([]);
    const found = await kept(other, team);
    expect(found?.county.figures.raised?.value).toBe(20);
  });

  it('are not put off by who goes on writing', async () => {
    const { one, clock } = await twoProcesses();
    for (let n = 0; n < 8; n += 1) {
      await raise(one);
      clock.pass(10);
    }
    const dues = (await counting(one)).map(({ due }) => due ?? '').sort();
    expect(dues.length).toBeGreaterThan(2);
    expect((dues[0] ?? '9') <= '2026-11-20T09:00:36.000Z').toBe(true);
  });

  it('are asked for by nothing that no figure counts', async () => {
    const { one } = await twoProcesses();
    const body = { kind: 'counter', id: 'case-2026', schemaVersion: 1, next: 2 } as StoredBody;
    await one.store.commit(scope, [{ op: 'upsert', body }]);
    expect(await counting(one)).toEqual([]);
  });

  it('follow a seat that is given, which figures count by', async () => {
    const { one, clock } = await twoProcesses();
    await raise(one);
    clock.pass(untilCounted);
    await createScheduler(one).runDue();
    const renamed = { ...team, name: 'STAR Fjällen' };
    await one.store.commit('federation', [{ op: 'upsert', body: renamed }]);
    one.registry.forget();
    expect(await kept(one, team)).toBeUndefined();
    clock.pass(untilCounted);
    await createScheduler(one).runDue();
    expect((await kept(one, team))?.line.name).toBe(renamed.name);
  });

  it('do without a team that is there no longer', async () => {
    const { one, clock } = await twoProcesses();
    await raise(one, aTeam().named('STAR Åre', 'ARE').build());
    clock.pass(untilCounted);
    await createScheduler(one).runDue();
    expect(one.logged.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('after a start', () => {
  const many = Array.from({ length: 11 }, (_, n) =>
    aTeam()
      .named(`STAR Nr ${n + 10}`, `N${'ABCDEFGHIJK'[n] ?? ''}A`)
      .withoutChannel()
      .build(),
  );
  const keptOf = async (app: TestApp) => {
    const found = await Promise.all(many.map((of) => kept(app, of)));
    return found.filter((one) => one !== undefined).length;
  };

  it('the numbers of all teams are counted, eight at a time, and again when the next day has begun', async () => {
    const { one, clock } = await twoProcesses(...many);
    const first = await countAllNumbers.prepare(one, countAllJob(start));
    expect(await keptOf(one)).toBe(8);
    expect(first).toMatchObject({ next: { due: '2026-11-20T09:00:01.000Z' } });
    await ensureJobs(one);
    clock.pass(61);
    await createScheduler(one).runDue();
    clock.pass(2);
    await createScheduler(one).runDue();
    expect(await keptOf(one)).toBe(many.length);
    const [next] = await counting(one, 'federation');
    expect(next).toMatchObject({ after: '', due: '2026-11-20T23:10:00.000Z' });
    clock.set('2026-11-20T23:10:01.000Z');
    expect(await keptOf(one)).toBe(0);
    await createScheduler(one).runDue();
    clock.pass(2);
    await createScheduler(one).runDue();
    expect(await keptOf(one)).toBe(many.length);
  });

  it('what is kept already is only looked at, and what an older program kept is counted anew', async () => {
    const { one, other, asked } = await twoProcesses(...many);
    for (const of of many) await rollUp(one, await asRead(one, of));
    asked.length = 0;
    await countAllNumbers.prepare(other, countAllJob(start));
    expect(asked.filter((what) => what === 'list case')).toEqual([]);
    const [old] = many;
    const where = teamScope(old?.id ?? '');
    const stored = await one.store.read(where, 'roll-up', '2026-T3');
    const body = { ...stored?.body, by: '1.1 older' } as unknown as StoredBody;
    const third = await anApp({ store: one.store, clock: one.clock });
    await third.store.commit(where, [{ op: 'upsert', body }]);
    expect(await keptOf(third)).toBe(many.length - 1);
    await countAllNumbers.prepare(third, countAllJob(start));
    expect(await keptOf(third)).toBe(many.length);
  });

  it('one team that cannot be counted does not keep the others from it', async () => {
    const { one } = await twoProcesses(...many);
    const broken = teamScope(many[3]?.id ?? '');
    const store = storeAround(one.store, {
      list(where, request) {
        if (where === broken && request.kind === 'case') throw new Error('no');
        return one.store.list(where, request);
      },
    });
    const app = await anApp({ store, clock: one.clock });
    await countAllNumbers.prepare(app, { ...countAllJob(start), after: '' });
    expect(await keptOf(app)).toBe(7);
    expect(app.logged).toContainEqual({ level: 'error', event: 'counting-failed' });
  });
});
