import { expect, test } from 'vitest';
import { fromItem, itemId, toItem } from '../../../bot/store/cosmos-item.ts';

test('an item holds the body whole and beside it what lists ask for', () => {
  const body = { kind: 'case', id: 'STAR-7', schemaVersion: 1, state: 'queued', sort: '2026' };
  expect(toItem('team:berg', body)).toEqual({
    id: 'case:STAR-7',
    scope: 'team:berg',
    kind: 'case',
    key: 'STAR-7',
    state: 'queued',
    sort: '2026',
    body,
  });
});

test('an item always has a sort key, since Cosmos leaves the others out of an ordered list', () => {
  const item = toItem('team:berg', { kind: 'case', id: '1', schemaVersion: 1 });
  expect(item.sort).toBe('');
  expect(Object.keys(item)).not.toContain('due');
});

test('an item that expires tells Cosmos in how many seconds, and never less than a day', () => {
  const lives = (days: number) => {
    const expires = new Date(Date.now() + days * 86_400_000).toISOString();
    return toItem('team:berg', { kind: 'receipt', id: '1', schemaVersion: 1, expires }).ttl ?? 0;
  };
  expect(Math.abs(lives(91) - 91 * 86_400)).toBeLessThan(60);
  // By a clock that has been set back it would be over before it begins.
  expect(lives(-200)).toBe(86_400);
  expect(toItem('team:berg', { kind: 'case', id: '1', schemaVersion: 1 })).not.toHaveProperty(
    'ttl',
  );
});

test.each([
  ['case', 'a/b\\c?d#e', 'case:a~2Fb~5Cc~3Fd~23e'],
  ['case', 'Åre ~1', 'case:~C3~85re~20~7E1'],
  ['case', 'kallelse:2026-12-08', 'case:kallelse:2026-12-08'],
  ['case:kallelse', '2026-12-08', 'case~3Akallelse:2026-12-08'],
])('%s and %s make the id %s', (kind, id, expected) => {
  expect(itemId(kind, id)).toBe(expected);
});

test.each([{}, { body: null, _etag: 'e' }, { body: {} }])(
  'the item %j, which somebody else has put there, is corrupt',
  (item) => {
    expect(() => fromItem(item)).toThrow(expect.objectContaining({ code: 'store-corrupt' }));
  },
);
