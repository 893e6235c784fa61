import { Calendar, DayOfWeek, type ICalendar } from '@fluentui/react-calendar-compat';
import { makeStyles, Popover, PopoverSurface } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { calendarWords, monthsInFull, weekdaysInFull } from '../../shared/text/calendar-words.ts';
import { formatDay, formatMonth } from '../../shared/text/format.ts';
import { useCoverLifted } from '../parts/useCoverLifted.ts';

const useStyles = makeStyles({
  // Its own room is more than a side panel has.
  surface: { padding: '4px', maxWidth: 'calc(100vw - 8px)', overflowX: 'auto' },
});

interface DayPickerProps {
  readonly at: HTMLElement;
  readonly today: string;
  readonly chosen: string | undefined;
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly onChosen: (day: string) => void;
  readonly onClose: () => void;
}

/** Fluent's calendar with Swedish months and weeks from Monday, whatever the browser speaks. */
export function DayPicker({ at, today, chosen, min, max, onChosen, onClose }: DayPickerProps) {
  const styles = useStyles();
  const calendar = useRef<ICalendar>(null);
  const [surface, setSurface] = useState<HTMLElement | null>(null);
  useCoverLifted();
  useEffect(() => {
    surface?.addEventListener(arrowsMove, leaveMonths);
    return () => surface?.removeEventListener(arrowsMove, leaveMonths);
  }, [surface]);
  const turnMonth = (event: KeyboardEvent<HTMLElement>): void => {
    const way = monthKeys[event.key];
    if (way === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    event.currentTarget.querySelector<HTMLElement>(`button[title^="${way}"]`)?.click();
    calendar.current?.focus();
  };
  useEffect(() => {
    // After the popover, which goes to its first button: the arrows are to go from the day.
    const soon = requestAnimationFrame(() => calendar.current?.focus());
    return () => {
      cancelAnimationFrame(soon);
      at.focus();
    };
  }, [at]);
  return (
    <Popover
      open
      trapFocus
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
      positioning={{ target: at, position: 'below', align: 'end' }}
    >
      <PopoverSurface
        ref={setSurface}
        className={styles.surface}
        aria-label={calendarWords.calendar}
        onKeyDownCapture={turnMonth}
      >
        <Calendar
          componentRef={calendar}
          strings={strings}
          dateTimeFormatter={formatter}
          firstDayOfWeek={DayOfWeek.Monday}
          isMonthPickerVisible={false}
          highlightSelectedMonth
          showGoToToday
          today={asDate(today)}
          {...(chosen === undefined ? {} : { value: asDate(chosen) })}
          {...(min === undefined || min === '' ? {} : { minDate: asDate(min) })}
          {...(max === undefined || max === '' ? {} : { maxDate: asDate(max) })}
          onSelectDate={(date) => onChosen(asDay(date))}
          // It keeps Escape to itself, so that the popover never hears of it.
          onDismiss={onClose}
        />
      </PopoverSurface>
    </Popover>
  );
}

/** As in every other calendar; Fluent's goes on by `PageUp`, where its arrows let the key through at all. */
const monthKeys: Readonly<Record<string, string>> = {
  PageUp: calendarWords.previousMonth,
  PageDown: calendarWords.nextMonth,
};

/** What Tabster tells before it moves the focus by a key of its own. */
const arrowsMove = 'tabster:movefocus';

function leaveMonths(event: Event): void {
  const { detail } = event as CustomEvent<{ readonly relatedEvent?: { readonly key: string } }>;
  if (monthKeys[detail.relatedEvent?.key ?? ''] !== undefined) event.preventDefault();
}

const strings = {
  months: [...monthsInFull],
  shortMonths: monthsInFull.map((name) => name.slice(0, 3)),
  days: [...weekdaysInFull],
  shortDays: weekdaysInFull.map((name) => name.charAt(0).toUpperCase()),
  goToToday: calendarWords.goToToday,
  prevMonthAriaLabel: calendarWords.previousMonth,
  nextMonthAriaLabel: calendarWords.nextMonth,
  prevYearAriaLabel: calendarWords.previousYear,
  nextYearAriaLabel: calendarWords.nextYear,
  prevYearRangeAriaLabel: calendarWords.previousYears,
  nextYearRangeAriaLabel: calendarWords.nextYears,
  closeButtonAriaLabel: calendarWords.close,
  monthPickerHeaderAriaLabel: calendarWords.monthPicker,
  yearPickerHeaderAriaLabel: calendarWords.yearPicker,
};

const formatter = {
  formatDay: (date: Date) => String(date.getDate()),
  formatMonth: (date: Date) => monthsInFull[date.getMonth()] ?? '',
  formatYear: (date: Date) => String(date.getFullYear()),
  formatMonthDayYear: (date: Date) => formatDay(asDay(date)),
  formatMonthYear: (date: Date) => formatMonth(asDay(date).slice(0, 7)),
};

/** The calendar counts in the browser's own time; at noon a day is the same wherever that is. */
function asDate(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

function asDay(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
