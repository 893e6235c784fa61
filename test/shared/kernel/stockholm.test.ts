import fc from 'fast-check';
import * as ZonedInstant from 'temporal-polyfill/fns/Instant';
import * as WallTime from 'temporal-polyfill/fns/PlainDateTime';
import * as Zoned from 'temporal-polyfill/fns/ZonedDateTime';
import { describe, expect, it } from 'vitest';
import { localDate, localTime, zonedInstant } from '../../../shared/kernel/calendar.ts';

const timeZone = 'Europe/Stockholm';

/** What the standard's arithmetic says, by the runtime's own tables of zones. */
function byTheStandard(at: string): string {
  const utc = ZonedInstant.fromEpochMilliseconds(Date.parse(at));
  return Zoned.toString(ZonedInstant.toZonedDateTimeISO(utc, timeZone)).slice(0, 16);
}

function instantByTheStandard(wall: string): string {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = wall.split(/\D/).map(Number);
  const local = WallTime.create(year, month, day, hour, minute);
  return ZonedInstant.toString(Zoned.toInstant(WallTime.toZonedDateTime(local, timeZone)), {
    smallestUnit: 'millisecond',
  });
}

const ours = (at: string): string => `${localDate(at)}T${localTime(at)}`;
const wallsSince = (min: string) =>
  fc
    .date({ min: new Date(min), max: new Date('2199-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 16));

describe('Swedish time', () => {
  it('is what the standard says, at any instant from 1900 to 2199', () => {
    fc.assert(
      fc.property(wallsSince('1900-01-01'), (wall) => {
        const at = `${wall}:00.000Z`;
        expect(ours(at)).toBe(byTheStandard(at));
      }),
      { numRuns: 2000 },
    );
  });

  it('is what the standard says around every change of the clocks since 1980', () => {
    for (let year = 1980; year < 2200; year += 1)
      for (const month of ['03', '04', '09', '10'])
        for (let day = 22; day <= 30; day += 1)
          for (const time of ['00:59:59', '01:00:00']) {
            const at = `${year}-${month}-${day}T${time}.000Z`;
            if (ours(at) !== byTheStandard(at)) expect(ours(at), at).toBe(byTheStandard(at));
          }
  });

  // Since 1980 the clocks have changed by the hour and no other way; in 1945 they did in the zone of which ours is a name.
  it('leads to the instant that the standard says, in the hour that is missing and the one that comes twice too', () => {
    fc.assert(
      fc.property(wallsSince('1980-01-01'), (wall) => {
        const [date = '', time = ''] = wall.split('T');
        expect(zonedInstant(date, time)).toBe(instantByTheStandard(wall));
      }),
      { numRuns: 2000 },
    );
    for (let year = 1996; year < 2200; year += 1)
      for (const month of ['03', '10'])
        for (let day = 25; day <= 31; day += 1)
          for (const time of ['01:30', '02:00', '02:30', '02:59', '03:00', '03:30']) {
            const date = `${year}-${month}-${day}`;
            expect(zonedInstant(date, time)).toBe(instantByTheStandard(`${date}T${time}`));
          }
  });
});
