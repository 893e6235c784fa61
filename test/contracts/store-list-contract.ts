import { describe, expect, test } from 'vitest';
import type { ListRequest, Page, Scope, Store, StoredBody } from '../../bot/app/ports.ts';
import { swedishSortKey } from '../../shared/text/format.ts';
import { berg, body, bracke, create } from '../builders/stored-bodies.ts';

/** Every page to the end; the sizes of the pages tell how it was cut. */
async function everyPage(store: Store, scope: Scope, request: ListRequest): Promise<Page[]> {
  const pages = [await store.list(scope, request)];
  for (let cursor = pages[0]?.cursor; cursor !== undefined; cursor = pages.at(-1)?.cursor) {
    pages.push(await store.list(scope, { ...request, cursor }));
  }
  return pages;
}

function ids(...pages: readonly Page[]): string[] {
  return pages.flatMap(({ items }) => items.map(({ body: { id } }) => id));
}

function placeOf({ sort = '', id }: StoredBody): string {
  return `${sort}/${id}`;
}

export function storeListContract(store: () => Store): void {
  describe('a list', () => {
    test('has the documents of its kind, whole and with their etags', async () => {
      const one = body('1', { state: 'queued', text: 'å' });
      const [etag] = await create(store(), berg, one, body('2', { kind: 'meeting' }));
      expect(await store().list(berg, { kind: 'case' })).toEqual({ items: [{ body: one, etag }] });
    });

    test('is empty where nothing is', async () => {
      expect(await store().list(berg, { kind: 'case' })).toEqual({ items: [] });
    });

    test('never shows another team', async () => {
      await create(store(), berg, body('berg', { state: 'queued' }));
      await create(store(), bracke, body('bracke', { state: 'queued' }));
      await create(store(), 'federation', body('office', { state: 'queued' }));
      for (const state of [undefined, 'queued']) {
        const request = { kind: 'case', ...(state !== undefined && { state }) };
        expect(ids(await store().list(bracke, request))).toEqual(['bracke']);
      }
    });

    test('sorts as Swedish does, å ä ö last, when it is given Swedish sort keys', async () => {
      const names = ['Öhman', 'Zetterlund', 'Ärlig', 'andersson', 'Åkesson', 'Bergström', 'Édith'];
      await create(
        store(),
        berg,
        ...names.map((name, n) => body(`p${n}`, { sort: swedishSortKey(name), name })),
      );
      const { items } = await store().list(berg, { kind: 'case' });
      const order = ['andersson', 'Bergström', 'Édith', 'Zetterlund', 'Åkesson', 'Ärlig', 'Öhman'];
      expect(items.map((item) => (item.body as unknown as { name: string }).name)).toEqual(order);
    });

    test('sorts equal keys by id, and documents without a key first', async () => {
      const sorts = { c: 'x', a: 'x', b: 'x', z: undefined, y: undefined };
      await create(
        store(),
        berg,
        ...Object.entries(sorts).map(([id, sort]) => body(id, sort === undefined ? {} : { sort })),
      );
      expect(ids(await store().list(berg, { kind: 'case' }))).toEqual(['y', 'z', 'a', 'b', 'c']);
      const descending = await store().list(berg, { kind: 'case', descending: true });
      expect(ids(descending)).toEqual(['c', 'b', 'a', 'z', 'y']);
    });

    describe.each([
      ['of all states', undefined],
      ['of one state', 'queued'],
      ['of several states', ['queued', 'ongoing']],
    ] as const)('%s', (_, state) => {
      const narrowed: ListRequest = { kind: 'case', ...(state !== undefined && { state }) };
      const states = ['queued', 'ongoing', 'closed'];
      // Two documents share each sort key, so that pages end between equals; the ids know nothing of the keys' order.
      const documents = Array.from({ length: 23 }, (_unused, n) =>
        body(`c${String((n * 7) % 23).padStart(2, '0')}`, {
          state: states[n % 3] ?? '',
          sort: `s${String(Math.floor(n / 2)).padStart(2, '0')}`,
        }),
      );
      const wanted = documents
        .filter(
          (document) => state === undefined || [state].flat().includes(document.state as never),
        )
        .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));

      test('pages to the end in order, each document once', async () => {
        await create(store(), berg, ...documents);
        const pages = await everyPage(store(), berg, { ...narrowed, limit: 3 });
        expect(ids(...pages)).toEqual(wanted.map(({ id }) => id));
        expect(pages.slice(0, -1).every(({ items }) => items.length === 3)).toBe(true);
        expect(pages).toHaveLength(Math.ceil(wanted.length / 3));
      });

      test('pages backwards', async () => {
        await create(store(), berg, ...documents);
        const request = { ...narrowed, limit: 4, descending: true };
        const expected = wanted.map(({ id }) => id).reverse();
        expect(ids(...(await everyPage(store(), berg, request)))).toEqual(expected);
      });

      test('pages within a range of the sort key, its start in and its end out', async () => {
        await create(store(), berg, ...documents);
        const range = { ...narrowed, sortFrom: 's02', sortBefore: 's08', limit: 2 };
        const expected = wanted.filter(({ sort = '' }) => sort >= 's02' && sort < 's08');
        const forwards = ids(...(await everyPage(store(), berg, range)));
        expect(forwards).toEqual(expected.map(({ id }) => id));
        const backwards = ids(...(await everyPage(store(), berg, { ...range, descending: true })));
        expect(backwards).toEqual(forwards.reverse());
      });
    });

    test('goes on after its last document, whatever was written or removed meanwhile', async () => {
      const etags = await create(
        store(),
        berg,
        ...['b', 'd', 'f', 'h'].map((sort) => body(sort, { sort })),
      );
      const { cursor = '' } = await store().list(berg, { kind: 'case', limit: 2 });
      await create(store(), berg, body('a', { sort: 'a' }), body('e', { sort: 'e' }));
      await store().commit(berg, [{ op: 'remove', kind: 'case', id: 'd', etag: etags[1] ?? '' }]);
      const rest = await store().list(berg, { kind: 'case', limit: 9, cursor });
      expect(ids(rest)).toEqual(['e', 'f', 'h']);
      expect(rest.cursor).toBeUndefined();
    });

    test('of no states is empty', async () => {
      await create(store(), berg, body('1', { state: 'queued' }));
      expect(await store().list(berg, { kind: 'case', state: [] })).toEqual({ items: [] });
    });

    test('follows a document to its new state and place', async () => {
      const [etag = ''] = await create(store(), berg, body('1', { state: 'queued', sort: 'b' }));
      await create(store(), berg, body('2', { state: 'ongoing', sort: 'a' }));
      const moved = body('1', { state: 'ongoing', sort: '0' });
      await store().commit(berg, [{ op: 'replace', body: moved, etag }]);
      expect(ids(await store().list(berg, { kind: 'case', state: 'queued' }))).toEqual([]);
      expect(ids(await store().list(berg, { kind: 'case', state: 'ongoing' }))).toEqual(['1', '2']);
    });

    test('has 100 documents when nothing else is asked for', async () => {
      const many = Array.from({ length: 101 }, (_, n) => body(`c${n}`));
      await create(store(), berg, ...many.slice(0, 100));
      await create(store(), berg, ...many.slice(100));
      expect((await store().list(berg, { kind: 'case' })).items).toHaveLength(100);
    });

    test.each([0, 501, 1.5, Number.NaN])('refuses a limit of %s', async (limit) => {
      await expect(store().list(berg, { kind: 'case', limit })).rejects.toThrow(RangeError);
    });

    test('refuses a cursor that is damaged, or belongs to another list', async () => {
      await create(store(), berg, body('1'), body('2'));
      const { cursor = '' } = await store().list(berg, { kind: 'case', limit: 1 });
      const other = Buffer.from('["","2","AAAAAAAAAAAA"]').toString('base64url');
      const refused = { code: 'cursor-invalid', retryable: false };
      for (const bad of [
        '',
        'x',
        '🧭',
        cursor.slice(0, -3),
        `x${cursor}`,
        other,
        'W10',
        'bnVsbA',
      ]) {
        const request = { kind: 'case', limit: 1, cursor: bad };
        await expect(store().list(berg, request), bad).rejects.toMatchObject(refused);
      }
      for (const request of [{ kind: 'meeting' }, { kind: 'case', descending: true }]) {
        await expect(store().list(berg, { ...request, cursor })).rejects.toMatchObject(refused);
      }
      await expect(store().list(bracke, { kind: 'case', cursor })).rejects.toMatchObject(refused);
    });
  });

  describe('due jobs', () => {
    const job = (id: string, due?: string) =>
      body(id, { kind: 'job', ...(due !== undefined && { due }) });

    test('come from every team, the longest due first, up to and with now', async () => {
      const now = '2026-12-01T08:00:00.000Z';
      const third = job('third', now);
      const [etag] = await create(store(), berg, third, job('first', '2026-11-30T23:59:59.999Z'));
      await create(store(), bracke, job('second', '2026-12-01T07:59:59.999Z'));
      await create(store(), bracke, job('tomorrow', '2026-12-01T08:00:00.001Z'), job('never'));
      const due = await store().due(now, 10);
      expect(due.map(({ body: { id } }) => id)).toEqual(['first', 'second', 'third']);
      expect(due[1]?.scope).toBe(bracke);
      expect(due[2]).toEqual({ scope: berg, body: third, etag });
    });

    test('are handed out no more than asked for, the longest due of them', async () => {
      const times = [5, 3, 1, 4, 2];
      await create(
        store(),
        berg,
        ...times.map((n) => job(`job-${n}`, `2026-12-01T08:0${n}:00.000Z`)),
      );
      const due = await store().due('2026-12-02T08:00:00.000Z', 2);
      expect(due.map(({ body: { id } }) => id)).toEqual(['job-1', 'job-2']);
    });

    test('are none of the documents that call something else their due', async () => {
      const milestone = body('milestone', { kind: 'milestone', due: '2026-11-01' });
      await create(store(), berg, milestone, job('job', '2026-11-30T08:00:00.000Z'));
      const due = await store().due('2026-12-01T08:00:00.000Z', 1);
      expect(due.map(({ body: { id } }) => id)).toEqual(['job']);
    });

    test('are put off by a new time and done with by removal', async () => {
      const now = '2026-12-01T08:00:00.000Z';
      const etags = await create(store(), berg, job('later', now), job('done', now));
      await store().commit(berg, [
        { op: 'replace', body: job('later', '2026-12-01T08:05:00.000Z'), etag: etags[0] ?? '' },
        { op: 'remove', kind: 'job', id: 'done', etag: etags[1] ?? '' },
      ]);
      expect(await store().due(now, 10)).toEqual([]);
      expect(await store().due('2026-12-01T08:05:00.000Z', 10)).toHaveLength(1);
    });
  });
}
