import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cleanEnvironment } from '../../e2e/harness/clean-environment.ts';
import type { Store } from '../../../bot/app/ports.ts';
import { prepareSchema } from '../../../bot/store/sqlite-schema.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { anAppWithTeam } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const scope = 'team:berg';

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'star-files-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const text = (id: string, written: string) =>
  ({ kind: 'case', id, schemaVersion: 1, sort: id, written }) as const;

async function save(store: Store, id: string, written: string): Promise<void> {
  await store.commit(scope, [{ op: 'upsert', body: text(id, written) }]);
}

/** All files of the folder, as the bytes they are. */
const bytesIn = (place: string) =>
  readdirSync(place).map((name) => readFileSync(path.join(place, name)).toString('latin1'));

const count = (file: string) => {
  const db = new DatabaseSync(file, { readOnly: true });
  const found = db.prepare('SELECT count(*) AS n FROM document').get()?.['n'];
  db.close();
  return found;
};

/** `node bot/backup.ts …` on a database. */
function command(file: string, ...args: readonly string[]) {
  const done = spawnSync(process.execPath, ['bot/backup.ts', ...args], {
    cwd: root,
    env: { ...cleanEnvironment, STAR_DATA: file },
    encoding: 'utf8',
  });
  return { code: done.status, told: done.stdout + done.stderr };
}

describe('what has been taken away', () => {
  it('is in no file of the database any longer, once it is purged', async () => {
    const place = folder();
    const store = await openSqliteStore(path.join(place, 'star.sqlite'));
    const secret = 'HEMLIGT-SOM-TAS-BORT';
    for (let n = 0; n < 40; n += 1) await save(store, `c${n}`, `${secret} ${'x'.repeat(n * 300)}`);
    expect(bytesIn(place).join()).toContain(secret);
    for (let n = 0; n < 40; n += 2) await save(store, `c${n}`, 'borttaget');
    const { items } = await store.list(scope, { kind: 'case', limit: 500 });
    for (const { body, etag } of items.filter(({ body: { id } }) => Number(id.slice(1)) % 2 === 1))
      await store.commit(scope, [{ op: 'remove', kind: 'case', id: body.id, etag }]);
    await store.purge?.();
    expect(bytesIn(place).join()).not.toContain(secret);
    await save(store, 'later', 'det går att skriva igen');
    expect((await store.list(scope, { kind: 'case' })).items).toHaveLength(21);
    await store.close();
    expect(bytesIn(place).join()).not.toContain(secret);
  });

  it('is gone from a database of before, too, once a server has opened it', async () => {
    const place = folder();
    const file = path.join(place, 'star.sqlite');
    const secret = 'HEMLIGT-FRÅN-FÖRR';
    const before = new DatabaseSync(file);
    // As the program once made it: nothing that is freed is overwritten.
    before.exec('PRAGMA secure_delete = OFF; PRAGMA journal_mode = WAL');
    prepareSchema(before);
    const insert = before.prepare(
      `INSERT INTO document (scope, kind, id, etag, sort, body) VALUES (?, 'case', ?, 'e', ?, ?)`,
    );
    for (let n = 0; n < 60; n += 1) {
      const body = { ...text(`c${n}`, `${secret} ${'x'.repeat(n * 100)}`) };
      insert.run(scope, body.id, body.id, JSON.stringify(body));
    }
    before.exec(`DELETE FROM document WHERE id <> 'c1'`);
    before.exec(`UPDATE document SET body = '${JSON.stringify(text('c1', 'kvar'))}'`);
    before.close();
    expect(bytesIn(place).join()).toContain('HEMLIGT-FR');

    const store = await openSqliteStore(file);
    expect(bytesIn(place).join()).not.toContain('HEMLIGT-FR');
    const { items } = await store.list(scope, { kind: 'case' });
    expect(items.map(({ body }) => body)).toEqual([text('c1', 'kvar')]);
    await store.close();
    expect(count(file)).toBe(1);
  });

  it('is so as soon as the command that took it away is done', async () => {
    const place = folder();
    const store = await openSqliteStore(path.join(place, 'star.sqlite'));
    const app = await anAppWithTeam({ store });
    const at = { teamId: 'berg' };
    const plan = { date: '2026-12-18', start: '13:00', end: '16:00', place: 'Kommunhuset' };
    const planned = await app.run({ verb: 'plan-meeting', ...at, plan });
    const meetingId = planned.ok ? (planned.value.ids['meetingId'] ?? '') : '';
    const written = 'Nytt om folkhögskolan';
    const topic = { verb: 'add-topic', ...at, meetingId, part: 'learning', text: written } as const;
    const added = await app.run(topic, coordinatorAccount);
    const topicId = added.ok ? (added.value.ids['topicId'] ?? '') : '';
    expect(bytesIn(place).join()).toContain('Nytt om folkh');
    expect((await app.run({ verb: 'remove-topic', ...at, meetingId, topicId })).ok).toBe(true);
    expect(bytesIn(place).join()).not.toContain('Nytt om folkh');
    await store.close();
  });

  it('is purged while others save, and costs none of them anything', async () => {
    const store = await openSqliteStore(path.join(folder(), 'star.sqlite'));
    const saving = Array.from({ length: 200 }, (_, n) => save(store, `c${n}`, 'x'.repeat(500)));
    await Promise.all([...saving, store.purge?.(), store.purge?.()]);
    expect((await store.list(scope, { kind: 'case', limit: 500 })).items).toHaveLength(200);
    await store.close();
  });
});

