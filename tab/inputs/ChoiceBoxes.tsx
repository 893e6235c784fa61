import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Choice } from '../../shared/text/choice.ts';
import type { Failure } from '../client/failure.ts';
import { refusalAt } from './fieldRefusal.ts';
import { breakable } from '../parts/breakable.tsx';
import { Quiet } from '../parts/Quiet.tsx';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  boxes: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
    alignItems: 'start',
  },
  star: { color: tokens.colorPaletteRedForeground3 },
  refusal: { color: tokens.colorPaletteRedForeground1 },
});

interface ChoiceBoxesProps {
  readonly label: string;
  readonly hint?: string;
  /** At least one; the server refuses none. */
  readonly required?: boolean;
  readonly choices: readonly Choice[];
  readonly values: readonly string[];
  /** The word that ticks them all. */
  readonly all?: string | undefined;
  readonly onValues: (values: readonly string[]) => void;
  /** The name the server knows the input by, and the last failure. */
  readonly name?: string;
  readonly failure?: Failure | undefined;
  /** What is wrong with it, where the form knows. */
  readonly problem?: string | undefined;
}

/** Any of a list, kept in the order of the list. */
export function ChoiceBoxes(props: ChoiceBoxesProps) {
  const {
    label,
    hint,
    required = false,
    choices,
    values,
    all,
    onValues,
    name,
    failure,
    problem,
  } = props;
  const styles = useStyles();
  const id = useId();
  const said = problem ?? refusalAt(failure, name);
  const toggle = (toggled: string, checked: boolean): void =>
    onValues(
      choices
        .map(({ value }) => value)
        .filter((value) => (value === toggled ? checked : values.includes(value))),
    );
  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={said === undefined ? undefined : `${id}-said`}
      className={styles.group}
      data-invalid={said === undefined ? undefined : true}
    >
      <Text id={id}>
        {label}
        {required && <span className={styles.star}> *</span>}
      </Text>
      {hint !== undefined && <Quiet>{hint}</Quiet>}
      {said !== undefined && (
        <Text id={`${id}-said`} role="alert" size={200} className={styles.refusal}>
          {said}
        </Text>
      )}
      {all !== undefined && values.length < choices.length && (
        <div>
          <Button size="small" onClick={() => onValues(choices.map(({ value }) => value))}>
            {all}
          </Button>
        </div>
      )}
      <div className={styles.boxes}>
        {choices.map((choice) => (
          <Checkbox
            key={choice.value}
            style={{ minWidth: 0 }}
            label={{
              children: breakable(choice.label),
              style: { overflowWrap: 'anywhere', minWidth: 0 },
            }}
            checked={values.includes(choice.value)}
            onChange={(_, { checked }) => toggle(choice.value, checked === true)}
          />
        ))}
      </div>
    </div>
  );
}
