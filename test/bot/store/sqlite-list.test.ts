import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { ListRequest } from '../../../bot/app/ports.ts';
import { readDue } from '../../../bot/store/sqlite.ts';
import { sqliteListQuery } from '../../../bot/store/sqlite-list.ts';
import { prepareSchema } from '../../../bot/store/sqlite-schema.ts';

const db = new DatabaseSync(':memory:');
prepareSchema(db);

function plan(sql: string, values: readonly (string | number | null)[]): string[] {
  const steps = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...(values as string[]));
  return steps.map(({ detail }) => String(detail));
}

const position = { sort: 's', id: 'i' };
const range = { sortFrom: 'a', sortBefore: 'z' };
const states = [undefined, 'queued', ['queued', 'ongoing', 'closed']];
const cases = states.flatMap((state) =>
  [{}, range, { ...range, descending: true }, { descending: true }].flatMap((more) =>
    [undefined, position].map((after) => {
      const request: ListRequest = { kind: 'case', ...(state !== undefined && { state }), ...more };
      return [JSON.stringify({ ...request, after }), request, after] as const;
    }),
  ),
);

test.each(cases)('the list %s is read from an index in its order', (_, request, after) => {
  const { sql, values } = sqliteListQuery('team:berg', request, after, 10);
  const steps = plan(sql, values as string[]);
  const index = request.state === undefined ? 'document_by_sort' : 'document_by_state';
  expect(steps.some((step) => step.includes(`USING INDEX ${index} (scope=? AND kind=?`))).toBe(
    true,
  );
  expect(steps.filter((step) => /SCAN|TEMP B-TREE/.test(step))).toEqual([]);
});

test('due jobs are read from an index in their order', () => {
  const steps = plan(readDue, ['2026-12-01T08:00:00.000Z', 10]);
  expect(steps).toEqual(['SEARCH document USING INDEX document_by_due (due<?)']);
});
