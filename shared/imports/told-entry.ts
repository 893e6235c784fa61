import { isSameSaying } from '../entered/enter.ts';
import { countyPlace, type Entered, enteredOf, type Saying } from '../entered/entered.ts';
import { idOf, spanOf } from '../entered/period.ts';
import { answersGoal } from '../entered/survey.ts';
import { type CountSet, countKeys, countSets, wrongSums } from '../entered/year-counts.ts';
import { fromDay, toDay } from '../forms/words.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { RowValues } from './column.ts';
import {
  type assistanceColumns,
  type capitalColumns,
  type costColumns,
  feesHeader,
  goalHeaders,
  type postColumns,
  type surveyColumns,
  type yearColumns,
  yearHeader,
} from './entered-columns.ts';
import type { ToldEntry } from './imported-entry.ts';
import { earliest } from './earliest.ts';
import type { Fault, Problem } from './problem.ts';
import type { ReadRow } from './read-rows.ts';

export interface EntriesAround {
  readonly today: IsoDate;
  /** All that is entered, whosever it is, but for what this very file has brought in. */
  readonly there: readonly Entered[];
  /** Years in which any case row of a team counts: its numbers are made of those. */
  readonly caseYears: (teamId: string) => ReadonlySet<number>;
  /** On which line each has been said in this file; filled as it is read. */
  readonly lines: Map<string, number>;
  /** What the file has said so far. */
  readonly told: ToldEntry[];
}

type Wrong = readonly [column: string, why: Fault];

/** What a row says of costs. */
export function toldCosts(
  { line, values }: ReadRow<ReturnType<typeof costColumns>>,
  around: EntriesAround,
): Result<ToldEntry, readonly Problem[]> {
  const { team, year = 0, staff = 0, other = 0, source = '' } = values;
  return told(
    line,
    { teamId: team, said: { what: 'costs', values: { year, staff, other } }, source },
    around,
  );
}

/** What a row says of a funded post. */
export function toldPost(
  { line, values }: ReadRow<ReturnType<typeof postColumns>>,
  around: EntriesAround,
): Result<ToldEntry, readonly Problem[]> {
  const { team, post = 'coordinator', percent = 0, from, to, filled, source = '' } = values;
  const wrong: readonly Wrong[] = [
    ...(from?.monthOnly ? [[fromDay, { code: 'month-alone' }] as const] : []),
    ...(to?.monthOnly ? [[toDay, { code: 'month-alone' }] as const] : []),
    ...(from !== undefined && to !== undefined && to.on < from.on
      ? [[toDay, { code: 'before', other: fromDay }] as const]
      : []),
  ];
  if (wrong.length > 0 || from === undefined || to === undefined) return err(problems(line, wrong));
  const days = { from: from.on, to: to.on };
  const said: Saying = {
    what: 'posts',
    values: { post, ...days, percent, ...(filled === undefined ? {} : { filled }) },
  };
  return told(line, { teamId: team, said, source }, around);
}

/** What a row says of a survey: only of a goal that those have been asked about. */
export function toldSurvey(
  { line, values }: ReadRow<ReturnType<typeof surveyColumns>>,
  around: EntriesAround,
): Result<ToldEntry, readonly Problem[]> {
  const { team, year = 0, goal, respondents, percent = 0, answers = 0, source = '' } = values;
  if (goal === undefined || respondents === undefined) return err([]);
  const wrong: readonly Wrong[] = [
    ...(answersGoal(goal, respondents)
      ? []
      : [[goalHeaders.respondents, { code: 'goal-of-others' }] as const]),
    ...(answers === 0 ? [[goalHeaders.answers, { code: 'no-answers' }] as const] : []),
  ];
  if (wrong.length > 0) return err(problems(line, wrong));
  const said: Saying = { what: 'survey', values: { year, goal, respondents, percent, answers } };
  return told(line, { teamId: team, said, source }, around);
}

/** What a row says of what a municipality has paid out. */
export function toldAssistance(
  { line, values }: ReadRow<ReturnType<typeof assistanceColumns>>,
  around: EntriesAround,
): Result<ToldEntry, readonly Problem[]> {
  const { team, year = 0, amount = 0, source = '' } = values;
  return told(
    line,
    { teamId: team, said: { what: 'assistance', values: { year, amount } }, source },
    around,
  );
}

