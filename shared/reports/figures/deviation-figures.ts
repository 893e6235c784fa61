import { deviationCategoryLabels, deviationStatusLabels } from '../../codes/deviation.ts';
import { deviationStatusOn } from '../../deviations/history.ts';
import { isWithin } from '../../kernel/within.ts';
import { count, split } from '../counting/describe.ts';
import type { Table } from '../counting/row.ts';

const definition = 'Avvikelser som rapporterats under perioden.';
const byCategoryTable: Table = {
  code: 'deviations',
  group: 'cooperation',
  title: 'Avvikelser efter kategori',
  definition,
  total: 'reported-deviations',
};

const reported = count({
  code: 'reported-deviations',
  class: 'flow-total',
  table: byCategoryTable,
  label: 'Avvikelser',
  unlisted: true,
  items: ({ deviations, counted }) =>
    deviations
      .filter((one) => isWithin(one.reportedOn, counted))
      .map((one) => ({ ...one, statusThen: deviationStatusOn(one, counted.to) })),
});

/** They are about parties and ways of working rather than individuals (README, decisions). */
export const deviationFigures = [
  reported,
  split(reported, {
    code: 'deviations',
    class: 'flow-total',
    table: byCategoryTable,
    labels: deviationCategoryLabels,
    occurring: true,
    by: ({ category }) => [category],
  }),
  split(reported, {
    code: 'deviation-status',
    class: 'flow-total',
    table: { group: 'cooperation', title: 'Avvikelser efter status', definition },
    labels: deviationStatusLabels,
    by: ({ statusThen }) => (statusThen === undefined ? [] : [statusThen]),
  }),
  /** Whenever reported. */
  count({
    code: 'awaiting-steering',
    class: 'flow-total',
    table: byCategoryTable,
    label: 'Hos styrgruppen vid periodens slut',
    unlisted: true,
    items: ({ deviations, counted }) =>
      deviations.filter((one) => deviationStatusOn(one, counted.to) === 'with-steering'),
  }),
] as const;
