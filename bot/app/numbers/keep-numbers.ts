import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import {
  nextPeriod,
  periodCode,
  periodOf,
  periodsBefore,
  type PeriodRef,
  tertialOf,
} from '../../../shared/kernel/period.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { foldState } from './kept-folds.ts';
import { forgetRollUps, rollUp } from './roll-ups.ts';
import { numbersOfPeriods } from './team-numbers.ts';

/** What the pages of a day ask for, counted before anybody does: the periods that run, and the last ones over. */
export async function keepNumbers(app: App, team: Team, rules: RuleBook): Promise<void> {
  const running = runningOn(today(app));
  const before = running.flatMap((ref) => periodsBefore(ref, mostBefore));
  await numbersOfPeriods(app, team, { periods: [...running, ...before] }, rules);
  await rollUp(app, { team, rules, period: tertialOf(today(app)) });
}

/** What a page holds a period against. */
const mostBefore = 3;

function runningOn(date: IsoDate): readonly PeriodRef[] {
  const year = Number(date.slice(0, 4));
  const n = date.slice(5, 7) <= '06' ? 1 : 2;
  return [tertialOf(date), { kind: 'half-year', year, n }, { kind: 'year', year }];
}

/** As many are saved at once. */
const yearsAtATime = 8;
/** Each time somebody else may have saved or written meanwhile. */
const mostTries = 5;

/**
 * Counts everything that is kept of a team from its histories, whatever was kept before: every tertial, half-year and year since there is
 * anything to count.
 *
 * @returns how many periods; undefined where it could not be kept, since somebody wrote all the time or something cannot be read
 */
export async function rebuildNumbers(
  app: App,
  team: Team,
  rules: RuleBook,
): Promise<number | undefined> {
  const date = today(app);
  const running = runningOn(date);
  const since = (await numbersOfPeriods(app, team, { periods: running }, rules))(
    running[0] ?? tertialOf(date),
  ).since;
  let count = 0;
  const first = Number(since.slice(0, 4));
  for (let year = first; year <= Number(date.slice(0, 4)); year += yearsAtATime) {
    const periods = begunIn(year, year + yearsAtATime - 1, date);
    if (!(await kept(app, team, rules, periods))) return undefined;
    count += periods.length;
  }
  await forgetRollUps(app, team.id);
  await rollUp(app, { team, rules, period: tertialOf(date) });
  return count;
}

async function kept(
  app: App,
  team: Team,
  rules: RuleBook,
  periods: readonly PeriodRef[],
): Promise<boolean> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const before = (await foldState(app, team.id)).head?.body.stamps ?? {};
    await numbersOfPeriods(app, team, { periods, isAnew: true }, rules);
    const after = (await foldState(app, team.id)).head?.body.stamps ?? {};
    const isNew = (code: string) => after[code] !== undefined && after[code] !== before[code];
    if (periods.map(periodCode).every(isNew)) return true;
  }
  return false;
}

function begunIn(from: number, to: number, date: IsoDate): readonly PeriodRef[] {
  const firsts: readonly PeriodRef[] = [
    { kind: 'tertial', year: from, n: 1 },
    { kind: 'half-year', year: from, n: 1 },
    { kind: 'year', year: from },
  ];
  const last = `${to}-12-31`;
  return firsts.flatMap((first) => {
    const found: PeriodRef[] = [];
    for (let ref = first; begins(ref) <= date && begins(ref) <= last; ref = nextPeriod(ref))
      found.push(ref);
    return found;
  });
}

function begins(ref: PeriodRef): IsoDate {
  return periodOf(ref).from;
}