describe('what has expired', () => {
  const expires = '2026-11-20T08:00:00.000Z';
  const expiring = (n: number, secret: string) =>
    ({ ...text(`r${n}`, secret), kind: 'receipt', expires }) as const;
  const sweptBy = async (store: Store) => {
    while ((await store.sweep?.(expires)) === true);
  };

  it('is in no file of the database any longer, and the file is smaller for it', async () => {
    const place = folder();
    const file = path.join(place, 'star.sqlite');
    const store = await openSqliteStore(file);
    const secret = 'HEMLIGT-SOM-GÅR-UT';
    for (let n = 0; n < 1_000; n += 50) {
      const some = Array.from({ length: 50 }, (_, m) => expiring(n + m, secret.repeat(100)));
      await store.commit(
        scope,
        some.map((body) => ({ op: 'create', body })),
      );
    }
    await store.purge?.();
    expect(bytesIn(place).join()).toContain('HEMLIGT-SOM-G');
    const before = statSync(file).size;
    await sweptBy(store);
    // Given back a little at a time, also when there is nothing more to take away.
    for (let n = 0; n < 20; n += 1) await store.sweep?.(expires);
    await store.purge?.();
    expect(bytesIn(place).join()).not.toContain('HEMLIGT-SOM-G');
    expect(statSync(file).size).toBeLessThan(before - 500_000);
    await store.close();
    expect(count(file)).toBe(0);
  });

  it('is taken away by two processes at once, while others save, and nothing else is', async () => {
    const file = path.join(folder(), 'star.sqlite');
    const stores = [await openSqliteStore(file), await openSqliteStore(file)] as const;
    for (let n = 0; n < 250; n += 50)
      await stores[0].commit(
        scope,
        Array.from({ length: 50 }, (_, m) => ({ op: 'create', body: expiring(n + m, 'x') })),
      );
    const saving = Array.from({ length: 100 }, (_, n) => save(stores[1], `c${n}`, 'kvar'));
    await Promise.all([...stores.map(sweptBy), ...saving]);
    for (const store of stores) await sweptBy(store);
    expect((await stores[0].list(scope, { kind: 'receipt' })).items).toHaveLength(0);
    expect((await stores[0].list(scope, { kind: 'case' })).items).toHaveLength(100);
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe('the main file alone', () => {
  it('has everything as of the last checkpoint, while the server runs', async () => {
    const place = folder();
    const file = path.join(place, 'star.sqlite');
    const store = await openSqliteStore(file);
    for (let n = 0; n < 20; n += 1) await save(store, `c${n}`, 'x');
    await store.purge?.();
    const copy = path.join(place, 'copy.sqlite');
    copyFileSync(file, copy);
    expect(count(copy)).toBe(20);
    await store.close();
  });

  it('has everything when the server has stopped, and no journal beside it', async () => {
    const place = folder();
    const file = path.join(place, 'star.sqlite');
    const store = await openSqliteStore(file);
    for (let n = 0; n < 20; n += 1) await save(store, `c${n}`, 'x');
    await store.close();
    expect(readdirSync(place)).toEqual(['star.sqlite']);
    expect(count(file)).toBe(20);
  });
});

describe('npm run backup', () => {
  it('copies a database in use, whole and checked, and writes over nothing', async () => {
    const place = folder();
    const file = path.join(place, 'star.sqlite');
    const copy = path.join(place, 'copy.sqlite');
    const store = await openSqliteStore(file);
    for (let n = 0; n < 300; n += 1) await save(store, `c${n}`, 'x'.repeat(200));
    // Goes on saving while the copy is made.
    const over = new AbortController();
    const saving = (async () => {
      for (let n = 300; !over.signal.aborted; n += 1) await save(store, `c${n}`, 'x');
    })();
    const child = spawn(process.execPath, ['bot/backup.ts', 'backup', copy], {
      cwd: root,
      env: { ...cleanEnvironment, STAR_DATA: file },
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    over.abort();
    await saving;
    expect(code).toBe(0);
    expect(count(copy)).toBeGreaterThanOrEqual(300);
    const before = readFileSync(copy);
    expect(command(file, 'backup', copy)).toMatchObject({ code: 1 });
    expect(readFileSync(copy).equals(before)).toBe(true);
    expect(readdirSync(place).filter((name) => name.includes('.part'))).toEqual([]);
    await store.close();
  });

  it('says what is wrong: no file named, none there, or one that is no database of ours', () => {
    const place = folder();
    const file = path.join(place, 'star.sqlite');
    expect(command(file, 'backup')).toMatchObject({ code: 2 });
    expect(command(file, 'backup', path.join(place, 'copy.sqlite'))).toMatchObject({ code: 1 });
    writeFileSync(file, 'not a database at all, but long enough to be looked at'.repeat(50));
    expect(command(file, 'backup', path.join(place, 'copy.sqlite'))).toMatchObject({ code: 1 });
    expect(existsSync(path.join(place, 'copy.sqlite'))).toBe(false);
  });
});

describe('npm run restore', () => {
  async function aCopy(place: string) {
    const file = path.join(place, 'star.sqlite');
    const copy = path.join(place, 'copy.sqlite');
    const store = await openSqliteStore(file);
    await save(store, 'first', 'x');
    expect(command(file, 'backup', copy)).toMatchObject({ code: 0 });
    await save(store, 'second', 'x');
    return { file, copy, store };
  }

  it('is refused while a server has the database open, and changes nothing', async () => {
    const { file, copy, store } = await aCopy(folder());
    expect(command(file, 'restore', copy)).toMatchObject({
      code: 1,
      told: expect.stringContaining('stop the server first') as string,
    });
    expect((await store.list(scope, { kind: 'case' })).items).toHaveLength(2);
    await save(store, 'third', 'x');
    await store.close();
    expect(count(file)).toBe(3);
  });

  it('puts the copy in place, and keeps the one before aside', async () => {
    const place = folder();
    const { file, copy, store } = await aCopy(place);
    await store.close();
    expect(command(file, 'restore', copy)).toMatchObject({ code: 0 });
    expect(count(file)).toBe(1);
    const aside = readdirSync(place).filter((name) => name.includes('.before-'));
    expect(aside.map((name) => count(path.join(place, name)))).toEqual([2]);
    const again = await openSqliteStore(file);
    expect((await again.list(scope, { kind: 'case' })).items).toHaveLength(1);
    await again.close();
  });

  it('takes no damaged file, and none that is not ours; the database stays', async () => {
    const place = folder();
    const { file, copy, store } = await aCopy(place);
    for (let n = 0; n < 200; n += 1) await save(store, `c${n}`, 'x'.repeat(900));
    await store.close();
    const damaged = path.join(place, 'damaged.sqlite');
    const bytes = readFileSync(file);
    bytes.fill(7, 20_000, 60_000);
    writeFileSync(damaged, bytes);
    const foreign = path.join(place, 'foreign.sqlite');
    new DatabaseSync(foreign).exec('CREATE TABLE document (id TEXT); PRAGMA user_version = 1');
    for (const wrong of [damaged, foreign, path.join(place, 'none'), path.join(root, 'README.md')])
      expect(command(file, 'restore', wrong)).toMatchObject({ code: 1 });
    expect(count(file)).toBe(202);
    expect(existsSync(copy)).toBe(true);
  });
});
