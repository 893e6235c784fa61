import { isDeepStrictEqual } from 'node:util';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Kind, parse, read, types } from '../../../bot/app/documents/stored.ts';
import type { Scope, StoredBody } from '../../../bot/app/ports.ts';
import type { StoreConfig } from '../../../bot/store/open.ts';
import { backUp, restore } from '../../../bot/store/sqlite-copies.ts';
import { exportAll } from '../../../bot/store/whole/export.ts';
import { importAll } from '../../../bot/store/whole/import.ts';
import { openWhole } from '../../../bot/store/whole/open-whole.ts';
import { filled } from '../../builders/filled.ts';
import { aPlanDraft, aRuleDraft } from '../../builders/rules.ts';
import { temporaryFolder } from '../../builders/temporary-folder.ts';
import { cosmosPlace, sqlitePlace, within } from './places.ts';

/** What a process says for itself: who sends how much just now. Nobody is to believe it elsewhere. */
const leftBehind: readonly Kind[] = ['send-shares'];

const kinds = Object.keys(types) as Kind[];
/** Rules are read leniently: what they say is not in their shape. */
const ofRules: readonly StoredBody[] = [aRuleDraft, aPlanDraft];

interface Example {
  readonly scope: Scope;
  readonly kind: Kind;
  readonly body: StoredBody;
}

/** Of every kind all that its shape allows, each in a partition of its own since many have one id. */
const examples: readonly Example[] = kinds.flatMap((kind) =>
  [
    ...(filled(types[kind].schema) as readonly StoredBody[]),
    ...ofRules.filter((body) => body.kind === kind),
  ].map((body, n) => ({
    ...{ scope: n === 0 ? 'federation' : (`team:t${n}` as const), kind },
    // With what is filled in where nothing is said.
    body: parse(kind, { body, etag: '' }).body as StoredBody,
  })),
);

const inFile = async (): Promise<StoreConfig> => sqlitePlace();

async function filledWith(place: StoreConfig): Promise<void> {
  await within(place, async (store) => {
    for (const { scope, body } of examples) await store.commit(scope, [{ op: 'upsert', body }]);
  });
}

/** The kinds of which an example is not there, or another than it was. */
async function notTheSame(place: StoreConfig): Promise<readonly Kind[]> {
  return within(place, async (store) => {
    const wrong = new Set<Kind>();
    for (const { scope, kind, body } of examples) {
      const found = await read(store, scope, kind, body.id);
      if (!isDeepStrictEqual(found?.body, body)) wrong.add(kind);
    }
    return [...wrong];
  });
}

async function out(place: StoreConfig, file: string): Promise<void> {
  const store = await openWhole(place);
  try {
    const told = { program: '1.0.0', now: () => '2026-12-01T07:00:00.000Z' };
    await exportAll({ ...told, store, file, from: place.kind, progress: () => undefined });
  } finally {
    await store.close();
  }
}

async function back(place: StoreConfig, file: string): Promise<void> {
  await within(place, async (store) => {
    await importAll({ file, store, whole: () => openWhole(place), progress: () => undefined });
  });
}

describe('every kind of document, filled in', () => {
  it('has its examples, whatever their type', () => {
    expect(new Set(examples.map(({ kind }) => kind))).toEqual(new Set(kinds));
    const jobs = examples.flatMap(({ body }) => (body.kind === 'job' ? [body] : []));
    expect(new Set(jobs.map((one) => 'type' in one && one.type)).size).toBeGreaterThan(30);
    const most = Math.max(
      ...examples.map(({ body }) => ('history' in body ? (body.history as unknown[]).length : 0)),
    );
    expect(most).toBeGreaterThan(50);
  });

  it('is the same from a backup', async () => {
    const [from, to] = [sqlitePlace(), sqlitePlace()];
    await filledWith(from);
    const copy = path.join(temporaryFolder(), 'copy.db');
    await backUp(from.file, copy);
    restore(to.file, copy, new Date());
    expect(await notTheSame(to)).toEqual([]);
  });

  it.each([
    ['SQLite', 'SQLite', inFile, inFile],
    ['SQLite', 'Cosmos', inFile, cosmosPlace],
    ['Cosmos', 'SQLite', cosmosPlace, inFile],
    ['Cosmos', 'Cosmos', cosmosPlace, cosmosPlace],
  ])('is the same from an export of %s into %s', async (_, __, one, other) => {
    const [from, to] = [await one(), await other()];
    await filledWith(from);
    expect(await notTheSame(from)).toEqual([]);
    const file = path.join(temporaryFolder(), 'all.jsonl');
    await out(from, file);
    await back(to, file);
    expect(await notTheSame(to)).toEqual(leftBehind);
  });
});
