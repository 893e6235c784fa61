import { describe, expect, it } from 'vitest';
import type { CountyRow } from '../../../shared/digest/county-view.ts';
import { inOrder, orderBy } from '../../../tab/figures/team-order.ts';

const row = (name: string, raised?: number, held?: readonly [number, number]): CountyRow => ({
  teamId: name,
  name,
  figures: {
    ...(raised === undefined ? {} : { raised: { text: `${raised}`, value: raised } }),
    ...(held === undefined ? {} : { held: { text: '', value: held[0], of: held[1] } }),
  },
});
const rows = [row('Åre', 4, [1, 1]), row('Berg', 9, [3, 4]), row('Östersund'), row('Krokom', 4)];
const names = (order: Parameters<typeof inOrder>[1]) => inOrder(rows, order).map((one) => one.name);

describe('the teams of the county', () => {
  it('stand by their names as Swedish has them', () => {
    expect(names({ by: 'name', descending: false })).toEqual([
      'Berg',
      'Krokom',
      'Åre',
      'Östersund',
    ]);
    expect(names({ by: 'name', descending: true })[0]).toBe('Östersund');
  });

  it('stand by a figure, those alike by name, and what may not be seen last whichever way', () => {
    expect(names({ by: 'raised', descending: true })).toEqual([
      ...['Berg', 'Krokom', 'Åre', 'Östersund'],
    ]);
    expect(names({ by: 'raised', descending: false })).toEqual([
      ...['Krokom', 'Åre', 'Berg', 'Östersund'],
    ]);
  });

  it('stand by how large a part it is', () => {
    expect(names({ by: 'held', descending: true }).slice(0, 2)).toEqual(['Åre', 'Berg']);
  });

  it('begin with the most of a column, and turn when it is pressed again', () => {
    const first = orderBy('queued', { by: 'name', descending: false });
    expect(first).toEqual({ by: 'queued', descending: true });
    expect(orderBy('queued', first)).toEqual({ by: 'queued', descending: false });
    expect(orderBy('name', first)).toEqual({ by: 'name', descending: false });
  });
});
