import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUp16Regular } from '@fluentui/react-icons/svg/arrow-up';
import type { JSX } from 'react';
import { severalIn } from '../../../shared/forms/read.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import type { Failure } from '../../client/failure.ts';
import { ChoiceBoxes } from '../../inputs/ChoiceBoxes.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { rulesText } from '../../text/rules-text.ts';

const useStyles = makeStyles({
  // A long name wraps beside its arrows, not under them.
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
});

const words = rulesText;

interface CodesInputProps {
  readonly rule: Extract<Rule, { kind: 'codes' }>;
  readonly name: string;
  /** The chosen codes in their order, with commas between. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly failure: Failure | undefined;
}

/** Which of the program's codes are valid; and in which order, where that means something. */
export function CodesInput({ rule, name, value, onValue, failure }: CodesInputProps) {
  const chosen = severalIn(value);
  const labelOf = (code: string): string => rule.labels[code] ?? code;
  const put = (codes: readonly string[]): void => onValue(codes.join(','));
  // What is ticked anew comes last: a box that is ticked by mistake and back again changes nothing else.
  const tick = (ticked: readonly string[]): void =>
    put([
      ...chosen.filter((code) => ticked.includes(code)),
      ...ticked.filter((code) => !chosen.includes(code)),
    ]);
  return (
    <Stack>
      <ChoiceBoxes
        label={rule.label}
        required={rule.none === undefined}
        choices={rule.codes.map((code) => ({ value: String(code), label: labelOf(String(code)) }))}
        values={chosen}
        onValues={tick}
        name={name}
        failure={failure}
      />
      {rule.ordered === true && chosen.length > 1 && (
        <Stack tight>
          <Quiet>{words.order}</Quiet>
          <Rows of={chosen} keyOf={(code) => code} label={words.order}>
            {(code) => (
              <OrderLine
                label={labelOf(code)}
                at={chosen.indexOf(code)}
                of={chosen.length}
                onMove={(to) => put(moved(chosen, code, to))}
              />
            )}
          </Rows>
        </Stack>
      )}
    </Stack>
  );
}

interface OrderLineProps {
  readonly label: string;
  readonly at: number;
  readonly of: number;
  readonly onMove: (to: number) => void;
}

function OrderLine({ label, at, of: count, onMove }: OrderLineProps) {
  const styles = useStyles();
  // Focusable also where it does nothing, so that the focus stays on the button one presses.
  const button = (word: string, arrow: JSX.Element, to: number) => (
    <Button
      size="small"
      appearance="subtle"
      style={{ minWidth: 0 }}
      aria-label={`${word}: ${label}`}
      disabledFocusable={to < 0 || to >= count}
      icon={arrow}
      onClick={() => onMove(to)}
    />
  );
  return (
    <div className={styles.line}>
      {button(words.earlier, <ArrowUp16Regular />, at - 1)}
      {button(words.later, <ArrowDown16Regular />, at + 1)}
      <Body1>{`${at + 1}. ${label}`}</Body1>
    </div>
  );
}

function moved(codes: readonly string[], code: string, to: number): readonly string[] {
  const others = codes.filter((one) => one !== code);
  return [...others.slice(0, to), code, ...others.slice(to)];
}
