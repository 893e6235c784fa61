import { makeStyles, tokens } from '@fluentui/react-components';
import type { Ref } from 'react';
import type { FigureTable } from '../../shared/reports/views/view.ts';
import { breakable } from '../parts/breakable.tsx';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media print': { fontSize: '8px', lineHeight: '10px' },
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  label: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'break-word',
    '@media print': { padding: 0 },
  },
  column: {
    textAlign: 'right',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    overflowWrap: 'break-word',
    hyphens: 'auto',
    '@media print': { padding: `0 0 0 ${tokens.spacingHorizontalXS}` },
  },
  figure: {
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    '@media print': { padding: `0 0 0 ${tokens.spacingHorizontalXS}` },
  },
});

interface GridTableProps {
  readonly table: Pick<FigureTable, 'title'> & {
    readonly rows: readonly Pick<FigureTable['rows'][number], 'code' | 'figure'>[];
  };
  readonly grid: NonNullable<FigureTable['grid']>;
  readonly place?: Ref<HTMLTableElement>;
}

/** Two codes against each other, as rows and columns. */
export function GridTable({ table, grid, place }: GridTableProps) {
  const styles = useStyles();
  const told = new Map(table.rows.map(({ code, figure }) => [code, figure.text]));
  return (
    <table ref={place} className={styles.table} aria-label={table.title}>
      <thead>
        <tr>
          <th scope="col" className={styles.label}>
            {grid.corner}
          </th>
          {grid.columns.map(({ code, label }) => (
            <th key={code} scope="col" className={styles.column}>
              {breakable(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.rows.map((row) => (
          <tr key={row.code} className={styles.row}>
            <th scope="row" className={styles.label}>
              {breakable(row.label)}
            </th>
            {grid.columns.map(({ code }) => (
              <td key={code} className={styles.figure}>
                {told.get(`${row.code}:${code}`) ?? '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
