import type { ClockTime } from '../kernel/calendar.ts';

/** `13:30` as minutes of the day. */
export function minutesOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

export function clockAt(minutes: number): ClockTime {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
