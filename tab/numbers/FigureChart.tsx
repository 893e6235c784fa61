import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import type { FigureTable } from '../../shared/reports/view.ts';
import { text } from '../text.ts';

interface FigureChartProps {
  readonly table: FigureTable;
}

/** The rows of a table as bars on one scale. Loaded when first needed. */
export function FigureChart({ table }: FigureChartProps) {
  const drawn = table.rows.flatMap(({ label, figure }) =>
    figure.value === undefined ? [] : [{ label, value: figure.value, said: figure.text }],
  );
  const most = Math.max(...drawn.map(({ value }) => value), 1);
  return (
    <div role="group" aria-label={`${text.numbers.chart}: ${table.title}`}>
      <HorizontalBarChart
        variant={HorizontalBarChartVariant.AbsoluteScale}
        culture="sv-SE"
        data={drawn.map(({ label, value, said }) => ({
          chartTitle: label,
          chartData: [
            {
              legend: label,
              horizontalBarChartdata: { x: value, total: most },
              color: tokens.colorBrandBackground,
              yAxisCalloutData: said,
            },
          ],
        }))}
      />
    </div>
  );
}
