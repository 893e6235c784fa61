import { addDays } from '../../../shared/kernel/calendar.ts';
import {
  type Period,
  periodCode,
  periodOf,
  type PeriodRef,
} from '../../../shared/kernel/period.ts';
import { withKept } from '../../../shared/reports/kept-figures.ts';
import { numbersInSteps, type TeamNumbers } from '../../../shared/reports/numbers.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { breathe, inSlices } from '../documents/breath.ts';
import { setApartIn } from '../documents/set-apart.ts';
import { ofAllPeriods } from '../documents/kept-document.ts';
import { listAll, read, teamScope } from '../documents/stored.ts';

/** Of one of the periods that were asked for. */
type NumbersOf = (ref: PeriodRef) => TeamNumbers;

/**
 * One team's numbers of several periods, counted anew from what has happened to its cases, meetings and deviations. One team after another, with
 * room for everybody else between: whoever counts a county's does not hold up a click, nor fill the memory.
 */
export function numbersOfPeriods(
  app: App,
  team: Team,
  refs: readonly PeriodRef[],
  rules: RuleBook,
): Promise<NumbersOf> {
  return app.countingQueue.run('numbers', async () => {
    await breathe();
    return countedAnew(app, team, refs, rules);
  });
}

async function countedAnew(
  app: App,
  team: Team,
  refs: readonly PeriodRef[],
  rules: RuleBook,
): Promise<NumbersOf> {
  const scope = teamScope(team.id);
  // One after another: each keeps its slices short, and four at once would be four times as long.
  const cases = (await listAll(app.store, scope, { kind: 'case' })).map(({ body }) => body);
  const deviations = await listAll(app.store, scope, { kind: 'deviation' });
  const tallies = await listAll(app.store, scope, { kind: 'tally' });
  const ofAll = {
    team,
    cases,
    deviations: deviations.map(({ body }) => body),
    tallies: tallies.map(({ body }) => body),
    rules,
  };
  const counted = new Map<string, TeamNumbers>();
  for (const ref of refs) {
    const period = periodOf(ref);
    const meetings = await listAll(app.store, scope, { kind: 'meeting', ...heldIn(period) });
    const source = { ...ofAll, meetings: meetings.map(({ body }) => body) };
    const numbers = await inSlices(numbersInSteps(source, period, today(app)));
    counted.set(periodCode(ref), await withRemoved(app, team.id, ref, numbers));
  }
  // They have all just been asked for: what could not be read is known.
  const apart = setApartIn(app.store)
    .all()
    .filter((one) => one.scope === scope && one.kind !== 'job');
  const newer = apart.filter((one) => one.newer === true).length;
  const unreadable = apart.length - newer;
  return (ref) => {
    const numbers = counted.get(periodCode(ref));
    if (numbers === undefined) throw new Error(`${periodCode(ref)} was not asked for`);
    return { ...numbers, ...(unreadable > 0 && { unreadable }), ...(newer > 0 && { newer }) };
  };
}

/**
 * With the figures of the cases that have been removed since, as they were kept; those of a free interval were not, which is
 * said with it.
 */
async function withRemoved(
  app: App,
  teamId: string,
  ref: PeriodRef,
  numbers: TeamNumbers,
): Promise<TeamNumbers> {
  const all = await read(app.store, teamScope(teamId), 'kept-figures', ofAllPeriods);
  if (all === undefined || all.body.kept.since > numbers.lastDay) return numbers;
  // They had been raised: it is not true that nothing was ever registered.
  const { since } = all.body.kept;
  const first = since < numbers.since ? since : numbers.since;
  const counted = { ...numbers, since: first, isEmpty: false };
  if (!isReportPeriod(ref)) return { ...counted, removed: all.body.kept.cases };
  const kept = await read(app.store, teamScope(teamId), 'kept-figures', periodCode(ref));
  return kept === undefined ? counted : withKept(counted, kept.body.kept);
}

/** Meetings are ordered by `<date>T<start>`. */
function heldIn({ from, to }: Period): { readonly sortFrom: string; readonly sortBefore: string } {
  return { sortFrom: from, sortBefore: addDays(to, 1) };
}

/**
 * The periods shown outside a team. Free intervals are not: the difference between two that are nearly alike is one
 * individual, however the counts in each are hidden (handbook §7).
 */
export function isReportPeriod({ kind }: PeriodRef): boolean {
  return kind !== 'interval';
}
