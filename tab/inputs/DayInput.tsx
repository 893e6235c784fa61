import { Button } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useState } from 'react';
import { calendarWords } from '../../shared/text/calendar-words.ts';
import { formatDay } from '../../shared/text/format.ts';
import { typedDay } from '../../shared/text/typed.ts';
import { codeFrom } from '../client/code.ts';
import { useMe } from '../client/me.ts';
import { Opening } from '../parts/Opening.tsx';
import { WrittenInput } from './WrittenInput.tsx';

const code = codeFrom(() => import('./DayPicker.tsx'));

interface DayInputProps {
  /** `2026-12-08`, or what is typed so far. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly focused: boolean;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** `8 dec 2026`, without the weekday that nobody need type. */
function withoutWeekday(day: string): string {
  return formatDay(day).replace(/^\S+ /, '');
}

/** A day, typed as one writes it or chosen in a Swedish calendar, whose code comes when it is opened. */
export function DayInput({ value, onValue, focused, min, max }: DayInputProps) {
  const { today } = useMe();
  const likely =
    max !== undefined && max < today ? max : min !== undefined && min > today ? min : today;
  const [open, setOpen] = useState(false);
  const [button, setButton] = useState<HTMLElement | null>(null);
  return (
    <>
      <WrittenInput
        value={value}
        onValue={onValue}
        focused={focused}
        read={(typed) => typedDay(typed, today)}
        show={formatDay}
        placeholder={calendarWords.dayHint(withoutWeekday(likely))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
        contentAfter={
          <Button
            ref={setButton}
            appearance="transparent"
            size="small"
            icon={<CalendarLtr20Regular />}
            aria-label={calendarWords.open}
            aria-haspopup="dialog"
            aria-expanded={open}
            onPointerEnter={() => void code.fetch()}
            onClick={() => setOpen(!open)}
          />
        }
      />
      {open && button !== null && (
        <Opening of={code}>
          {({ DayPicker }) => (
            <DayPicker
              at={button}
              today={today}
              chosen={typedDay(value, today)}
              min={min}
              max={max}
              onChosen={(day) => {
                onValue(day);
                setOpen(false);
              }}
              onClose={() => setOpen(false)}
            />
          )}
        </Opening>
      )}
    </>
  );
}
