import path from 'node:path';
import { CosmosClient } from '@azure/cosmos';
import { beforeEach, describe, expect, it } from 'vitest';
import { auditPack, linesOf } from '../../../bot/app/documents/audit-pack.ts';
import { type Audit, auditEntry } from '../../../bot/app/documents/records.ts';
import { packLog } from '../../../bot/app/run/pack-log.ts';
import { createHousekeeping } from '../../../bot/scheduler/housekeeping.ts';
import { openStore } from '../../../bot/store/open.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { addMinutes } from '../../../shared/kernel/calendar.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { cosmosTestServer, testContainer } from '../../builders/cosmos-test-server.ts';
import { faultyStore } from '../../builders/faulty-store.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';

const teamId = 'berg';
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
  return all.map(({ id: _, ...said }) => said).sort((a, b) => (a.at < b.at ? -1 : 1));
}

const bytesOf = (bodies: readonly unknown[]) => JSON.stringify(bodies).length;

describe('the log of a team', () => {
  it('says the same when it is packed, line by line, in a fifth of the room', async () => {
    await app.given(scope, ...lines(95, 9));
    await app.given(scope, ...lines(60, 8));
    const [before, size] = [await log(), bytesOf(await app.all(scope, 'audit'))];
    await createHousekeeping(app).once();
    expect(await log()).toEqual(before);
    expect(await app.all(scope, 'audit-pack')).toHaveLength(1);
    const left = await app.all(scope, 'audit');
    expect(left).toHaveLength(60);
    const packed = bytesOf(await app.all(scope, 'audit-pack'));
    expect(packed).toBeLessThan((size - bytesOf(left)) / 5);
  });

  it('is left as it is for a day, since who reads in this hour is looked up there', async () => {
    await app.given(scope, ...lines(95, 0.9));
    await app.readLog.note('demo/ifo-officer', teamId, 'case', 'BER-2026-001');
    await createHousekeeping(app).once();
    expect(await app.all(scope, 'audit-pack')).toEqual([]);
    expect(await app.all(scope, 'audit')).toHaveLength(96);
  });

  it('is packed when few lines have waited for a month, and not before', async () => {
    await app.given(scope, ...lines(4, 29));
    await createHousekeeping(app).once();
    expect(await app.all(scope, 'audit')).toHaveLength(4);
    app.clock.pass(2 * day * 60);
    const before = await log();
    await createHousekeeping(app).once();
    expect(await app.all(scope, 'audit')).toEqual([]);
    expect(await log()).toEqual(before);
  });

  it('leaves a line that cannot be read as it lies', async () => {
    await app.given(scope, ...lines(94, 9));
    const broken = { ...(lines(95, 9).at(-1) as Audit), schemaVersion: 9 };
    await app.given(scope, broken);
    await createHousekeeping(app).once();
    expect(await app.all(scope, 'audit')).toEqual([broken]);
    const [pack] = await app.all(scope, 'audit-pack');
    expect(auditPack.parse(pack).lines).toHaveLength(94);
  });

  it('loses and doubles no line when the answer of the store is lost, or it is not to be had', async () => {
    for (const when of ['before', 'after'] as const) {
      const store = await openSqliteStore(':memory:');
      const given = await anAppWithTeam({ store });
      await given.given(scope, ...lines(95, 9));
      const before = await log(given);
      const faulty = faultyStore(store, [{ on: 'commit', nth: 1, when, what: 'unavailable' }]);
      await createHousekeeping({ ...given, store: faulty }).once();
      expect(given.logged.map(({ event }) => event)).toContain('housekeeping-failed');
      expect(await log(given)).toEqual(before);
      await createHousekeeping({ ...given, store: faulty }).once();
      expect(await log(given)).toEqual(before);
      expect(await given.all(scope, 'audit')).toEqual([]);
    }
  });

  it('is packed once by two processes that do it at once, while others write in it', async () => {
    const file = path.join(temporaryFolder(), 'star.sqlite');
    const stores = [await openSqliteStore(file), await openSqliteStore(file)] as const;
    const apps = [
      await anAppWithTeam({ store: stores[0] }),
      await anAppWithTeam({ store: stores[1] }),
    ];
    for (const daysAgo of [9, 7, 5, 3]) await apps[0]?.given(scope, ...lines(95, daysAgo));
    const before = await log(apps[0]);
    const packing = apps.map(async (one) => {
      for (let n = 0; n < 8; n += 1) await packLog(one, teamId);
    });
    const reading = apps[1]?.readLog.note('demo/ifo-officer', teamId, 'cases');
    await Promise.all([...packing, reading]);
    const [now, ...last] = (await log(apps[1])).toReversed();
    expect(last.toReversed()).toEqual(before);
    expect(now).toMatchObject({ verb: 'read-cases', by: 'demo/ifo-officer' });
    expect(await apps[0]?.all(scope, 'audit-pack')).toHaveLength(4);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('is packed in Cosmos too', async () => {
    const server = await cosmosTestServer();
    const { endpoint, key } = server;
    const connectionPolicy = { enableEndpointDiscovery: false };
    const client = new CosmosClient({ endpoint, key, connectionPolicy });
    const { database } = await client.databases.createIfNotExists({ id: 'packed' });
    await database.containers.create({ ...testContainer, id: 'log' });
    const place = { endpoint, key, database: 'packed', container: 'log' };
    const store = await openStore({ kind: 'cosmos', ...place });
    const inCosmos = await anAppWithTeam({ store });
    for (const daysAgo of [9, 7]) await inCosmos.given(scope, ...lines(95, daysAgo));
    await inCosmos.given(scope, ...lines(7, 3));
    const before = await log(inCosmos);
    const version = await store.version(scope);
    await createHousekeeping(inCosmos).once();
    expect(await log(inCosmos)).toEqual(before);
    expect(await inCosmos.all(scope, 'audit-pack')).toHaveLength(2);
    expect(await inCosmos.all(scope, 'audit')).toHaveLength(7);
    expect(await store.version(scope)).toBe(version);
    await store.close();
    client.dispose();
    server.close();
  });

  it('is on no page: nobody’s view is made anew for it', async () => {
    await app.given(scope, ...lines(95, 9));
    const version = await app.store.version(scope);
    await createHousekeeping(app).once();
    expect(await app.all(scope, 'audit-pack')).toHaveLength(1);
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
