import { addDays, type IsoDate, localDate } from '../../shared/kernel/calendar.ts';
import { periodOf } from '../../shared/kernel/period.ts';
import type { NumbersSource } from '../../shared/reports/counting/basis.ts';
import {
  nextEdition,
  publishedFigures,
  toClose,
} from '../../shared/reports/publications/closing.ts';
import type { Publication } from '../../shared/reports/publications/publication.ts';
import { ruleSetOn } from '../../shared/rules/rule-book.ts';
import { numbersOf } from './numbers.ts';

/** The edition of a team's publication on a day, as the server makes it, after those there were. */
export function anEdition(
  source: NumbersSource,
  today: IsoDate,
  before?: Publication,
): Publication | undefined {
  const days = source.cases.map(({ raisedAt }) => localDate(raisedAt));
  const [since = today] = days.sort();
  const { threshold } = ruleSetOn(source.rules, today);
  return nextEdition(
    before,
    toClose(before, since, today),
    (ref) => numbersOf(source, periodOf(ref), today, publishedFigures),
    { threshold, today },
  );
}

/** All editions from the first day of anything to a day, made on the day after each end, the first first. */
export function allEditions(source: NumbersSource, today: IsoDate): readonly Publication[] {
  const days = source.cases.map(({ raisedAt }) => localDate(raisedAt));
  const [since = today] = days.sort();
  const editions: Publication[] = [];
  const year = Number(since.slice(0, 4));
  for (let n = 0; ; n += 1) {
    const end = ['04-30', '06-30', '08-31', '12-31'][n % 4] ?? '';
    const day = addDays(`${year + Math.floor(n / 4)}-${end}`, 1);
    if (day > today) return editions;
    const next = anEdition(source, day, editions.at(-1));
    if (next !== undefined && next !== editions.at(-1)) editions.push(next);
  }
}
