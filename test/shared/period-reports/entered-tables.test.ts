import { describe, expect, it } from 'vitest';
import type { EnteredView } from '../../../shared/entered/view.ts';
import { enteredTables } from '../../../shared/period-reports/entered-tables.ts';

/** What is entered of the posts of a team, a line for each of those words. */
function posts(name: string, labels: readonly string[]) {
  const lines = labels.map((label, n) => ({ label, text: `${n + 1} %` }));
  const row = {
    ...{ id: 'post', year: 2026, title: 'Individkoordinator', lines },
    ...{ sourceText: 'Enligt planen.', earlier: [], mayWithdraw: false },
  };
  const view: EnteredView = {
    ...{ title: name, lead: '', due: [] },
    sections: [
      { what: 'posts', title: 'Tjänster', lead: '', rows: [row], emptyText: '', totals: [] },
    ],
  };
  return { name, view };
}

const of = (...all: readonly ReturnType<typeof posts>[]) => enteredTables(all).staff?.[0];

describe('what is entered of several teams', () => {
  it('stands beside each other, up to four figures', () => {
    const found = of(posts('STAR Åre', ['a', 'b']), posts('STAR Berg', ['b', 'c', 'd']));
    expect(found?.columns).toEqual(['Team och tjänst', 'a', 'b', 'c', 'd']);
    expect(found?.lines.map(({ label, cells }) => [label, ...(cells ?? [])])).toEqual([
      ['STAR Åre, individkoordinator', '1 %', '2 %', '–', '–'],
      ['STAR Berg, individkoordinator', '–', '1 %', '2 %', '3 %'],
    ]);
  });

  it('keeps the columns in the order that they stand in, also where the first has not got them all', () => {
    const found = of(posts('Länet', ['a', 'c']), posts('STAR Berg', ['a', 'b', 'c']));
    expect(found?.columns).toEqual(['Team och tjänst', 'a', 'b', 'c']);
  });

  it('stands under each other where a page has no room for the columns', () => {
    const found = of(posts('STAR Åre', ['Andel', 'b']), posts('STAR Berg', ['c', 'd', 'e']));
    expect(found?.columns).toBeUndefined();
    expect(found?.lines).toHaveLength(5);
    expect(found?.lines[0]).toEqual({
      label: 'STAR Åre, individkoordinator: andel',
      text: '1 %',
    });
  });

  it('says above them what they have together', () => {
    const all = [posts('STAR Åre', ['a']), posts('STAR Berg', ['a'])];
    expect(enteredTables(all, { posts: 'Tillsammans 20 %' }).staff?.[0]?.note).toBe(
      'Tillsammans 20 %',
    );
  });
});
