import type { DeviationStatus } from '../codes/deviation.ts';
import { type IsoDate, localDate } from '../kernel/calendar.ts';
import type { Deviation, DeviationEvent } from './deviation.ts';

/** Where a deviation stood when that day was over; undefined before it was reported. */
export function deviationStatusOn(deviation: Deviation, day: IsoDate): DeviationStatus | undefined {
  const last = deviation.history.findLast((event) => localDate(event.at) <= day);
  return last === undefined ? undefined : statusAfter(last);
}

/** Every step says by itself where it leaves the deviation. */
export function statusAfter(event: Pick<DeviationEvent, 'type'>): DeviationStatus {
  switch (event.type) {
    case 'reported':
      return 'reported';
    case 'compiled':
      return 'compiled';
    case 'forwarded':
      return 'with-steering';
    case 'action-set':
      return 'in-action';
    case 'lifted':
      return 'with-county';
    case 'solved':
      return 'solved';
    case 'passed-on':
      return 'passed-on';
    case 'sent-elsewhere':
      return 'other-forum';
  }
}

/**
 * Whether the team is to hear of the step (handbook §5: "the team always hears back"). One that is put in order once more
 * stands where it stood.
 */
export function isNews(before: Deviation, after: Deviation): boolean {
  return after.state !== before.state || after.action !== before.action;
}
