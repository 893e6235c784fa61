import { addDays } from '../../../shared/kernel/calendar.ts';
import { periodCode, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { type KeptFigures, withKept } from '../../../shared/reports/kept-figures.ts';
import { numbersInSteps, type TeamNumbers } from '../../../shared/reports/numbers.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { FigureRow } from '../../../shared/reports/counting/row.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { breathe, inSlices } from '../documents/breath.ts';
import { setApartIn } from '../documents/set-apart.ts';
import { ofAllPeriods } from '../documents/kept-document.ts';
import { listAll, read, teamScope } from '../documents/stored.ts';

/** Of one of the periods that were asked for. */
type NumbersOf = (ref: PeriodRef) => TeamNumbers;

/** What is counted of some periods: all figures, or those of a row of periods, where all are not wanted. */
interface Wanted {
  readonly periods: readonly PeriodRef[];
  /** Others, of which only these figures are counted. */
  readonly inShort?: {
    readonly periods: readonly PeriodRef[];
    readonly figures: readonly FigureRow[];
    /** Figures of cases alone, as most are, need no meeting read for them. */
    readonly withMeetings?: true;
  };
}

/**
 * One team's numbers of several periods, counted anew from what has happened to its cases, meetings and deviations. One team after another, with
 * room for everybody else between: whoever counts a county's does not hold up a click, nor fill the memory.
 */
export function numbersOfPeriods(
  app: App,
  team: Team,
  wanted: Wanted,
  rules: RuleBook,
): Promise<NumbersOf> {
  return app.countingQueue.run('numbers', async () => {
    await breathe();
    return countedAnew(app, team, wanted, rules);
  });
}

async function countedAnew(
  app: App,
  team: Team,
  { periods, inShort }: Wanted,
  rules: RuleBook,
): Promise<NumbersOf> {
  const scope = teamScope(team.id);
  // One after another: each keeps its slices short, and four at once would be four times as long.
  const cases = (await listAll(app.store, scope, { kind: 'case' })).map(({ body }) => body);
  const deviations = await listAll(app.store, scope, { kind: 'deviation' });
  const tallies = await listAll(app.store, scope, { kind: 'tally' });
  const withMeetings = inShort?.withMeetings === true ? inShort.periods : [];
  const meetings = await listAll(app.store, scope, {
    kind: 'meeting',
    ...heldIn([...periods, ...withMeetings]),
  });
  const removed = await removedOf(app, team.id);
  const source = {
    team,
    cases,
    meetings: meetings.map(({ body }) => body),
    deviations: deviations.map(({ body }) => body),
    tallies: tallies.map(({ body }) => body),
    rules,
  };
  const counted = new Map<string, TeamNumbers>();
  const count = async (ref: PeriodRef, figures?: readonly FigureRow[]): Promise<void> => {
    const steps = numbersInSteps(source, periodOf(ref), today(app), figures);
    counted.set(periodCode(ref), withRemoved(ref, await inSlices(steps), removed));
  };
  for (const ref of periods) await count(ref);
  for (const ref of inShort?.periods ?? [])
    if (!counted.has(periodCode(ref))) await count(ref, inShort?.figures);
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

/** What cases that have been removed since add, by the code of the period; nothing where none has been. */
async function removedOf(app: App, teamId: string): Promise<ReadonlyMap<string, KeptFigures>> {
  const all = await read(app.store, teamScope(teamId), 'kept-figures', ofAllPeriods);
  if (all === undefined) return new Map();
  const kept = await listAll(app.store, teamScope(teamId), { kind: 'kept-figures' });
  return new Map(kept.map(({ body }) => [body.id, body.kept]));
}

/** Those of a free interval were not kept, which is said with it. */
function withRemoved(
  ref: PeriodRef,
  numbers: TeamNumbers,
  removed: ReadonlyMap<string, KeptFigures>,
): TeamNumbers {
  const all = removed.get(ofAllPeriods);
  if (all === undefined || all.since > numbers.lastDay) return numbers;
  // They had been raised: it is not true that nothing was ever registered.
  const since = all.since < numbers.since ? all.since : numbers.since;
  const counted = { ...numbers, since, isEmpty: false };
  if (!isReportPeriod(ref)) return { ...counted, removed: all.cases };
  const kept = removed.get(periodCode(ref));
  return kept === undefined ? counted : withKept(counted, kept);
}

/** Meetings are ordered by `<date>T<start>`. */
function heldIn(refs: readonly PeriodRef[]) {
  const periods = refs.map(periodOf);
  const from = periods.map((one) => one.from).sort()[0] ?? '';
  const to = periods
    .map((one) => one.to)
    .sort()
    .at(-1);
  return { sortFrom: from, sortBefore: to === undefined ? from : addDays(to, 1) };
}

/**
 * The periods shown outside a team. Free intervals are not: the difference between two that are nearly alike is one
 * individual, however the counts in each are hidden (handbook §7).
 */
export function isReportPeriod({ kind }: PeriodRef): boolean {
  return kind !== 'interval';
}
