import { describe, expect, it } from 'vitest';
import {
  chosenRows,
  offeredIn,
  type RowFilter,
  type RowOrder,
} from '../../../tab/inputs/choose-rows.ts';

interface Row {
  readonly reference: string;
  readonly groups: readonly string[];
  readonly days?: number;
}

const rows: readonly Row[] = [
  { reference: 'BER-2026-001', groups: ['Unga', 'Nyanlända'], days: 40 },
  { reference: 'BER-2026-002', groups: ['Unga'] },
  { reference: 'BER-2026-003', groups: [], days: 95 },
];
const group: RowFilter<Row> = { name: 'group', label: 'Grupp', of: ({ groups }) => groups };
const waiting: RowOrder<Row> = {
  name: 'waiting',
  label: 'Väntan',
  by: ({ days }) => days,
  falling: true,
};

const shown = (choice: Record<string, string>): string[] =>
  chosenRows(rows, [group], [waiting], choice).map(({ reference }) => reference.slice(-1));

describe('a list one has narrowed and put in order', () => {
  it('is all of it, as it came, before anything is chosen', () => {
    expect(shown({})).toEqual(['1', '2', '3']);
  });

  it('has the rows that have what is chosen, among what else they have', () => {
    expect(shown({ group: 'Nyanlända' })).toEqual(['1']);
    expect(shown({ group: 'Unga' })).toEqual(['1', '2']);
  });

  it('has those without a value last, whichever way it goes', () => {
    expect(shown({ order: 'waiting' })).toEqual(['3', '1', '2']);
  });

  it('offers what tells rows apart, and what is chosen though no row has it any more', () => {
    expect(offeredIn(rows, group, {})).toEqual(['Nyanlända', 'Unga']);
    expect(offeredIn(rows.slice(2), group, {})).toEqual([]);
    expect(offeredIn(rows.slice(2), group, { group: 'Unga' })).toEqual(['Unga']);
  });
});
