import { Body1, Button } from '@fluentui/react-components';
import { InputField } from '../../parts/InputField.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';

interface Break {
  readonly from: string;
  readonly to: string;
}

interface BreakFieldsProps {
  readonly breaks: readonly Break[];
  readonly onBreaks: (breaks: readonly Break[]) => void;
}

/** The declared breaks, such as the summer's: no meeting is planned or required in them. */
export function BreakFields({ breaks, onBreaks }: BreakFieldsProps) {
  const change = (index: number, changed: Partial<Break>): void =>
    onBreaks(breaks.map((period, at) => (at === index ? { ...period, ...changed } : period)));
  return (
    <div role="group" aria-label={text.team.breaks}>
      <Stack>
        <Stack tight>
          <Body1>{text.team.breaks}</Body1>
          <Quiet>{text.team.breaksHint}</Quiet>
        </Stack>
        {breaks.map((period, index) => (
          <Stack key={index} as="row">
            <InputField
              label={text.team.breakFrom}
              type="date"
              required
              value={period.from}
              onValue={(from) => change(index, { from })}
            />
            <InputField
              label={text.team.breakTo}
              type="date"
              required
              min={period.from}
              value={period.to}
              onValue={(to) => change(index, { to })}
            />
            <Button
              appearance="subtle"
              style={{ alignSelf: 'flex-end' }}
              aria-label={`${text.team.removeBreak} ${period.from}`}
              onClick={() => onBreaks(breaks.filter((_, at) => at !== index))}
            >
              {text.team.removeBreak}
            </Button>
          </Stack>
        ))}
        <div>
          <Button onClick={() => onBreaks([...breaks, { from: '', to: '' }])}>
            {text.team.addBreak}
          </Button>
        </div>
      </Stack>
    </div>
  );
}
