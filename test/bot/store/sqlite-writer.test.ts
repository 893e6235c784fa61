import { DatabaseSync } from 'node:sqlite';
import { expect, test, vi } from 'vitest';
import { type Journal, noJournal } from '../../../bot/store/sqlite-journal.ts';
import { prepareSchema } from '../../../bot/store/sqlite-schema.ts';
import { SqliteWriter } from '../../../bot/store/sqlite-writer.ts';
import { berg, body } from '../../builders/stored-bodies.ts';

const unavailable = { code: 'store-unavailable', retryable: true };

function database(): DatabaseSync {
  const db = new DatabaseSync(':memory:');
  prepareSchema(db);
  return db;
}

function create(writer: SqliteWriter, id: string, more = {}) {
  return writer.commit(berg, [{ op: 'create', body: body(id, more) }]);
}

function storedIds(db: DatabaseSync): unknown[] {
  return db
    .prepare('SELECT id FROM document ORDER BY id')
    .all()
    .map(({ id }) => id);
}

test('a commit is acknowledged only when its transaction is saved', async () => {
  const db = database();
  const prepare = db.prepare.bind(db);
  let broken = true;
  vi.spyOn(db, 'prepare').mockImplementation((sql) => {
    const statement = prepare(sql);
    if (sql !== 'COMMIT') return statement;
    const run = statement.run.bind(statement);
    return Object.assign(statement, {
      run: () => {
        // What a failing disk answers: SQLITE_IOERR_FSYNC.
        if (broken) throw Object.assign(new Error('disk I/O error'), { errcode: 1034 });
        return run();
      },
    });
  });
  const writer = new SqliteWriter(db, noJournal, 0);
  const failed = await Promise.allSettled([create(writer, '1'), create(writer, '2')]);
  expect(failed).toMatchObject([
    { status: 'rejected', reason: unavailable },
    { status: 'rejected', reason: unavailable },
  ]);
  expect(storedIds(db)).toEqual([]);
  broken = false;
  expect(await create(writer, '3')).toHaveProperty('status', 'saved');
  expect(storedIds(db)).toEqual(['3']);
});

test('a full disk refuses what does not fit, and takes what does', async () => {
  const db = database();
  db.exec('PRAGMA max_page_count = 20');
  const writer = new SqliteWriter(db, noJournal, 0);
  const outcomes = await Promise.allSettled([
    create(writer, '1'),
    create(writer, '2', { text: 'å'.repeat(100_000) }),
    create(writer, '3'),
  ]);
  expect(outcomes).toMatchObject([
    { status: 'fulfilled' },
    { status: 'rejected', reason: unavailable },
    { status: 'fulfilled' },
  ]);
  expect(storedIds(db)).toEqual(['1', '3']);
});

test('commits handed in at once share a transaction, up to a number', async () => {
  const db = database();
  const commits = vi.fn();
  const prepare = db.prepare.bind(db);
  vi.spyOn(db, 'prepare').mockImplementation((sql) => {
    const statement = prepare(sql);
    const run = statement.run.bind(statement);
    if (sql !== 'COMMIT') return statement;
    return Object.assign(statement, { run: () => (commits(), run()) });
  });
  const writer = new SqliteWriter(db, noJournal, 0);
  await Promise.all(Array.from({ length: 450 }, (_, n) => create(writer, `c${n}`)));
  expect(commits).toHaveBeenCalledTimes(3);
  expect(storedIds(db)).toHaveLength(450);
});

/** A disk that takes what it is given when the test says so. */
function slowDisk() {
  const asked: { readonly done: () => void; readonly fail: (error: Error) => void }[] = [];
  const sync = vi.fn(
    () => new Promise<void>((done, fail) => void asked.push({ done: () => done(), fail })),
  );
  const journal: Journal = { sync, close: () => undefined };
  return { journal, sync, asked };
}

test('a commit is acknowledged when the disk has taken it, and those that come meanwhile go together', async () => {
  const { journal, sync, asked } = slowDisk();
  const writer = new SqliteWriter(database(), journal, 0);
  const settled: string[] = [];
  const first = create(writer, '1').then(() => settled.push('1'));
  await vi.waitFor(() => expect(sync).toHaveBeenCalledTimes(1));
  const others = ['2', '3'].map((id) => create(writer, id).then(() => settled.push(id)));
  await new Promise((later) => setTimeout(later, 20));
  expect(settled).toEqual([]);
  asked[0]?.done();
  await first;
  await vi.waitFor(() => expect(sync).toHaveBeenCalledTimes(2));
  expect(settled).toEqual(['1']);
  asked[1]?.done();
  await Promise.all(others);
  await writer.idle();
  expect(sync).toHaveBeenCalledTimes(2);
});

test('a commit that is only to be seen waits for no disk, beside one that does', async () => {
  const { journal, sync, asked } = slowDisk();
  const db = database();
  const writer = new SqliteWriter(db, journal, 0);
  const seen = (id: string) => writer.commit(berg, [{ op: 'create', body: body(id) }], 'seen');
  await seen('1');
  expect(storedIds(db)).toEqual(['1']);
  expect(sync).not.toHaveBeenCalled();
  let isDurable = false;
  const durable = create(writer, '2').then(() => (isDurable = true));
  await seen('3');
  expect(isDurable).toBe(false);
  asked[0]?.done();
  await durable;
  expect(sync).toHaveBeenCalledTimes(1);
});

test('after an fsync that failed nothing is acknowledged any more', async () => {
  const { journal, sync, asked } = slowDisk();
  const writer = new SqliteWriter(database(), journal, 0);
  const first = create(writer, '1');
  await vi.waitFor(() => expect(sync).toHaveBeenCalledTimes(1));
  const waiting = create(writer, '2');
  asked[0]?.fail(new Error('EIO'));
  const outcomes = await Promise.allSettled([first, waiting, create(writer, '3')]);
  expect(outcomes).toMatchObject([1, 2, 3].map(() => ({ reason: unavailable })));
  expect(writer.isBroken).toBe(true);
  expect(sync).toHaveBeenCalledTimes(1);
});
