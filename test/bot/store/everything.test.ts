import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimFormat } from '../../../bot/app/documents/format.ts';
import type { Scope, Store, StoredBody } from '../../../bot/app/ports.ts';
import { seedDemo } from '../../../bot/local/demo/seed.ts';
import type { StoreConfig } from '../../../bot/store/open.ts';
import { exportAll } from '../../../bot/store/whole/export.ts';
import { refuseHalfImported } from '../../../bot/store/whole/half-imported.ts';
import { importAll } from '../../../bot/store/whole/import.ts';
import { storeAround } from '../../../bot/app/documents/store-around.ts';
import type { Manifest } from '../../../bot/store/whole/manifest.ts';
import { openWhole } from '../../../bot/store/whole/open-whole.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { cosmosPlace, sqlitePlace, within } from './places.ts';

const madeAt = '2026-12-01T07:00:00.000Z';

async function put(place: StoreConfig, scope: Scope, ...bodies: StoredBody[]): Promise<void> {
  await within(place, async (store) => {
    for (const body of bodies) await store.commit(scope, [{ op: 'upsert', body }]);
  });
}

async function out(place: StoreConfig, file: string): Promise<Manifest> {
  const store = await openWhole(place);
  try {
    return await exportAll({
      ...{ store, file, from: place.kind, program: '1.0.0' },
      now: () => madeAt,
      progress: () => undefined,
    });
  } finally {
    await store.close();
  }
}

/** @param through what the store is seen through, for the accidents of a test */
async function back(
  place: StoreConfig,
  file: string,
  through: (store: Store) => Store = (store) => store,
): Promise<Manifest> {
  return within(place, (store) =>
    importAll({
      ...{ file, store: through(store), whole: () => openWhole(place) },
      progress: () => undefined,
    }),
  );
}

const one = (id: string, more: object = {}): StoredBody => ({
  ...{ kind: 'counter', id, schemaVersion: 1, last: 1 },
  ...more,
});

/** Lines of documents, without what says when they were written. */
function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').split('\n').slice(1, -2).toSorted();
}

