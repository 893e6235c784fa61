import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Choice } from '../../shared/meetings/view.ts';

const useStyles = makeStyles({
  group: { border: 0, margin: 0, padding: 0, minWidth: 0 },
  boxes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface ChoiceBoxesProps {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  readonly onValues: (values: readonly string[]) => void;
}

/** Any of a list, kept in the order of the list. */
export function ChoiceBoxes({ label, hint, choices, values, onValues }: ChoiceBoxesProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <Text id={id}>{label}</Text>
      {hint !== undefined && (
        <div>
          <Text size={200} className={styles.hint}>
            {hint}
          </Text>
        </div>
      )}
      <div className={styles.boxes}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            style={{ minWidth: 0 }}
            label={{ children: choice.label, style: { overflowWrap: 'anywhere', minWidth: 0 } }}
            checked={values.includes(choice.value)}
            onChange={(_, { checked }) =>
              onValues(
                choices
                  .map(({ value }) => value)
                  .filter((value) =>
                    value === choice.value ? checked === true : values.includes(value),
                  ),
              )
            }
          />
        ))}
      </div>
    </div>
  );
}
