import { CosmosClient } from '@azure/cosmos';
import { describe, expect, it } from 'vitest';
import { importsOf } from '../../../../bot/app/imports/import-part.ts';
import { importSheet, undoImport } from '../../../../bot/app/imports/import-sheet.ts';
import { planSheet } from '../../../../bot/app/imports/sheet-plan.ts';
import { runCommand } from '../../../../bot/app/run/run-command.ts';
import { openStore } from '../../../../bot/store/open.ts';
import { openSqliteStore } from '../../../../bot/store/sqlite.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { problemText } from '../../../../shared/imports/present-problem.ts';
import type { SheetRow } from '../../../../shared/imports/read-rows.ts';
import { anAppWithTeam, officeAccount, type TestApp } from '../../../builders/app.ts';
import { aTeam } from '../../../builders/team.ts';
import { aMeeting } from '../../../builders/meeting.ts';
import { cosmosTestServer, testContainer } from '../../../builders/cosmos-test-server.ts';
import { faultyStore, type StoreFault } from '../../../builders/faulty-store.ts';

const teamId = 'berg';
const scope = 'team:berg';
const by = { run: runCommand, actor: officeAccount, teamId };

const head = ['Rad-id', 'Aktualiserat', 'Aktualiserat av', 'Kön', 'Mottaget', 'Avslutat', 'Orsak'];
const studies = 'Studier planerade eller påbörjade';

function sheetOf(rows: readonly (readonly string[])[]): readonly SheetRow[] {
  return [head, ...rows].map((cells, n) => ({ line: n + 1, cells }));
}

/** So many rows, a week apart, every other closed. */
function manyRows(count: number, keyed = true): readonly (readonly string[])[] {
  return Array.from({ length: count }, (_, n) => {
    const year = 2021 + (n % 4);
    const closed = n % 2 === 0 ? [`${year + 1}-02-03`, studies] : ['', ''];
    return [
      keyed ? String(n + 1) : '',
      `${year}-03-02`,
      'IFO',
      'Kvinna',
      `${year}-04-06`,
      ...closed,
    ];
  });
}

const team = aTeam().build();

function casePlan(app: TestApp, sheet: readonly SheetRow[]) {
  return planSheet(app, { team, what: 'cases', sheet });
}

async function imported(app: TestApp, rows: readonly (readonly string[])[]) {
  const plan = await casePlan(app, sheetOf(rows));
  expect(plan.problems.map(problemText)).toEqual([]);
  return { plan, result: await importSheet(app, plan, by) };
}

async function casesIn(app: TestApp): Promise<readonly StarCase[]> {
  return (await app.all(scope, 'case')) as unknown as readonly StarCase[];
}

async function asCases(app: TestApp): Promise<readonly (readonly unknown[])[]> {
  const cases = await casesIn(app);
  return cases.map(({ id, state, imported: from }) => [id, state, from?.row]).sort();
}

const places: readonly (readonly [string, () => Promise<{ app: TestApp; close: () => void }>])[] = [
  [
    'SQLite',
    async () => {
      const store = await openSqliteStore(':memory:');
      return { app: await anAppWithTeam({ store }), close: () => void store.close() };
    },
  ],
  [
    'Cosmos',
    async () => {
      const server = await cosmosTestServer();
      const { endpoint, key } = server;
      const connectionPolicy = { enableEndpointDiscovery: false };
      const client = new CosmosClient({ endpoint, key, connectionPolicy });
      const { database } = await client.databases.createIfNotExists({ id: 'imports' });
      await database.containers.create({ ...testContainer, id: 'log' });
      const place = { endpoint, key, database: 'imports', container: 'log' };
      const store = await openStore({ kind: 'cosmos', ...place });
      return {
        app: await anAppWithTeam({ store }),
        close: () => {
          client.dispose();
          void store.close();
          server.close();
        },
      };
    },
  ],
];

describe.each(places)('a file brought into %s', (_, open) => {
  it('is there whole, is not doubled by itself or by more of it, and goes whole', async () => {
    const { app, close } = await open();
    const { plan, result } = await imported(app, manyRows(12));
    expect(result.ok).toBe(true);
    const first = await asCases(app);
    expect(first).toHaveLength(12);
    expect(first.map(([id]) => id)).toContain('BER-2021-001');

    const again = await casePlan(app, sheetOf(manyRows(12)));
    expect(again).toMatchObject({
      ...{ fresh: { rows: [] }, problems: [], knownIn: [plan.importId] },
    });
    await imported(app, manyRows(13));
    expect(await asCases(app)).toHaveLength(13);

    expect(await undoImport(app, plan.importId, by)).toEqual({ ok: true, value: undefined });
    expect(await asCases(app)).toHaveLength(1);
    await imported(app, manyRows(12));
    expect(await asCases(app)).toEqual(expect.arrayContaining([...first]));
    expect(await asCases(app)).toHaveLength(13);
    const audits = await app.all(scope, 'audit');
    expect(audits.map((one) => ('verb' in one ? one.verb : undefined))).toEqual(
      expect.arrayContaining(['import-cases', 'undo-import']),
    );
    close();
  });
});

