import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { App } from '../../../../bot/app/context/app.ts';
import { lastPeriodOver } from '../../../../bot/app/context/folds-marked.ts';
import { ofAllPeriods } from '../../../../bot/app/documents/kept-document.ts';
import { storeAround } from '../../../../bot/app/documents/store-around.ts';
import { setApartIn } from '../../../../bot/app/documents/set-apart.ts';
import { listAll } from '../../../../bot/app/documents/stored.ts';
import { numbersOfPeriods } from '../../../../bot/app/numbers/team-numbers.ts';
import type { Store } from '../../../../bot/app/ports.ts';
import { rebuildNumbers } from '../../../../bot/app/numbers/keep-numbers.ts';
import { purgeScope } from '../../../../bot/app/retention/purge.ts';
import { createScheduler } from '../../../../bot/scheduler/run-jobs.ts';
import { openSqliteStore } from '../../../../bot/store/sqlite.ts';
import { openStore } from '../../../../bot/store/open.ts';
import type { NewCase } from '../../../../shared/cases/case.ts';
import {
  addDays,
  type IsoDate,
  localDate,
  zonedInstant,
} from '../../../../shared/kernel/calendar.ts';
import { periodCode, periodOf, type PeriodRef } from '../../../../shared/kernel/period.ts';
import { withKept } from '../../../../shared/reports/kept-figures.ts';
import type { TeamNumbers } from '../../../../shared/reports/numbers.ts';
import type { RuleBook } from '../../../../shared/rules/rule-book.ts';
import type { Team } from '../../../../shared/teams/team.ts';
import { aClock, aFederation, anApp, type TestApp, type TestClock } from '../../../builders/app.ts';
import { aCase, type CaseBuilder } from '../../../builders/case.ts';
import { aCosmosPlace } from '../../../builders/cosmos-test-server.ts';
import { numbersOf } from '../../../builders/numbers.ts';
import { aRetention } from '../../../builders/retention.ts';
import { builtInRules as builtIn } from '../../../builders/rules.ts';
import { holdsRolledUp } from './rolled-up.ts';
import { anyLife, type Deed, scope, team as founded, write } from './lived-team.ts';

const periods: readonly PeriodRef[] = [2026, 2027, 2028].flatMap((year): PeriodRef[] => [
  { kind: 'tertial', year, n: 1 },
  { kind: 'half-year', year, n: 1 },
  { kind: 'tertial', year, n: 2 },
  { kind: 'tertial', year, n: 3 },
  { kind: 'half-year', year, n: 2 },
  { kind: 'year', year },
]);

/** Counted from all that lies in the database, and nothing kept. */
async function fromScratch(
  app: App,
  team: Team,
  rules: RuleBook = builtIn,
): Promise<(ref: PeriodRef) => TeamNumbers> {
  const bodies = async <K extends 'case' | 'meeting' | 'deviation' | 'tally' | 'kept-figures'>(
    kind: K,
  ) => (await listAll(app.store, scope, { kind })).map(({ body }) => body);
  const source = {
    ...{ team, rules, cases: await bodies('case'), meetings: await bodies('meeting') },
    ...{ deviations: await bodies('deviation'), tallies: await bodies('tally') },
  };
  const removed = new Map((await bodies('kept-figures')).map(({ id, kept }) => [id, kept]));
  const all = removed.get(ofAllPeriods);
  return (ref) => {
    const numbers = numbersOf(source, periodOf(ref), localDate(app.clock.now()));
    if (all === undefined || all.since > numbers.lastDay) return numbers;
    const since = all.since < numbers.since ? all.since : numbers.since;
    const kept = removed.get(periodCode(ref));
    const counted = { ...numbers, since, isEmpty: false };
    return kept === undefined ? counted : withKept(counted, kept);
  };
}

/** Everything that is said, however the lengths of time are ordered. */
function said({ folded, counted: _, ...facts }: TeamNumbers) {
  return { ...facts, folded: folded.map(({ row, value }) => [row.code, value]) };
}

interface Life {
  readonly apps: readonly [TestApp, TestApp];
  readonly clock: TestClock;
  /** As the background has them too: as they are read. */
  team: Team;
  readonly rules: RuleBook;
  /** What is held is what the pages above the team are told, and not all its figures. */
  readonly areRolledUp?: true;
}

