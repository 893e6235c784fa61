import type { Picture } from '../../../shared/reports/views/picture.ts';
import { teamText } from '../../text/team-text.ts';
import { useIsNarrow } from '../../parts/useWidth.ts';
import { Drawing, Strong, widths } from './drawing.tsx';
import { Legend } from './Legend.tsx';

const rowHeight = 62;
const barTop = 36;
const barHeight = 14;

interface GoalsPictureProps {
  readonly of: Extract<Picture, { kind: 'goals' }>;
  readonly name: string;
}

/** How far each has come, and where its goal lies; all of it is a hundred percent. */
export function GoalsPicture({ of: { rows }, name }: GoalsPictureProps) {
  const width = useIsNarrow() ? widths.narrow : widths.wide;
  const x = (percent: number): number => 1 + (Math.min(percent, 100) / 100) * (width - 2);
  return (
    <>
      <Legend
        of={[
          {
            label: teamText.numbers.goalMark,
            mark: <path d="m12 0v14" stroke="currentColor" strokeWidth="3" />,
          },
        ]}
      />
      <Drawing name={name} width={width} height={rows.length * rowHeight}>
        {rows.map(({ label, text, percent, aim }, n) => (
          <g key={label} transform={`translate(0 ${n * rowHeight})`}>
            <text x="0" y="12">
              {label}
            </text>
            <text x="0" y="28">
              {text}
            </text>
            <rect
              x="1"
              y={barTop}
              width={width - 2}
              height={barHeight}
              fill="none"
              stroke="currentColor"
              strokeWidth="0.75"
            />
            <Strong>
              <rect
                x="1"
                y={barTop}
                width={x(percent) - 1}
                height={barHeight}
                fill="currentColor"
              />
            </Strong>
            <path
              d={`M${x(aim)} ${barTop - 5}v${barHeight + 10}`}
              stroke="currentColor"
              strokeWidth="3"
            />
          </g>
        ))}
      </Drawing>
    </>
  );
}
