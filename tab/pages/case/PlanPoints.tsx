import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanView } from '../../../shared/cases/plan/view.ts';
import { Stack } from '../../parts/Stack.tsx';
import { caseText } from '../../text/case-text.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  point: {
    display: 'grid',
    gridTemplateColumns: '2ch minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  met: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  notMet: { color: tokens.colorNeutralForeground3 },
});

interface PlanPointsProps {
  readonly plan: Pick<PlanView, 'points' | 'pointsText'>;
}

/** The five points of handbook §3 as ticks; the mark is read out as words. */
export function PlanPoints({ plan }: PlanPointsProps) {
  const styles = useStyles();
  return (
    <Stack tight>
      <Body1Strong as="h3" style={{ margin: 0 }}>
        {plan.pointsText}
      </Body1Strong>
      <ul className={styles.list}>
        {plan.points.map(({ text, met }) => (
          <li key={text} className={styles.point}>
            <span
              role="img"
              aria-label={met ? caseText.plan.met : caseText.plan.notMet}
              className={met ? styles.met : styles.notMet}
            >
              {met ? '✓' : '–'}
            </span>
            <Body1>{text}</Body1>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