async function live(life: Life, cases: readonly NewCase[], deeds: readonly Deed[]): Promise<void> {
  const { clock, apps } = life;
  for (const of of deeds) {
    const app = apps[of.by] ?? apps[0];
    // What was asked for until now is due.
    clock.pass(40);
    const day = localDate(clock.now());
    const counting =
      of.counted === 'beside' || of.counted === 'by-both-beside' ? count(life, of) : [];
    if (of.what === 'days-pass') clock.set(at(addDays(day, of.days)));
    else if (of.what === 'to-new-period') clock.set(at(addDays(nextEnd(day), 1 + (of.nth % 3))));
    else if (of.what === 'purged') await purgeScope(app, life.team);
    else if (of.what === 'seats-changed' || of.what === 'seats-changed-before')
      await replaceTeam(life, withoutSeat(life.team, of, day));
    else await write(app, cases, of, day);
    await Promise.all(counting);
    if (of.counted === 'after') {
      clock.pass(40);
      await Promise.all(count(life, of));
    }
    await look(life, of);
  }
  // What cannot be read again would be counted anew each time, and nobody would notice.
  for (const app of apps) expect(setApartIn(app.store).all()).toEqual([]);
  for (const app of apps) expect(app.logged.filter(({ level }) => level === 'error')).toEqual([]);
}

/** What is due, by the process that does not write, or by both at once. */
function count({ apps }: Life, { by, counted }: Deed): readonly Promise<void>[] {
  const counting = counted === 'by-both-beside' ? apps : apps.filter((_, n) => n !== by);
  return counting.map((app) => createScheduler(app).runDue());
}

async function replaceTeam(life: Life, team: Team): Promise<void> {
  await life.apps[0].store.commit('federation', [{ op: 'upsert', body: team }]);
  for (const app of life.apps) app.registry.forget();
  life.team = (await asRead(life.apps[0])).team;
}

async function asRead(app: App): Promise<{ readonly team: Team; readonly rules: RuleBook }> {
  const { teams, rules } = await app.registry.current();
  return { team: teams.get(founded.id)?.body ?? founded, rules };
}

async function look({ apps, team, rules, areRolledUp }: Life, of: Deed): Promise<void> {
  if (of.at.length === 0) return;
  const app = apps[of.looks] ?? apps[0];
  const day = localDate(app.clock.now());
  const begun = periods.filter((ref) => periodOf(ref).from <= day);
  const some = [
    ...of.at.flatMap((n) => begun.at(-1 - n) ?? []),
    ...begun.slice(of.nth % begun.length).slice(0, 1),
  ];
  if (areRolledUp !== true) return hold(app, team, some, of.what, rules);
  const [period] = some;
  if (period !== undefined)
    await holdsRolledUp(app, { team, rules, period }, await fromScratch(app, team, rules));
}

async function hold(
  app: App,
  team: Team,
  refs: readonly PeriodRef[],
  after: string,
  rules: RuleBook = builtIn,
) {
  const numbers = await numbersOfPeriods(app, team, { periods: refs }, rules);
  const scratch = await fromScratch(app, team, rules);
  for (const ref of refs)
    expect([after, periodCode(ref), said(numbers(ref))]).toEqual([
      ...[after, periodCode(ref), said(scratch(ref))],
    ]);
}

const at = (day: IsoDate) => zonedInstant(day, '14:00');

function nextEnd(day: IsoDate): IsoDate {
  for (let next = day; ; next = addDays(next, 1))
    if (lastPeriodOver(addDays(next, 1)) === next) return next;
}

/** Ended today, or so long ago that periods which are over had it. */
function withoutSeat(team: Team, { what, nth, days }: Deed, day: IsoDate): Team {
  const to = what === 'seats-changed' ? day : addDays(day, -days * 4);
  const seat = team.members[nth % team.members.length];
  return {
    ...team,
    members: team.members.map((one) => (one === seat && one.from <= to ? { ...one, to } : one)),
  };
}

async function begin(open: () => Promise<readonly [Store, Store]>): Promise<Life> {
  const clock = aClock(at('2026-02-01'));
  const [one, other] = await open();
  const apps = [await anApp({ store: one, clock }), await anApp({ store: other, clock })] as const;
  const retention = aRetention('in-force', 'ended-cases', 6);
  await apps[0].given('federation', aFederation(), founded, retention);
  const { team, rules } = await asRead(apps[0]);
  return { apps, clock, team, rules };
}

async function sqlite(): Promise<readonly [Store, Store]> {
  const store = await openSqliteStore(':memory:');
  return [store, store];
}