describe('everything out and in', () => {
  it('is the demo as it was, from SQLite by Cosmos to SQLite', async () => {
    const folder = temporaryFolder();
    const [first, cloud, last] = [sqlitePlace(), await cosmosPlace(), sqlitePlace()];
    await within(first, async (store) => {
      await claimFormat(store);
      await seedDemo(store, madeAt, { serviceUrl: 'http://127.0.0.1:1/' });
    });
    const [a, b, c] = ['a.jsonl', 'b.jsonl.gz', 'c.jsonl'].map((name) =>
      path.join(folder, name),
    ) as [string, string, string];
    const made = await out(first, a);
    await back(cloud, a);
    const again = await out(cloud, b);
    await back(last, b);
    const end = await out(last, c);
    expect(made.documents).toBeGreaterThan(300);
    expect(new Set(made.parts.map(({ kind }) => kind))).toContain('case');
    expect(again.parts).toEqual(made.parts);
    expect(end.parts).toEqual(made.parts);
    expect(linesOf(c)).toEqual(linesOf(a));
    expect([made.store, again.store, end.store]).toEqual(['sqlite', 'cosmos', 'sqlite']);
    expect(statSync(a).mode & 0o777).toBe(0o600);
  });

  it('is the same whatever the documents say, in both kinds of store', async () => {
    const scopes: readonly Scope[] = ['federation', 'team:berg', 'team:åre'];
    const kinds = ['case', 'audit', 'receipt', 'job', 'meeting', 'counter'];
    const bodies = fc.uniqueArray(
      fc.record({
        scope: fc.constantFrom(...scopes),
        kind: fc.constantFrom(...kinds),
        id: fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
        state: fc.option(fc.constantFrom('open', 'closed'), { nil: undefined }),
        sort: fc.option(fc.string({ maxLength: 8 }), { nil: undefined }),
        text: fc.string({ unit: 'grapheme', maxLength: 40 }),
        // A field of that name is lost between the Cosmos client and its test server; no document of ours has one.
        deep: fc
          .jsonValue({ maxDepth: 3 })
          .filter((value) => !JSON.stringify(value).includes('"__proto__"')),
      }),
      { minLength: 1, maxLength: 40, selector: ({ scope, kind, id }) => `${scope} ${kind} ${id}` },
    );
    await fc.assert(
      fc.asyncProperty(bodies, async (all) => {
        const folder = temporaryFolder();
        const places = [sqlitePlace(), await cosmosPlace(), sqlitePlace()];
        const written = all.map(({ scope, ...body }) => ({
          scope,
          body: JSON.parse(JSON.stringify({ ...body, schemaVersion: 1 })) as StoredBody,
        }));
        for (const { scope, body } of written) await put(places[0] as StoreConfig, scope, body);
        const made: Manifest[] = [];
        for (const [n, place] of places.entries()) {
          if (n > 0) await back(place, path.join(folder, `${n - 1}`));
          made.push(await out(place, path.join(folder, `${n}`)));
        }
        expect(made[0]?.documents).toBe(all.length);
        expect(made[1]?.parts).toEqual(made[0]?.parts);
        expect(made[2]?.parts).toEqual(made[0]?.parts);
        expect(linesOf(path.join(folder, '2'))).toEqual(linesOf(path.join(folder, '0')));
      }),
      { numRuns: 8 },
    );
  });

  it('is the same where a text has a line break of another kind, as one pasted from Word has', async () => {
    const [from, to] = [sqlitePlace(), sqlitePlace()];
    const breaks = ['\u2028', '\u2029', '\u0085', '\r', '\r\n', '\n', '\v', '\f'];
    await put(from, 'team:berg', ...breaks.map((text, n) => one(`b${n}`, { text: `a${text}b` })));
    const file = path.join(temporaryFolder(), 'all');
    const written = await out(from, file);
    await back(to, file);
    const again = path.join(temporaryFolder(), 'all');
    expect((await out(to, again)).parts).toEqual(written.parts);
    expect(linesOf(again)).toEqual(linesOf(file));
  });

  it('leaves behind what a store or a process keeps for itself, and carries jobs, receipts and the trail', async () => {
    const place = sqlitePlace();
    const kinds = ['probe', 'send-shares', 'job', 'receipt', 'audit', 'audit-pack', 'trail-head'];
    await put(place, 'federation', ...kinds.map((kind) => one('1', { kind })));
    const { parts } = await out(place, path.join(temporaryFolder(), 'all'));
    expect(parts.map(({ kind }) => kind)).toEqual([
      'audit',
      'audit-pack',
      'job',
      'receipt',
      'trail-head',
    ]);
  });

  it('names what lay there and was no document', async () => {
    const place = sqlitePlace();
    await put(place, 'federation', one('1'), one('2'));
    const db = new DatabaseSync(place.file);
    db.exec("UPDATE document SET body = 'half a' WHERE id = '2'");
    db.close();
    const { documents, leftOut } = await out(place, path.join(temporaryFolder(), 'all'));
    expect(documents).toBe(1);
    expect(leftOut).toEqual([{ scope: 'federation', kind: 'counter', id: '2' }]);
  });

  it('does not write over a file, and leaves nothing behind when it fails', async () => {
    const place = await cosmosPlace();
    const folder = temporaryFolder();
    const file = path.join(folder, 'all');
    writeFileSync(file, 'mine');
    await expect(out(place, file)).rejects.toThrow('is there already');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('is refused while somebody saves, where the store has no moment to be read at', async () => {
    const place = await cosmosPlace();
    await put(place, 'federation', one('1'));
    const file = path.join(temporaryFolder(), 'all');
    const store = await openWhole(place);
    const saving = {
      ...store,
      async *everything() {
        yield* store.everything();
        await put(place, 'federation', one('2'));
      },
    };
    const asked = { store: saving, file, from: 'cosmos', program: '1', now: () => madeAt } as const;
    await expect(exportAll({ ...asked, progress: () => undefined })).rejects.toThrow(
      'stop the servers first',
    );
    await store.close();
    expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
    expect(statSync(`${file}.part`, { throwIfNoEntry: false })).toBeUndefined();
  });
});

describe('an import', () => {
  async function aFile(...bodies: StoredBody[]): Promise<string> {
    const place = sqlitePlace();
    await put(place, 'team:berg', ...bodies);
    const file = path.join(temporaryFolder(), 'all.jsonl');
    await out(place, file);
    return file;
  }
  function through(store: Store, commit: Store['commit']): Store {
    return storeAround(store, { commit });
  }
  const many = Array.from({ length: 300 }, (_, n) => one(`c${n}`));

  it.each([
    ['SQLite', async () => sqlitePlace()],
    ['Cosmos', cosmosPlace],
  ])('is refused by a %s that has anything in it, and changes nothing', async (_, place) => {
    const there = await place();
    await put(there, 'federation', one('mine'));
    await expect(back(there, await aFile(one('1')))).rejects.toThrow('not empty');
    const { documents } = await out(there, path.join(temporaryFolder(), 'all'));
    expect(documents).toBe(1);
  });

  it.each([
    ['SQLite', async () => sqlitePlace()],
    ['Cosmos', cosmosPlace],
  ])('that is broken off goes on with the same file, on %s', async (_, place) => {
    const there = await place();
    const file = await aFile(...many);
    let commits = 0;
    const dies = (store: Store): Store =>
      through(store, (scope, writes) => {
        if ((commits += 1) === 3) throw new Error('killed');
        return store.commit(scope, writes);
      });
    await expect(back(there, file, dies)).rejects.toThrow();
    // No server works with half of it.
    await expect(within(there, refuseHalfImported)).rejects.toThrow('has not ended');
    await expect(back(there, await aFile(one('other')))).rejects.toThrow('another file');
    const { documents } = await back(there, file);
    expect(documents).toBe(300);
    await within(there, refuseHalfImported);
  });

  it.each<[string, (lines: string[]) => string[], string]>([
    ['has lost its end', (lines) => lines.slice(0, -1), 'its end is missing'],
    ['has lost a line', (lines) => lines.toSpliced(1, 1), 'not as it was written'],
    [
      'has a line changed',
      (lines) => lines.with(1, lines[1]?.replace('"last":1', '"last":2') ?? ''),
      'not as it was written',
    ],
    ['has half a line', (lines) => lines.with(1, lines[1]?.slice(5) ?? ''), 'line 2'],
    ['is another file', () => ['{"a":1}'], 'is not what npm run export writes'],
    [
      'is of a newer program',
      (lines) => lines.with(1, lines[1]?.replace('"schemaVersion":1', '"schemaVersion":9') ?? ''),
      'needs a newer program',
    ],
  ])('of a file that %s is refused before anything is written', async (_, change, why) => {
    const file = await aFile(one('1'), one('2'));
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    writeFileSync(file, `${change(lines).join('\n')}\n`);
    const there = sqlitePlace();
    await expect(back(there, file)).rejects.toThrow(why);
    await within(there, refuseHalfImported);
    expect((await out(there, path.join(temporaryFolder(), 'all'))).documents).toBe(0);
  });

  it('is not said to be done when something there is another', async () => {
    const there = sqlitePlace();
    const file = await aFile(...many);
    const forgets = (store: Store): Store =>
      through(store, (scope, writes) =>
        store.commit(scope, writes.length > 1 ? writes.slice(1) : writes),
      );
    await expect(back(there, file, forgets)).rejects.toThrow(/team:berg counter: \d+ for 300/);
    await expect(within(there, refuseHalfImported)).rejects.toThrow('has not ended');
  });
});

describe('on the command line', () => {
  const script = path.resolve(import.meta.dirname, '../../../bot/everything.ts');
  async function run(file: string, ...words: string[]): Promise<readonly [number | null, string]> {
    const env = { ...process.env, STAR_DATA: file, STAR_STORE: 'sqlite' };
    const child = spawn(process.execPath, ['--max-old-space-size=64', script, ...words], { env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    const [code] = (await once(child, 'close')) as [number | null];
    return [code, said];
  }

  it('says what it did, what it did not and why, and what it did not understand', async () => {
    const place = sqlitePlace();
    await put(place, 'team:berg', one('1'), one('2'));
    const folder = temporaryFolder();
    const file = path.join(folder, 'all.jsonl');
    expect(await run(place.file)).toEqual([2, expect.stringContaining('Name one file')]);
    expect(await run(place.file, 'export', file)).toEqual([0, `2 documents are in ${file}.\n`]);
    expect(await run(place.file, 'export', file)).toEqual([1, expect.stringContaining('already')]);
    expect(await run(place.file, 'import', file)).toEqual([
      1,
      expect.stringContaining('not empty'),
    ]);
    const other = path.join(folder, 'other.db');
    expect(await run(other, 'export', file)).toEqual([1, expect.stringContaining('no database')]);
    expect(await run(other, 'import', file)).toEqual([0, expect.stringContaining('2 documents')]);
    expect(await run(other, 'export', folder)).toEqual([
      0,
      expect.stringMatching(/^2 documents are in .*star-[\dTZ-]+\.jsonl\./),
    ]);
  });

  it('takes more than its memory holds', async () => {
    const place = sqlitePlace();
    const text = 'å'.repeat(100_000);
    const few = Array.from({ length: 500 }, (_, n) => one(`c${n}`, { text }));
    await within(place, async (store) => {
      for (const body of few) await store.commit('team:berg', [{ op: 'create', body }]);
    });
    const folder = temporaryFolder();
    const file = path.join(folder, 'all.jsonl');
    // A hundred megabytes through a heap of sixty-four.
    expect((await run(place.file, 'export', file))[0]).toBe(0);
    expect(statSync(file).size).toBeGreaterThan(100_000_000);
    expect((await run(path.join(folder, 'other.db'), 'import', file))[0]).toBe(0);
  }, 120_000);
});
