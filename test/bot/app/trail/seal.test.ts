import path from 'node:path';
import { CosmosClient } from '@azure/cosmos';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditPack, linesOf, packed } from '../../../../bot/app/documents/audit-pack.ts';
import { parse } from '../../../../bot/app/documents/stored.ts';
import { type Audit, auditEntry } from '../../../../bot/app/documents/records.ts';
import { publicationOf } from '../../../../bot/app/numbers/publications.ts';
import { sealLog } from '../../../../bot/app/trail/seal.ts';
import { verifyLog } from '../../../../bot/app/trail/verify.ts';
import { createHousekeeping } from '../../../../bot/scheduler/housekeeping.ts';
import { createSealing } from '../../../../bot/scheduler/sealing.ts';
import { openStore } from '../../../../bot/store/open.ts';
import { openSqliteStore } from '../../../../bot/store/sqlite.ts';
import { addMinutes } from '../../../../shared/kernel/calendar.ts';
import { anAppWithTeam, type TestApp } from '../../../builders/app.ts';
import { cosmosTestServer, testContainer } from '../../../builders/cosmos-test-server.ts';
import { faultyStore } from '../../../builders/faulty-store.ts';
import { builtInRules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';
import { temporaryFolder } from '../../../builders/temporary-folder.ts';

const teamId = 'berg';
const team = aTeam().build();
const scope = 'team:berg';
const day = 24 * 60;

let app: TestApp;
beforeEach(async () => {
  app = await anAppWithTeam();
});

/** So many lines of people's work, a minute apart, the first of them so many days ago. */
function lines(count: number, daysAgo: number): readonly Audit[] {
  const first = addMinutes(app.clock.now(), -daysAgo * day);
  return Array.from({ length: count }, (_, n) =>
    auditEntry({
      id: `line-${daysAgo}-${n}`,
      at: addMinutes(first, n),
      by: n % 7 === 0 ? 'system' : `tenant/person-${n % 5}`,
      verb: n % 2 === 0 ? 'read-case' : 'decide-item',
      ...(n % 7 !== 0 && {
        via: n % 3 === 0 ? 'card' : 'tab',
        seats: ['ifo-officer'],
        roles: ['member'],
      }),
      teamId,
      subjects: n % 2 === 0 ? [`BER-2026-${100 + n}`] : ['meeting-1', `BER-2026-${100 + n}`],
      ...(n === 3 && { confirmed: { 'possible-number': 2 } }),
    }),
  );
}

/** All that the log says, wherever it lies. */
async function log(of: TestApp = app): Promise<readonly Omit<Audit, 'id'>[]> {
  const packs = (await of.all(scope, 'audit-pack')).map((body) => auditPack.parse(body));
  const all = [...packs.flatMap(linesOf), ...((await of.all(scope, 'audit')) as Audit[])];
  return all.map(({ id: _, ...said }) => said).sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

function order({ at, verb, subjects }: Omit<Audit, 'id'>): string {
  return `${at} ${verb} ${subjects.join(' ')}`;
}

async function intact(of: TestApp = app): Promise<readonly number[]> {
  const verdicts = await verifyLog(of.store, scope);
  expect(verdicts.map(({ breaks }) => breaks)).toEqual([[], []]);
  return verdicts.map((verdict) => verdict.lines);
}

const bytesOf = (bodies: readonly unknown[]) => JSON.stringify(bodies).length;

describe('the log of a team', () => {
  it('says the same when it is sealed, line by line, in a fourth of the room', async () => {
    await app.given(scope, ...lines(95, 9));
    await app.given(scope, ...lines(95, 8));
    const [before, size] = [await log(), bytesOf(await app.all(scope, 'audit'))];
    await createHousekeeping(app).once();
    expect(await log()).toEqual(before);
    expect(await app.all(scope, 'audit')).toEqual([]);
    expect(await intact()).toEqual([94, 96]);
    expect(bytesOf(await app.all(scope, 'audit-pack'))).toBeLessThan(size / 4);
  });

  it('is sealed within minutes, and what is read when its hour is over, since it is looked up there', async () => {
    const sealing = createSealing(app);
    await app.given(scope, ...lines(4, 0));
    await app.readLog.note('demo/ifo-officer', teamId, 'case', 'BER-2026-001');
    await sealing.once();
    expect((await app.all(scope, 'audit')).map((body) => (body as Audit).verb)).toEqual([
      ...['read-case', 'read-case', 'read-case'],
    ]);
    expect(await intact()).toEqual([2, 0]);
    app.clock.pass(3_600);
    await sealing.once();
    expect(await app.all(scope, 'audit')).toEqual([]);
    expect(await intact()).toEqual([2, 3]);
    await sealing.stop();
  });

  it('is one chain, however many small packs became large ones', async () => {
    for (let n = 0; n < 40; n += 1) {
      await app.given(scope, ...lines(7, 30 - n / 2));
      await sealLog(app, scope);
      app.clock.pass(60);
    }
    app.clock.pass(7_200);
    const before = await log();
    const [changes, reads] = await intact();
    const packs = await app.all(scope, 'audit-pack');
    const verdicts = await verifyLog(app.store, scope);
    await createHousekeeping(app).once();
    expect(await log()).toEqual(before);
    expect(await intact()).toEqual([changes, reads]);
    expect((await app.all(scope, 'audit-pack')).length).toBeLessThan(packs.length / 3);
    expect(await verifyLog(app.store, scope)).toEqual(verdicts);
  });

  it('seals what was packed before there were chains, as it is found', async () => {
    for (const daysAgo of [9, 8, 7]) {
      const [first, ...more] = lines(95, daysAgo) as [Audit, ...Audit[]];
      const sort = more.at(-1)?.at ?? first.at;
      const old = packed([first, ...more], { id: `old-${daysAgo}`, sort });
      await app.given(scope, old);
    }
    await app.given(scope, ...lines(3, 1));
    const before = await log();
    await createHousekeeping(app).once();
    expect(await log()).toEqual(before);
    expect(await intact()).toEqual([142, 146]);
  });

  it('reads what version 1 packed, which told neither whence nor as what', () => {
    const old = {
      ...{ kind: 'audit-pack', id: 'p', schemaVersion: 1, sort: '2026-01-02T08:00:00.000Z' },
      ...{ from: '2026-01-02T08:00:00.000Z', teamId: 'berg', words: ['a/b', 'open-meeting', 'm'] },
      lines: [[0, 0, 1, 2]],
    };
    const pack = parse('audit-pack', { body: old, etag: '1' }).body;
    expect(linesOf(pack)).toEqual([
      auditEntry({
        ...{ id: 'p.0', at: '2026-01-02T08:00:00.000Z', by: 'a/b', verb: 'open-meeting' },
        ...{ teamId: 'berg', subjects: ['m'] },
      }),
    ]);
  });

  it('leaves a line that cannot be read as it lies', async () => {
    await app.given(scope, ...lines(94, 9));
    const broken = { ...(lines(95, 9).at(-1) as Audit), schemaVersion: 9 };
    await app.given(scope, broken);
    await createHousekeeping(app).once();
    expect(await app.all(scope, 'audit')).toEqual([broken]);
    expect(await intact()).toEqual([47, 47]);
  });

  it('loses and doubles no line when the answer of the store is lost, or it is not to be had', async () => {
    for (const when of ['before', 'after'] as const) {
      const store = await openSqliteStore(':memory:');
      const given = await anAppWithTeam({ store });
      await given.given(scope, ...lines(95, 9));
      const before = await log(given);
      // The first two keep what was counted of the team.
      const faulty = faultyStore(store, [{ on: 'commit', nth: 3, when, what: 'unavailable' }]);
      await createHousekeeping({ ...given, store: faulty }).once();
      expect(given.logged.map(({ event }) => event)).toContain('housekeeping-failed');
      expect(await log(given)).toEqual(before);
      await createHousekeeping({ ...given, store: faulty }).once();
      expect(await log(given)).toEqual(before);
      expect(await given.all(scope, 'audit')).toEqual([]);
      expect(await intact(given)).toEqual([47, 48]);
    }
  });

  it('is one chain when two processes seal it at once, while both write in it', async () => {
    const file = path.join(temporaryFolder(), 'star.sqlite');
    const stores = [await openSqliteStore(file), await openSqliteStore(file)] as const;
    const apps = [
      await anAppWithTeam({ store: stores[0] }),
      await anAppWithTeam({ store: stores[1] }),
    ] as const;
    for (const daysAgo of [9, 7, 5, 3]) await apps[0].given(scope, ...lines(95, daysAgo));
    const before = (await log(apps[0])).length;
    const work = apps.flatMap((one, process) => [
      (async () => {
        for (let n = 0; n < 12; n += 1) await sealLog(one, scope);
      })(),
      (async () => {
        for (let n = 0; n < 12; n += 1)
          await one.given(scope, { ...(lines(1, n + 20)[0] as Audit), id: `${process}-${n}` });
      })(),
    ]);
    await Promise.all(work);
    await sealLog(apps[1], scope);
    expect(await log(apps[1])).toHaveLength(before + 24);
    expect(await apps[0].all(scope, 'audit')).toEqual([]);
    expect((await intact(apps[0])).reduce((sum, n) => sum + n, 0)).toBe(before + 24);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('is sealed in Cosmos too', async () => {
    const server = await cosmosTestServer();
    const { endpoint, key } = server;
    const connectionPolicy = { enableEndpointDiscovery: false };
    const client = new CosmosClient({ endpoint, key, connectionPolicy });
    const { database } = await client.databases.createIfNotExists({ id: 'sealed' });
    await database.containers.create({ ...testContainer, id: 'log' });
    const place = { endpoint, key, database: 'sealed', container: 'log' };
    const store = await openStore({ kind: 'cosmos', ...place });
    const inCosmos = await anAppWithTeam({ store });
    for (const daysAgo of [9, 7]) await inCosmos.given(scope, ...lines(95, daysAgo));
    await inCosmos.given(scope, ...lines(7, 3));
    const before = await log(inCosmos);
    // What has ended is published in the same round, which is on a page.
    await publicationOf(inCosmos, team, builtInRules);
    const version = await store.version(scope);
    await createHousekeeping(inCosmos).once();
    expect(await log(inCosmos)).toEqual(before);
    expect(await intact(inCosmos)).toEqual([97, 100]);
    expect(await inCosmos.all(scope, 'audit')).toEqual([]);
    expect(await store.version(scope)).toBe(version);
    await store.close();
    client.dispose();
    server.close();
  });

  it('is on no page: nobody’s view is made anew for it', async () => {
    await app.given(scope, ...lines(95, 9));
    await publicationOf(app, team, builtInRules);
    const version = await app.store.version(scope);
    await createHousekeeping(app).once();
    expect(await app.store.version(scope)).toBe(version);
  });
});

describe('housekeeping', () => {
  it('ends when it is told to, in the middle of its work, and what is left is done the next time', async () => {
    const expires = addMinutes(app.clock.now(), -1);
    for (let n = 0; n < 3; n += 1)
      await app.given(
        scope,
        ...Array.from({ length: 100 }, (_, m) => ({
          ...{ kind: 'receipt', id: `r-${n}-${m}`, schemaVersion: 1 },
          expires,
        })),
      );
    const housekeeping = createHousekeeping(app);
    const work = housekeeping.once();
    await housekeeping.stop();
    await work;
    expect((await app.all(scope, 'receipt')).length).toBeGreaterThan(0);
    await createHousekeeping(app).once();
    expect(await app.all(scope, 'receipt')).toEqual([]);
  });
});
