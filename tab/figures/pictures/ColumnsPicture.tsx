import type { Picture } from '../../../shared/reports/views/picture.ts';
import { useIsNarrow } from '../../parts/useWidth.ts';
import { Drawing, Strong, widths } from './drawing.tsx';

const rowHeight = 24;
const number = 26;

interface ColumnsPictureProps {
  readonly of: Extract<Picture, { kind: 'columns' }>;
  readonly name: string;
}

/** How many there are in each band: lying down, since the words of a band are wider than a column in a side panel. */
export function ColumnsPicture({ of: { columns }, name }: ColumnsPictureProps) {
  const width = useIsNarrow() ? widths.narrow : widths.wide;
  const words = Math.min(110, width * 0.45);
  const most = Math.max(...columns.map(({ value }) => value), 1);
  return (
    <Drawing name={name} width={width} height={columns.length * rowHeight}>
      {columns.map(({ label, value }, n) => {
        const long = (value / most) * (width - words - number);
        const top = n * rowHeight;
        return (
          <g key={label}>
            <text x={words - 8} y={top + 16} textAnchor="end">
              {label}
            </text>
            <Strong>
              <rect x={words} y={top + 3} width={long} height={rowHeight - 6} fill="currentColor" />
            </Strong>
            <text x={words + long + 6} y={top + 16}>
              {value}
            </text>
          </g>
        );
      })}
      <path d={`M${words} 0V${columns.length * rowHeight}`} stroke="currentColor" />
    </Drawing>
  );
}
