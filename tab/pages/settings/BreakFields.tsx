import { Body1, Button } from '@fluentui/react-components';
import { breakForm, type BreakRow } from '../../../shared/teams/settings-form.ts';
import type { Failure } from '../../client/failure.ts';
import { InputField } from '../../inputs/InputField.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { teamText } from '../../text/team-text.ts';

interface BreakFieldsProps {
  readonly breaks: readonly BreakRow[];
  readonly onBreaks: (breaks: readonly BreakRow[]) => void;
  readonly failureAt: (input: string) => Failure | undefined;
}

const { fields } = breakForm;

/** The declared breaks, such as the summer's: no meeting is planned or required in them. */
export function BreakFields({ breaks, onBreaks, failureAt }: BreakFieldsProps) {
  const change = (index: number, changed: Partial<BreakRow>): void =>
    onBreaks(breaks.map((period, at) => (at === index ? { ...period, ...changed } : period)));
  const of = (index: number, name: keyof BreakRow) => {
    const input = `breakPeriods.${index}.${name}`;
    return {
      label: fields[name].label,
      type: 'date' as const,
      required: true,
      value: breaks[index]?.[name] ?? '',
      onValue: (value: string) => change(index, { [name]: value }),
      name: input,
      failure: failureAt(input),
    };
  };
  return (
    <div role="group" aria-label={teamText.team.breaks}>
      <Stack>
        <Stack tight>
          <Body1>{teamText.team.breaks}</Body1>
          <Quiet>{teamText.team.breaksHint}</Quiet>
        </Stack>
        {breaks.map((period, index) => (
          <Stack key={index} as="row">
            <InputField {...of(index, 'from')} />
            <InputField {...of(index, 'to')} min={period.from} />
            <Button
              appearance="subtle"
              style={{ alignSelf: 'flex-end' }}
              aria-label={`${teamText.team.removeBreak} ${period.from}`}
              onClick={() => onBreaks(breaks.filter((_, at) => at !== index))}
            >
              {teamText.team.removeBreak}
            </Button>
          </Stack>
        ))}
        <div>
          <Button onClick={() => onBreaks([...breaks, { from: '', to: '' }])}>
            {breakForm.open}
          </Button>
        </div>
      </Stack>
    </div>
  );
}
