import { makeStyles, tokens } from '@fluentui/react-components';
import { Toggle } from '../parts/Toggle.tsx';
import type { Choice } from '../../shared/text/choice.ts';

const useStyles = makeStyles({
  segments: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface SegmentsProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/**
 * A choice between a few ways to see the same page. Not Fluent's TabList: its focus sentinels are hidden and focusable
 * at once, which axe rightly reports.
 */
export function Segments({ label, choices, value, onValue }: SegmentsProps) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.segments}>
      {choices.map((choice) => (
        <Toggle
          key={choice.value}
          pressed={choice.value === value}
          appearance={choice.value === value ? 'primary' : 'secondary'}
          onClick={() => onValue(choice.value)}
        >
          {choice.label}
        </Toggle>
      ))}
    </div>
  );
}
