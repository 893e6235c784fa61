import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { NumbersView } from '../../shared/reports/views/view.ts';
import { Sparkline } from './Sparkline.tsx';

const useStyles = makeStyles({
  tiles: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 124px), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    '@media (max-width: 480px)': { gap: tokens.spacingHorizontalS },
    '@media print': { gridTemplateColumns: 'repeat(6, 1fr)', gap: tokens.spacingHorizontalXS },
  },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
    '@media print': { padding: tokens.spacingHorizontalXS },
  },
  value: { margin: 0, overflowWrap: 'anywhere' },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface HeadlineProps {
  readonly figures: NumbersView['headline'];
}

/** The answers to the first questions, in large type. */
export function Headline({ figures }: HeadlineProps) {
  const styles = useStyles();
  return (
    <dl className={styles.tiles}>
      {figures.map(({ code, label, figure, before = [], trend }) => (
        <div key={code} className={styles.tile}>
          <dt>
            <Caption1>{label}</Caption1>
          </dt>
          <dd className={styles.value}>
            <Text size={figure.text.length > 5 ? 500 : 600} weight="semibold">
              {figure.text}
            </Text>
          </dd>
          {trend !== undefined && trend.some((one) => (one.figure.value ?? 0) > 0) && (
            <dd className={styles.note}>
              <Sparkline label={label} trend={trend} />
            </dd>
          )}
          {before.map((one) => (
            <dd key={one} className={styles.note}>
              <Caption1>{one}</Caption1>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
