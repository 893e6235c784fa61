import { type IsoDate } from '../../../shared/kernel/calendar.ts';
import { periodCode, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import { countedIn } from '../../../shared/reports/counting/fold.ts';
import type { FigureRow } from '../../../shared/reports/counting/row.ts';
import type { allFigures } from '../../../shared/reports/figures/all-figures.ts';
import { type KeptFigures, nothingKept } from '../../../shared/reports/kept-figures.ts';
import { firstRaised, sinceOf, type TeamNumbers } from '../../../shared/reports/numbers.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { App } from '../context/app.ts';
import { casesAnew } from '../documents/cases-anew.ts';
import { ofAllPeriods } from '../documents/kept-document.ts';
import { StoreUnavailable } from '../errors.ts';
import { countInterval, countPeriod, lastLateIn, type Source } from './count-period.ts';
import { type FoldState, keepFolds, type ToKeep, type Way } from './kept-folds.ts';
import { allDocuments, documentsSince, meetingsWithin, removedOf } from './team-documents.ts';

export interface Of {
  readonly team: Team;
  readonly rules: RuleBook;
  readonly date: IsoDate;
}

/** One of the periods that were asked for. */
export interface Asked {
  readonly ref: PeriodRef;
  readonly figures: readonly FigureRow[];
  readonly withMeetings: boolean;
  /** All figures of it are kept, whichever are asked for. */
  readonly isKept: boolean;
}

export interface ToCount extends Asked {
  readonly way: Exclude<Way, { way: 'kept' }>;
}

/** By the code of the period. What of it is kept is there for the next who asks. */
export async function countAnew(
  app: App,
  of: Of,
  toCount: readonly ToCount[],
  state: FoldState,
): Promise<ReadonlyMap<string, TeamNumbers>> {
  const { team, rules, date } = of;
  const isAll = toCount.some(({ way }) => way.way === 'all');
  const periods = toCount.map(({ ref }) => periodOf(ref));
  const [first = date] = toCount
    .flatMap(({ way }) => (way.way === 'since' ? [way.since] : []))
    .sort();
  const met = toCount.filter((one) => one.withMeetings || one.isKept);
  const within = met.map(({ ref }) => periodOf(ref));
  // Before it, cases lie in no order of when they ended.
  if (!isAll) await casesAnew(app.store, team.id);
  const [documents, meetings, removed] = await Promise.all([
    isAll
      ? allDocuments(app, team.id)
      : documentsSince(app, team.id, first, { periods, today: date }),
    meetingsWithin(app, team.id, within),
    removedOf(
      app,
      team.id,
      toCount.map(({ ref }) => periodCode(ref)),
    ),
  ]);
  const source: Source = { team, rules, meetings, ...documents };
  const numbers = new Map<string, TeamNumbers>();
  const folds: ToKeep['folds'][number][] = [];
  for (const one of toCount) {
    const counted = await countOne(source, one, { date, removed, pulse: state.pulse });
    numbers.set(periodCode(one.ref), counted.numbers);
    if (counted.fold !== undefined) folds.push(counted.fold);
  }
  const known = knownWith(isAll ? undefined : state, documents.cases, removed);
  if (folds.length > 0) await keepQuietly(app, team.id, { state, folds, isAll, known });
  return new Map(
    [...numbers].map(([code, all]) => [
      code,
      { ...all, since: sinceWhen(team, known, all.lastDay) },
    ]),
  );
}

async function countOne(
  source: Source,
  { ref, figures, withMeetings, isKept, way }: ToCount,
  asked: Parameters<typeof countPeriod>[2],
): Promise<{ readonly numbers: TeamNumbers; readonly fold?: ToKeep['folds'][number] }> {
  if (!isKept) {
    const its = withMeetings ? source : { ...source, meetings: [] };
    return { numbers: await countInterval(its, ref, asked, figures) };
  }
  const settled =
    way.way === 'since'
      ? (way.kept?.settled ?? { until: way.since, added: nothingKept })
      : undefined;
  const { numbers, fold } = await countPeriod(source, ref, asked, settled);
  const codes = new Set(figures.map(({ code }) => code));
  const folded = numbers.folded.filter(({ row }) => codes.has(row.code));
  return { numbers: { ...numbers, folded, counted: countedIn<typeof allFigures>(folded) }, fold };
}

type Known = ToKeep['known'];

/** What is known of all cases, by those that have been read and what was known before. */
function knownWith(
  before: FoldState | undefined,
  cases: readonly StarCase[],
  removed: ReadonlyMap<string, KeptFigures>,
): Known {
  const { head } = before ?? {};
  const raised = [firstRaised(cases), head?.body.firstRaised].flatMap((day) => day ?? []).sort()[0];
  const late = [lastLateIn(cases), head?.body.lastLate]
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);
  const gone = removed.get(ofAllPeriods)?.since;
  return {
    ...(raised !== undefined && { firstRaised: raised }),
    ...(late !== undefined && { lastLate: late }),
    ...(gone !== undefined && { firstRemoved: gone }),
  };
}

/** The first day of which there is anything to count, as far as has been kept of it. */
export function sinceWhen(team: Team, known: Known | undefined, lastDay: IsoDate): IsoDate {
  const { firstRaised: raised, firstRemoved: removed } = known ?? {};
  const since = sinceOf(team, raised, lastDay);
  return removed !== undefined && removed <= lastDay && removed < since ? removed : since;
}

/** Whoever reads is answered, whether the database takes what is kept for the next or not. */
async function keepQuietly(app: App, teamId: string, toKeep: ToKeep): Promise<void> {
  try {
    await keepFolds(app, teamId, toKeep);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
  }
}
