import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { FigureTable } from '../../shared/reports/view.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Section } from '../parts/Section.tsx';
import { FigureTableView } from './FigureTableView.tsx';

// The charts weigh as much as half of all the rest, and only this page draws any.
const FigureChart = lazy(async () => ({
  default: (await import('./FigureChart.tsx')).FigureChart,
}));

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 400px), 1fr))',
    alignItems: 'start',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
  },
});

interface FigureBlockProps {
  readonly table: FigureTable;
}

/** A table of numbers, drawn as well where there is something to draw, and how it is counted. */
export function FigureBlock({ table }: FigureBlockProps) {
  const styles = useStyles();
  return (
    <Section title={table.title}>
      <div className={styles.pair}>
        {isWorthDrawing(table) && (
          <Suspense fallback={null}>
            <FigureChart table={table} />
          </Suspense>
        )}
        <FigureTableView table={table} />
      </div>
      {table.definition !== undefined && <Quiet>{table.definition}</Quiet>}
    </Section>
  );
}

/** One bar says nothing that the number does not; suppressed numbers have no length. */
function isWorthDrawing(table: FigureTable): boolean {
  return table.rows.filter(({ figure }) => (figure.value ?? 0) > 0).length >= 2;
}
