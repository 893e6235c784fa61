import {
  Caption1,
  Caption1Strong,
  makeStyles,
  mergeClasses,
  shorthands,
  tokens,
} from '@fluentui/react-components';
import { teamText } from '../../text/team-text.ts';
import { currentStep, isDone, setupSteps, type SetupFacts, type SetupStep } from './steps.ts';

/** The narrow rail has its own border, which would otherwise keep its own colour too. */
function borderInAnyWidth(color: string) {
  const border = shorthands.borderColor(color);
  return { ...border, '@media (max-width: 480px)': border };
}

const useStyles = makeStyles({
  rail: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `4px solid ${tokens.colorNeutralStroke1}`,
    minWidth: 0,
    '@media (max-width: 480px)': {
      flexDirection: 'row',
      gap: tokens.spacingHorizontalS,
      padding: `0 0 0 ${tokens.spacingHorizontalS}`,
      borderTop: 'none',
      borderLeft: `4px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  current: borderInAnyWidth(tokens.colorBrandStroke1),
  done: borderInAnyWidth(tokens.colorPaletteGreenBorderActive),
});

interface StepRailProps {
  readonly facts: SetupFacts;
}

/** How far one has come. */
export function StepRail({ facts }: StepRailProps) {
  const styles = useStyles();
  const current = currentStep(facts);
  return (
    <ol className={styles.rail} aria-label={teamText.setup.rail}>
      {setupSteps.map((step) => {
        const done = isDone(facts, step);
        return (
          <li
            key={step}
            aria-current={step === current ? 'step' : undefined}
            className={mergeClasses(
              styles.step,
              done && styles.done,
              step === current && styles.current,
            )}
          >
            {step === current ? (
              <Caption1Strong>{teamText.setup.steps[step]}</Caption1Strong>
            ) : (
              <Caption1>{teamText.setup.steps[step]}</Caption1>
            )}
            <Caption1>{markOf(facts, step)}</Caption1>
          </li>
        );
      })}
    </ol>
  );
}

function markOf(facts: SetupFacts, step: SetupStep): string {
  if (isDone(facts, step)) return teamText.setup.done;
  if (step === currentStep(facts)) return teamText.setup.now;
  return facts.skipped.includes(step) ? teamText.setup.later : teamText.setup.ahead;
}