describe('a file of more rows than a commit takes', () => {
  it('comes in and goes out part by part, and is one import', async () => {
    const app = await anAppWithTeam();
    const { plan } = await imported(app, manyRows(200, false));
    expect(await casesIn(app)).toHaveLength(200);
    expect(new Set((await asCases(app)).map(([id]) => id)).size).toBe(200);
    const [record] = await importsOf(app, teamId);
    expect(record?.body).toMatchObject({ state: 'done', of: 200 });
    await undoImport(app, plan.importId, by);
    expect(await casesIn(app)).toEqual([]);
  });

  it('goes on where it was broken off', async () => {
    const faults: StoreFault[] = [];
    const store = await openSqliteStore(':memory:');
    const app = await anAppWithTeam({ store: faultyStore(store, faults) });
    const plan = await casePlan(app, sheetOf(manyRows(200)));
    let commits = 0;
    const broken = importSheet(app, plan, {
      ...by,
      run: async (running, request) => {
        commits += 1;
        if (commits === 2) faults.push({ on: 'commit', when: 'before', what: 'unavailable' });
        return runCommand(running, request);
      },
    });
    await expect(broken).rejects.toMatchObject({ code: 'store-unavailable' });
    faults.length = 0;
    expect(await casesIn(app)).toHaveLength(80);
    const rest = await casePlan(app, sheetOf(manyRows(200)));
    expect([rest.importId, rest.fresh.rows.length]).toEqual([plan.importId, 120]);
    await importSheet(app, rest, by);
    expect(await casesIn(app)).toHaveLength(200);
    expect((await importsOf(app, teamId)).map(({ body }) => body.state)).toEqual(['done']);
  });

  it('is taken back whole when a later part is refused', async () => {
    const app = await anAppWithTeam();
    const plan = await casePlan(app, sheetOf(manyRows(100)));
    if (plan.fresh.what !== 'cases') throw new Error(plan.fresh.what);
    const rows = plan.fresh.rows.map((row, n) =>
      n === 99 ? { ...row, raised: { on: '2031-01-01' } } : row,
    );
    const fresh = { what: 'cases', rows } as const;
    const result = await importSheet(app, { ...plan, fresh }, by);
    expect(result).toMatchObject({ ok: false, error: { code: 'import-row-contradicts' } });
    expect(await casesIn(app)).toEqual([]);
    expect((await importsOf(app, teamId)).map(({ body }) => body.state)).toEqual(['undone']);
  });
});

describe('an import', () => {
  it('is not taken back once something has been done to its cases, and says to which', async () => {
    const app = await anAppWithTeam();
    const { plan } = await imported(app, manyRows(6));
    const [ongoing] = (await casesIn(app)).filter(({ state }) => state === 'ongoing');
    const reference = ongoing?.id ?? '';
    const on = '2026-12-08';
    await app.given(scope, aMeeting().on(on).build());
    const step = { verb: 'book-follow-up', teamId, reference, on } as const;
    expect(await app.run(step)).toMatchObject({ ok: true });
    const before = await asCases(app);
    expect(await undoImport(app, plan.importId, by)).toEqual({
      ok: false,
      error: { code: 'import-touched', references: [reference] },
    });
    expect(await asCases(app)).toEqual(before);
  });

  it('takes a row with a known number and another content for neither new nor old', async () => {
    const app = await anAppWithTeam();
    const rows = manyRows(3);
    await imported(app, rows);
    const changed = rows.map((row, n) => (n === 1 ? row.with(3, 'Man') : row));
    const { problems } = await casePlan(app, sheetOf(changed));
    expect(problems).toMatchObject([{ line: 3, why: { code: 'changed-since' } }]);
  });

  it('tells rows that say the same apart, in a file without numbers', async () => {
    const app = await anAppWithTeam();
    const twice = [...manyRows(1, false), ...manyRows(1, false)];
    await imported(app, twice);
    expect(await casesIn(app)).toHaveLength(2);
    await imported(app, twice);
    expect(await casesIn(app)).toHaveLength(2);
  });

  it('is of the kansli and nobody else, also past the command line', async () => {
    const app = await anAppWithTeam();
    const plan = await casePlan(app, sheetOf(manyRows(2)));
    const asCoordinator = { ...by, actor: 'demo/coordinator' };
    expect(await importSheet(app, plan, asCoordinator)).toMatchObject({
      ok: false,
      error: { code: 'denied' },
    });
    expect(await casesIn(app)).toEqual([]);
  });

  it('saves nothing of a file with one broken row, and looks the same tried twice', async () => {
    const app = await anAppWithTeam();
    const rows = manyRows(4).map((row, n) => (n === 2 ? row.with(6, '') : row));
    const tried = [1, 2].map(() => casePlan(app, sheetOf(rows)));
    const [first, second] = await Promise.all(tried);
    expect(first).toEqual(second);
    expect(first?.problems.map(problemText)).toEqual([
      'Rad 4, Avslutat: Då måste också ”Orsak till avslut” stå.',
    ]);
    expect(await app.all(scope, 'import')).toEqual([]);
  });
});
