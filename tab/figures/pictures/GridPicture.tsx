import type { Picture } from '../../../shared/reports/views/picture.ts';
import { teamText } from '../../text/team-text.ts';
import { useIsNarrow } from '../../parts/useWidth.ts';
import { Drawing, Strong, widths } from './drawing.tsx';
import { Legend } from './Legend.tsx';

/** In a side panel the words of a row stand over its boxes, elsewhere beside them. */
const layouts = {
  narrow: { width: widths.narrow, rowHeight: 38, words: 0, boxTop: 17 },
  wide: { width: widths.wide, rowHeight: 24, words: 200, boxTop: 0 },
};
const head = 20;
const box = 14;

interface GridPictureProps {
  readonly of: Extract<Picture, { kind: 'grid' }>;
  readonly name: string;
}

/** Which was there when: a box a month, as full as they were there, under the words of the row. */
export function GridPicture({ of: { columns, rows }, name }: GridPictureProps) {
  const { width, rowHeight, words, boxTop } = layouts[useIsNarrow() ? 'narrow' : 'wide'];
  const column = Math.min((width - words) / Math.max(columns.length, 1), 72);
  const x = (n: number): number => words + n * column;
  return (
    <>
      <Legend
        of={[
          { label: teamText.numbers.wasThere, mark: <Box share={1} /> },
          { label: teamText.numbers.wasAway, mark: <Box share={0} /> },
        ]}
      />
      <Drawing name={name} width={width} height={head + rows.length * rowHeight}>
        {columns.map((label, n) => (
          <text key={label} x={x(n)} y="12">
            {label.slice(0, 3)}
          </text>
        ))}
        {rows.map(({ label, cells }, row) => (
          <g key={label} transform={`translate(0 ${head + row * rowHeight})`}>
            <text x="0" y="12">
              {label}
            </text>
            {cells.map(
              (cell, n) =>
                cell !== undefined && (
                  <g key={n} transform={`translate(${x(n)} ${boxTop})`}>
                    <Box share={cell.of === 0 ? 0 : cell.part / cell.of} />
                  </g>
                ),
            )}
          </g>
        ))}
      </Drawing>
    </>
  );
}

/** Full, empty with a stroke through, or as full as the share. */
function Box({ share }: { readonly share: number }) {
  return (
    <>
      <rect x="0.5" y="0.5" width={box - 1} height={box - 1} fill="none" stroke="currentColor" />
      {share > 0 ? (
        <Strong>
          <rect
            x="1"
            y={1 + (1 - share) * (box - 2)}
            width={box - 2}
            height={share * (box - 2)}
            fill="currentColor"
          />
        </Strong>
      ) : (
        <path d={`m3 3l${box - 6} ${box - 6}`} stroke="currentColor" strokeWidth="1.5" />
      )}
    </>
  );
}
