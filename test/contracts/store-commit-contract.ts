import { describe, expect, test } from 'vitest';
import type { CommitOutcome, Store, Write } from '../../bot/app/ports.ts';
import { berg, body, bracke, create, etagsOf } from '../builders/stored-bodies.ts';

export function storeCommitContract(store: () => Store, atomic: boolean): void {
  describe('one document', () => {
    test('is read back anew by whoever knows an older one, and the same by whoever knows it', async () => {
      await create(store(), berg, body('1', { text: 'före' }));
      const known = await store().read(berg, 'case', '1');
      expect(await store().read(berg, 'case', '1', known)).toEqual(known);
      const changed = body('1', { text: 'efter' });
      await store().commit(berg, [{ op: 'replace', body: changed, etag: known?.etag ?? '' }]);
      expect((await store().read(berg, 'case', '1', known))?.body).toEqual(changed);
      expect(await store().read(berg, 'case', '2', known)).toBeUndefined();
    });

    test('that need not be durable is read back by everybody all the same', async () => {
      const [etag] = etagsOf(
        await store().commit(berg, [{ op: 'create', body: body('1', { text: 'sett' }) }], 'seen'),
      );
      expect((await store().read(berg, 'case', '1'))?.etag).toBe(etag);
    });

    test('is found by what it was replaced with, whatever of it has changed', async () => {
      const base = { state: 'ongoing', sort: '1' };
      let [etag = ''] = etagsOf(
        await store().commit(berg, [{ op: 'create', body: body('1', base) }]),
      );
      const changes = [
        {},
        { state: 'closed' },
        { sort: '2' },
        { state: undefined },
        { text: 'nytt' },
      ];
      let now: Record<string, unknown> = base;
      for (const change of changes) {
        now = { ...now, ...change };
        const replaced = body('1', now);
        [etag = ''] = etagsOf(
          await store().commit(berg, [{ op: 'replace', body: replaced, etag }]),
        );
        const { state, sort } = replaced;
        const request = {
          kind: 'case',
          ...(state !== undefined && { state }),
          ...(sort !== undefined && { sortFrom: sort }),
        };
        expect((await store().list(berg, request)).items).toEqual([
          { etag, body: JSON.parse(JSON.stringify(replaced)) as unknown },
        ]);
      }
    });

    test('is read back as it was written, with the etag of the commit', async () => {
      const written = body('STAR-berg-7', {
        state: 'ongoing',
        sort: '2026-12-08',
        title: 'Åsa Öhman väntar på Försäkringskassan: “ärendet” 🧭 \u2028 "citat" \\ / ? # %',
        history: [{ at: '2026-12-01T06:59:00.000Z', n: 0.5, nothing: null, yes: true }],
        empty: {},
        // Names that the databases use themselves.
        _etag: 'ours',
        etag: 'ours',
        scope: 'ours',
        body: { id: 'ours' },
        ttl: 1,
      });
      const [etag] = await create(store(), berg, written);
      expect(await store().read(berg, 'case', 'STAR-berg-7')).toEqual({ body: written, etag });
    });

    test('that was never written is not there', async () => {
      expect(await store().read(berg, 'case', 'nobody')).toBeUndefined();
    });

    test('may have any characters in its id, and ids that look alike stay apart', async () => {
      const ids = ['a/b', 'a\\b', 'a?b', 'a#b', 'a b', 'a%2Fb', 'a~2Fb', 'åäö', 'Åäö', 'a:b', '🧭'];
      await create(store(), berg, ...ids.map((id) => body(id)));
      for (const id of ids) {
        expect((await store().read(berg, 'case', id))?.body.id).toBe(id);
      }
    });

    test('is another one under another kind', async () => {
      await create(store(), berg, body('1'), body('1', { kind: 'meeting', state: 'planned' }));
      expect((await store().read(berg, 'case', '1'))?.body.state).toBeUndefined();
      expect((await store().read(berg, 'meeting', '1'))?.body.state).toBe('planned');
    });

    test('of 1.5 MB is kept whole', async () => {
      const big = body('big', { text: 'å'.repeat(750_000) });
      const [etag = ''] = await create(store(), berg, big);
      const longer = { ...big, last: 'ö' };
      await store().commit(berg, [{ op: 'replace', body: longer, etag }]);
      expect((await store().read(berg, 'case', 'big'))?.body).toEqual(longer);
    });

    test('too big for a batch is refused before anything is saved', async () => {
      const writes: Write[] = [
        { op: 'create', body: body('small') },
        { op: 'create', body: body('big', { text: 'å'.repeat(1_000_001) }) },
      ];
      await expect(store().commit(berg, writes)).rejects.toThrow(RangeError);
      expect(await store().read(berg, 'case', 'small')).toBeUndefined();
    });
  });

  describe('a commit', () => {
    const ways: [string, readonly Write[]][] = [
      ['of one write', []],
      ['of several writes', [{ op: 'upsert', body: body('other') }]],
    ];
    describe.each(ways)('%s', (_, others) => {
      const last = others.length;

      test('creates a document once', async () => {
        await create(store(), berg, body('1', { state: 'queued' }));
        const again = [...others, { op: 'create', body: body('1', { state: 'ongoing' }) } as const];
        expect(await store().commit(berg, again)).toEqual({ status: 'exists', index: last });
        expect((await store().read(berg, 'case', '1'))?.body.state).toBe('queued');
      });

      test('replaces a document whose etag is current and gives it a new one', async () => {
        const [first = ''] = await create(store(), berg, body('1'));
        const outcome = await store().commit(berg, [
          ...others,
          { op: 'replace', body: body('1', { state: 'ongoing' }), etag: first },
        ]);
        const second = etagsOf(outcome)[last];
        expect(second).not.toBe(first);
        const stored = await store().read(berg, 'case', '1');
        expect(stored).toEqual({ body: body('1', { state: 'ongoing' }), etag: second });
      });

      test('does not replace a document that has changed', async () => {
        const [first = ''] = await create(store(), berg, body('1'));
        const replace = (state: string): Write[] => [
          ...others,
          { op: 'replace', body: body('1', { state }), etag: first },
        ];
        expect(await store().commit(berg, replace('ongoing'))).toHaveProperty('status', 'saved');
        const lost = await store().commit(berg, replace('closed'));
        expect(lost).toEqual({ status: 'changed', index: last });
        expect((await store().read(berg, 'case', '1'))?.body.state).toBe('ongoing');
      });

      test('does not replace a document that is gone, not even when it has come back', async () => {
        const [first = ''] = await create(store(), berg, body('1'));
        await store().commit(berg, [{ op: 'remove', kind: 'case', id: '1', etag: first }]);
        const replace: Write[] = [...others, { op: 'replace', body: body('1'), etag: first }];
        expect(await store().commit(berg, replace)).toEqual({ status: 'changed', index: last });
        await create(store(), berg, body('1'));
        expect(await store().commit(berg, replace)).toEqual({ status: 'changed', index: last });
      });

      test('removes a document whose etag is current', async () => {
        const [etag = ''] = await create(store(), berg, body('1'));
        const remove: Write[] = [...others, { op: 'remove', kind: 'case', id: '1', etag }];
        expect(etagsOf(await store().commit(berg, remove))[last]).toBe('');
        expect(await store().read(berg, 'case', '1')).toBeUndefined();
        expect(await store().commit(berg, remove)).toEqual({ status: 'changed', index: last });
      });

      test('does not remove a document that has changed', async () => {
        const [etag = ''] = await create(store(), berg, body('1'));
        await store().commit(berg, [{ op: 'replace', body: body('1', { state: 'x' }), etag }]);
        const remove: Write[] = [...others, { op: 'remove', kind: 'case', id: '1', etag }];
        expect(await store().commit(berg, remove)).toEqual({ status: 'changed', index: last });
        expect(await store().read(berg, 'case', '1')).toBeDefined();
      });

      test('upserts whether or not the document exists', async () => {
        for (const state of ['first', 'second']) {
          const write: Write = { op: 'upsert', body: body('job', { state }) };
          const etags = etagsOf(await store().commit(berg, [...others, write]));
          const stored = await store().read(berg, 'case', 'job');
          expect(stored).toEqual({ body: body('job', { state }), etag: etags[last] });
        }
      });
    });

    test('names each etag in the order of the writes', async () => {
      const etags = await create(store(), berg, body('1'), body('2'), body('3'));
      for (const [n, etag] of etags.entries()) {
        expect((await store().read(berg, 'case', String(n + 1)))?.etag).toBe(etag);
      }
    });

    test('of nothing saves nothing', async () => {
      expect(await store().commit(berg, [])).toEqual({ status: 'saved', etags: [] });
    });

    test('takes 100 writes and refuses 101', async () => {
      const writes = (count: number, prefix: string): Write[] =>
        Array.from({ length: count }, (_, n) => ({ op: 'create', body: body(`${prefix}${n}`) }));
      expect(etagsOf(await store().commit(berg, writes(100, 'a')))).toHaveLength(100);
      await expect(store().commit(berg, writes(101, 'b'))).rejects.toThrow(RangeError);
      expect(await store().read(berg, 'case', 'b0')).toBeUndefined();
    });

    test('touches its own team only', async () => {
      const [etag = ''] = await create(store(), berg, body('1', { state: 'berg' }));
      await create(store(), bracke, body('1', { state: 'bracke' }));
      await store().commit(berg, [{ op: 'remove', kind: 'case', id: '1', etag }]);
      expect((await store().read(bracke, 'case', '1'))?.body.state).toBe('bracke');
      const foreign: Write = { op: 'replace', body: body('1', { state: 'x' }), etag };
      expect(await store().commit(bracke, [foreign])).toEqual({ status: 'changed', index: 0 });
    });

    if (atomic) {
      test('saves all of its writes or none of them', async () => {
        const [etag = ''] = await create(store(), berg, body('kept', { state: 'before' }));
        await create(store(), berg, body('taken'));
        const outcome = await store().commit(berg, [
          { op: 'create', body: body('new') },
          { op: 'upsert', body: body('kept', { state: 'after' }) },
          { op: 'create', body: body('taken') },
          { op: 'create', body: body('later') },
        ]);
        expect(outcome).toEqual({ status: 'exists', index: 2 });
        expect(await store().read(berg, 'case', 'new')).toBeUndefined();
        expect(await store().read(berg, 'case', 'later')).toBeUndefined();
        const kept = await store().read(berg, 'case', 'kept');
        expect(kept).toEqual({ body: body('kept', { state: 'before' }), etag });
      });
    }

    test('that is refused leaves the ones handed in with it alone', async () => {
      await create(store(), berg, body('taken'));
      const outcomes = await Promise.all(
        ['1', 'taken', '2', 'taken', '3'].map((id) =>
          store().commit(berg, [{ op: 'create', body: body(id) }]),
        ),
      );
      const statuses = outcomes.map(({ status }) => status);
      expect(statuses).toEqual(['saved', 'exists', 'saved', 'exists', 'saved']);
      for (const id of ['1', '2', '3']) {
        expect(await store().read(berg, 'case', id)).toBeDefined();
      }
    });

    test('of fifty at once on one document, tried again when it has changed, loses none', async () => {
      await create(store(), berg, body('1', { answers: [] }));
      const people = Array.from({ length: 50 }, (_, n) => `person-${n}`);
      await Promise.all(people.map((person) => addAnswer(store(), person)));
      const answers = (await store().read(berg, 'case', '1'))?.body as unknown as Answers;
      expect([...answers.answers].sort()).toEqual([...people].sort());
    }, 60_000);
  });
}

interface Answers {
  readonly answers: readonly string[];
}

async function addAnswer(store: Store, person: string): Promise<void> {
  let outcome: CommitOutcome | undefined;
  while (outcome?.status !== 'saved') {
    const stored = (await store.read(berg, 'case', '1'))!;
    const { answers } = stored.body as unknown as Answers;
    const next = { ...stored.body, answers: [...answers, person] };
    outcome = await store.commit(berg, [{ op: 'replace', body: next, etag: stored.etag }]);
  }
}
