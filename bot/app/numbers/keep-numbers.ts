import { addSeconds, type IsoDate } from '../../../shared/kernel/calendar.ts';
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
import type { Effect } from '../effects/effect.ts';
import { StoreUnavailable } from '../errors.ts';
import { noteFault } from '../fault.ts';
import type { JobOf } from '../jobs/job.ts';
import { countAllJob, nextCountAll } from '../jobs/jobs.ts';
import { foldState } from './kept-folds.ts';
import { forgetRollUps, keptRollUp, rollUp, type RollUpOf } from './roll-ups.ts';
import { numbersOfPeriods } from './team-numbers.ts';

/** What the pages of a day ask for, counted before anybody does: the periods that run, and the last ones over. */
export async function keepNumbers(app: App, team: Team, rules: RuleBook): Promise<void> {
  const running = runningOn(today(app));
  const before = running.flatMap((ref) => periodsBefore(ref, mostBefore));
  await numbersOfPeriods(app, team, { periods: [...running, ...before] }, rules);
  await rollUp(app, { team, rules, period: tertialOf(today(app)) });
}

/**
 * After something has been written that they count. Those that are over are counted anew only where it changes them; whoever
 * reads meanwhile counts for themselves.
 */
export const countNumbers: Effect<JobOf<'count-numbers'>> = {
  async prepare(app, { teamId }) {
    const { teams, rules } = await app.registry.current();
    const team = teams.get(teamId)?.body;
    if (team === undefined) return { status: 'drop', why: 'not-found' };
    const { marks, head } = await foldState(app, teamId);
    if (head === undefined || marks.length > 0) await keepNumbers(app, team, rules);
    else {
      await numbersOfPeriods(app, team, { periods: runningOn(today(app)) }, rules);
      await rollUp(app, { team, rules, period: tertialOf(today(app)) });
    }
    return { status: 'drop', why: 'done' };
  },
};

/** Counted in one go, within the lease also where nothing was kept and each takes seconds. */
const mostTeams = 8;
/** The others come to what they have to do. */
const restSeconds = 1;

/**
 * After a start, and when a day has begun: the numbers of all teams that are not kept as of today. One team at a time in all the
 * processes together, since it is one job; who stops leaves the rest to whoever takes it up next.
 */
export const countAllNumbers: Effect<JobOf<'count-all-numbers'>> = {
  async prepare(app, job) {
    const { teams, rules } = await app.registry.current();
    const period = tertialOf(today(app));
    let counted = 0;
    for (const teamId of [...teams.keys()].filter((id) => id > job.after).sort()) {
      const team = teams.get(teamId)?.body;
      if (team === undefined || (await isKept(app, { team, rules, period }))) continue;
      await keepOrNote(app, team, rules);
      counted += 1;
      const now = app.clock.now();
      const next = { ...countAllJob(now, addSeconds(now, restSeconds)), after: teamId };
      if (counted === mostTeams) return { status: 'drop', why: 'done', next };
    }
    const now = app.clock.now();
    return { status: 'drop', why: 'done', next: countAllJob(now, nextCountAll(now)) };
  },
};

async function isKept(app: App, of: RollUpOf): Promise<boolean> {
  return (await keptRollUp(app, of)) !== undefined;
}

/** What is wrong with one team's numbers does not keep the others' from being counted. */
async function keepOrNote(app: App, team: Team, rules: RuleBook): Promise<void> {
  try {
    await keepNumbers(app, team, rules);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    noteFault(app, { event: 'counting-failed', place: 'counting', error });
  }
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
