import type { NumbersView } from '../reports/views/view.ts';
import { countyColumns } from './county-columns.ts';
import type { CountyRow, CountyView } from './county-view.ts';

/** Teams beside each other: of the county, with what they come to together, or of one styrgrupp. */
export interface Compared extends Pick<CountyView, 'period' | 'columns' | 'teams'> {
  readonly total?: CountyRow['figures'];
}

/** The first figures of several teams beside each other; nothing to compare where there is one. */
export function comparedOf(numbers: readonly NumbersView[]): Compared | undefined {
  const [first] = numbers;
  if (first === undefined || numbers.length < 2) return undefined;
  const columns = first.headline.flatMap(({ code, label }) => {
    const column = countyColumns.find((known) => known === code);
    return column === undefined ? [] : [{ code: column, label }];
  });
  return {
    period: first.period,
    columns,
    teams: numbers.map(({ teamId, teamName, headline }) => ({
      teamId,
      name: teamName,
      figures: Object.fromEntries(headline.map(({ code, figure }) => [code, figure])),
    })),
  };
}