describe('the numbers that are kept of a team', () => {
  it('are those that all its histories say, after whatever has changed, whichever of two processes writes and reads', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, async ({ cases, deeds }) => {
        const life = await begin(sqlite);
        await live(life, cases, deeds);
        await life.apps[0].store.close();
      }),
      { numRuns: 15 },
    );
  }, 240_000);

  it('are so in what is kept of it for those above it', async () => {
    await fc.assert(
      fc.asyncProperty(anyLife, async ({ cases, deeds }) => {
        const life = { ...(await begin(sqlite)), areRolledUp: true } as const;
        await live(life, cases, deeds);
        await life.apps[0].store.close();
      }),
      { numRuns: 5 },
    );
  }, 240_000);

  it('are so in Cosmos too', async () => {
    const place = { kind: 'cosmos', ...(await aCosmosPlace()) } as const;
    const stores = [await openStore(place), await openStore(place)] as const;
    const life = await begin(async () => stores);
    for (const { cases, deeds } of fc.sample(anyLife, { numRuns: 1, seed: 12 }))
      await live(life, cases, deeds);
    for (const store of stores) await store.close();
  }, 180_000);

  it('are those of what happened to a case long after it had ended, in a period that nobody has looked at yet', async () => {
    const { app, put } = await oldCase();
    await numbersOfPeriods(app, founded, { periods: [year(2026)] }, builtIn);
    app.clock.set(at('2027-05-10'));
    const outcome = {
      on: '2027-05-10',
      livelihood: ['employment' as const],
      occupation: 'employment' as const,
    };
    await put((old) => old.did('2027-05-10', { verb: 'note-late-outcome', ...outcome }));
    await numbersOfPeriods(app, founded, { periods: [year(2026)] }, builtIn);
    app.clock.set(at('2027-05-11'));
    const marked = await numbersOfPeriods(app, founded, { periods: [year(2027)] }, builtIn);
    expect(marked(year(2027)).counted['noted-late']).toBe(1);
    await hold(app, founded, [{ kind: 'tertial', year: 2027, n: 2 }], 'late-outcome');
  });

  it('follow what is decided about the team for days that are over, and need not for days to come', async () => {
    const { app, listed } = await oldCase();
    await numbersOfPeriods(app, founded, { periods: [year(2026)] }, builtIn);
    const until = (to: IsoDate): Team => ({
      ...founded,
      members: founded.members.map((one) =>
        one.function === 'ifo-officer' ? { ...one, to } : one,
      ),
    });
    listed.length = 0;
    await hold(app, until('2028-01-01'), [year(2026)], 'seat ended later');
    const scratch = 1;
    expect(listed).toHaveLength(scratch);
    const before = await numbersOfPeriods(app, founded, { periods: [year(2026)] }, builtIn);
    const after = await numbersOfPeriods(
      app,
      until('2026-12-30'),
      { periods: [year(2026)] },
      builtIn,
    );
    expect(after(year(2026)).counted.staffing).not.toEqual(before(year(2026)).counted.staffing);
  });

  it('are counted anew by the command, for every period there is, whatever was kept', async () => {
    const { app, listed } = await oldCase();
    expect(await rebuildNumbers(app, founded, builtIn)).toBe(periodsSinceStart);
    listed.length = 0;
    const all = periods.filter((ref) => periodOf(ref).from <= '2027-03-01');
    const numbers = await numbersOfPeriods(app, founded, { periods: all }, builtIn);
    expect(listed).toEqual([]);
    const scratch = await fromScratch(app, founded);
    for (const ref of all) expect(said(numbers(ref))).toEqual(said(scratch(ref)));
    expect(await rebuildNumbers(app, founded, builtIn)).toBe(periodsSinceStart);
  });
});

const year = (of: number): PeriodRef => ({ kind: 'year', year: of });
/** Of seven years three tertials, two half-years and a year each, and of the one that has begun one of each. */
const periodsSinceStart = 45;

/** A case that was closed in 2026, in March the year after, and which lists of cases are read. */
async function oldCase() {
  const store = await openSqliteStore(':memory:');
  const listed: string[] = [];
  const watched = storeAround(store, {
    list(of, request) {
      if (request.kind === 'case') listed.push(of);
      return store.list(of, request);
    },
  });
  const app = await anApp({ store: watched, clock: aClock(at('2027-03-01')) });
  await app.given('federation', aFederation(), founded);
  const old = () =>
    aCase('BER-2026-001').raisedOn('2026-02-03').receivedOn('2026-02-10').closedOn('2026-09-15');
  const put = (more: (of: CaseBuilder) => CaseBuilder) => app.given(scope, more(old()).build());
  await put((of) => of);
  return { app, listed, put };
}
