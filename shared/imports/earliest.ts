import type { IsoDate } from '../kernel/calendar.ts';

/** Before there can have been any team: an earlier day is a slip, or a person's own. */
export const earliest: IsoDate = '2010-01-01';
