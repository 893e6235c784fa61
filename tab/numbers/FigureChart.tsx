import { HorizontalBarChart, HorizontalBarChartVariant } from '@fluentui/react-charts';
import { tokens } from '@fluentui/react-components';
import type { FigureTable } from '../../shared/reports/view.ts';
import { text } from '../text.ts';

interface FigureChartProps {
  readonly table: FigureTable;
}

/** The rows of a table that have something to draw, as bars on one scale. Loaded when first needed. */
export function FigureChart({ table }: FigureChartProps) {
  const drawn = table.rows.flatMap(({ label, figure }) =>
    figure.value === undefined || figure.value === 0
      ? []
      : [{ label, value: figure.value, said: figure.text }],
  );
  // The number stands after its bar: the longest one leaves room for it.
  const scale = Math.max(...drawn.map(({ value }) => value), 1) * 1.15;
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
              horizontalBarChartdata: { x: value, total: scale },
              color: tokens.colorBrandBackground,
              yAxisCalloutData: said,
            },
          ],
        }))}
      />
    </div>
  );
}
