import { calendarWords } from '../../shared/text/calendar-words.ts';
import { typedTime } from '../../shared/text/typed.ts';
import { WrittenInput } from './WrittenInput.tsx';

interface TimeInputProps {
  /** `13:00`, or what is typed so far. */
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly focused: boolean;
}

const minutesOfDay = 24 * 60;
const stepMinutes = 15;

/** A time of day by 24 hours, whatever the browser's language; the arrows go by a quarter of an hour. */
export function TimeInput({ value, onValue, focused }: TimeInputProps) {
  return (
    <WrittenInput
      value={value}
      onValue={onValue}
      focused={focused}
      read={typedTime}
      show={(time) => time.replace(':', '.')}
      placeholder={calendarWords.timeHint}
      onKeyDown={(event) => {
        const now = typedTime(value);
        const way = ways[event.key];
        if (now === undefined || way === undefined) return;
        event.preventDefault();
        onValue(later(now, way * stepMinutes));
      }}
    />
  );
}

const ways: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 };

function later(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const sum = (hour * 60 + minute + minutes + minutesOfDay) % minutesOfDay;
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(sum / 60))}:${two(sum % 60)}`;
}
