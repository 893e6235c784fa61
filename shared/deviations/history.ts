import { type IsoDate, localDate } from '../kernel/calendar.ts';
import type { Deviation, DeviationStatus } from './deviation.ts';

/** Where a deviation stood when that day was over; undefined before it was reported. */
export function deviationStatusOn(deviation: Deviation, day: IsoDate): DeviationStatus | undefined {
  const events = deviation.history.filter((event) => localDate(event.at) <= day);
  const last = events.at(-1);
  if (last === undefined) return undefined;
  switch (last.type) {
    case 'reported':
      return 'reported';
    case 'compiled':
      return 'compiled';
    case 'action-set':
      return 'in-action';
    case 'lifted':
      return 'with-county';
    case 'passed-on':
      return 'passed-on';
    case 'sent-elsewhere':
      return 'other-forum';
    case 'forwarded':
      return 'with-steering';
    case 'solved':
      return 'solved';
  }
}
