import { Body1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { YearView } from '../../../shared/year/view.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { useIsNarrow } from '../../parts/useWidth.ts';
import { yearText } from '../../text/year-text.ts';
import { YearLine } from './YearLine.tsx';

const useStyles = makeStyles({
  months: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))',
    gap: tokens.spacingHorizontalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  month: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  now: { borderLeft: `4px solid ${tokens.colorBrandStroke1}` },
  heading: { margin: 0 },
});

interface MonthsProps {
  readonly of: YearView['months'];
  readonly onPlan: (what: string) => void;
}

/** Twelve months beside each other; under each other where it is narrow. */
export function Months({ of: months, onPlan }: MonthsProps) {
  const styles = useStyles();
  const narrow = useIsNarrow();
  // Under each other, months with nothing in them are in the way.
  const shown = narrow ? months.filter(({ rows, isNow }) => rows.length > 0 || isNow) : months;
  return (
    <ul className={styles.months}>
      {shown.map(({ name, isNow, rows }) => (
        <li key={name} className={mergeClasses(styles.month, isNow && styles.now)}>
          <Body1Strong as="h3" className={styles.heading}>
            {name}
          </Body1Strong>
          {rows.length === 0 ? (
            <Quiet>{yearText.nothing}</Quiet>
          ) : (
            <Rows of={rows} keyOf={({ key }) => key}>
              {(row) => <YearLine row={row} onPlan={onPlan} />}
            </Rows>
          )}
        </li>
      ))}
    </ul>
  );
}
