import type { StarCase } from '../cases/case.ts';
import { type IsoDate, localDate, partsOf } from '../kernel/calendar.ts';
import type { ToldCase } from './imported-case.ts';

const going: readonly StarCase['current']['status'][] = ['raised', 'queued', 'ongoing'];

/** The years that a case counts in: each from the one it was raised in to the one it ended in. */
export function yearsOfCase(
  { raisedAt, current, history }: Pick<StarCase, 'raisedAt' | 'current' | 'history'>,
  today: IsoDate,
): readonly number[] {
  const last = history.at(-1)?.at;
  const ends = going.includes(current.status) || last === undefined ? today : localDate(last);
  return yearsBetween(localDate(raisedAt), ends);
}

/** The same of a case as a row tells it. */
export function yearsOfRow(row: ToldCase, today: IsoDate): readonly number[] {
  const ended = row.type === 'new' ? (row.closed ?? row.declined) : row.answered;
  return yearsBetween(row.raised.on, ended?.on ?? today);
}

function yearsBetween(from: IsoDate, to: IsoDate): readonly number[] {
  const first = partsOf(from).year;
  return Array.from({ length: partsOf(to).year - first + 1 }, (_, n) => first + n);
}
