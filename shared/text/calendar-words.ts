import { headings } from './headings.ts';

/** The months in full, as a calendar is headed; written out, since the browser's own language may be another. */
export const monthsInFull = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** From Sunday, as calendars of browsers count. */
export const weekdaysInFull = [
  'söndag',
  'måndag',
  'tisdag',
  'onsdag',
  'torsdag',
  'fredag',
  'lördag',
] as const;

export const calendarWords = {
  open: 'Öppna kalendern',
  calendar: 'Kalender',
  /** `t.ex. 8 dec 2026`, of a day that may be chosen; short enough for a field of four beside each other. */
  dayHint: (day: string) => `t.ex. ${day}`,
  timeHint: 't.ex. 13.00',
  goToToday: 'Gå till i dag',
  previousMonth: 'Föregående månad',
  nextMonth: 'Nästa månad',
  previousYear: 'Föregående år',
  nextYear: 'Nästa år',
  previousYears: headings.earlierYears,
  nextYears: 'Senare år',
  close: 'Stäng kalendern',
  /** `{0}` is where the calendar writes which one. */
  monthPicker: '{0}, byt månad',
  yearPicker: '{0}, byt år',
  today: 'idag',
  tomorrow: 'imorgon',
} as const;