/** What a row says of the federation's own capital. */
export function toldCapital(
  { line, values }: ReadRow<typeof capitalColumns>,
  around: EntriesAround,
): Result<ToldEntry, readonly Problem[]> {
  const { year = 0, capital = 0, fees = 0, source = '' } = values;
  if (fees < 1) return err(problems(line, [[feesHeader, { code: 'no-fees' }]]));
  return told(
    line,
    { teamId: undefined, said: { what: 'capital', values: { year, capital, fees } }, source },
    around,
  );
}

/** What a row says of a year: its counts, and whether they are what they should be together. */
export function toldYear(
  { line, values }: ReadRow<ReturnType<typeof yearColumns>>,
  around: EntriesAround,
): Result<ToldEntry, readonly Problem[]> {
  const { team = '', year = 0, source = '' } = values;
  const counts = countsIn(values);
  const wrong: Wrong[] = wrongSums(counts).map(({ set, sum, total, of }) => {
    const { title }: CountSet = countSets[set];
    return [
      title,
      { code: 'wrong-sum', of: countSets.flow.labels[total], sum, total: of },
    ] as const;
  });
  if (Object.keys(counts).length === 0) wrong.push([yearHeader, { code: 'no-counts' }]);
  if (around.caseYears(team).has(year)) wrong.push([yearHeader, { code: 'has-cases' }]);
  if (wrong.length > 0) return err(problems(line, wrong));
  return told(
    line,
    { teamId: team, said: { what: 'yearly', values: { year, counts } }, source },
    around,
  );
}

function countsIn(values: RowValues<ReturnType<typeof yearColumns>>): Record<string, number> {
  const all: Readonly<Record<string, unknown>> = values;
  return Object.fromEntries(
    countKeys.flatMap((key) => {
      const count = all[key];
      return typeof count === 'number' ? [[key, count]] : [];
    }),
  );
}

interface Telling {
  readonly teamId: string | undefined;
  readonly said: Saying;
  readonly source: string;
}

/** Once in the file, once among what is entered, and of a time that there can have been. */
function told(
  line: number,
  { teamId, said, source }: Telling,
  { today, there, lines, told: before }: EntriesAround,
): Result<ToldEntry, readonly Problem[]> {
  const column = said.what === 'posts' ? fromDay : yearHeader;
  const place = teamId ?? countyPlace;
  const id = idOf(place, said);
  const { from, to } = spanOf(said);
  const twice = lines.get(id);
  const fault: Fault | undefined =
    from < earliest
      ? { code: 'too-early' }
      : said.what !== 'posts' && from > today
        ? { code: 'year-ahead' }
        : said.what === 'yearly' && to >= today
          ? { code: 'year-running' }
          : twice !== undefined
            ? { code: 'row-twice', line: twice }
            : there.some((one) => one.id === id && !isThisRow(one, said, source))
              ? { code: 'entered-already' }
              : overlaps(said, place, there, before)
                ? { code: 'post-overlaps' }
                : undefined;
  if (fault !== undefined) return err(problems(line, [[column, fault]]));
  lines.set(id, line);
  const entry: ToldEntry = { ...(teamId === undefined ? {} : { teamId }), said, source };
  before.push(entry);
  return ok(entry);
}

/** Came out of a file as it stands here, and is known by its row; or counts nowhere. */
function isThisRow(entered: Entered, said: Saying, source: string): boolean {
  if (entered.withdrawn === true) return true;
  const last = entered.history.at(-1);
  return (
    last?.type === 'entered' &&
    last.importId !== undefined &&
    entered.source === source &&
    isSameSaying(entered.values, said.values)
  );
}

function overlaps(
  said: Saying,
  place: string,
  there: readonly Entered[],
  before: readonly ToldEntry[],
): boolean {
  if (said.what !== 'posts') return false;
  const { post, from, to } = said.values;
  const others = [
    ...enteredOf(there, 'posts')
      .filter(({ state }) => state === place)
      .map(({ values }) => values),
    ...before.flatMap((one) =>
      one.said.what === 'posts' && (one.teamId ?? countyPlace) === place ? [one.said.values] : [],
    ),
  ];
  return others.some(
    (one) => one.post === post && one.from !== from && one.from <= to && from <= one.to,
  );
}

function problems(line: number, wrong: readonly Wrong[]): readonly Problem[] {
  return wrong.map(([column, why]) => ({ line, column, why }));
}
