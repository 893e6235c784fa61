import type { Entered } from '../entered/entered.ts';
import type { Federation } from '../federation/federation.ts';
import { periodOf, type PeriodRef } from '../kernel/period.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Ratio } from '../reports/counting/row.ts';
import { outsideOf } from '../reports/counting/classes.ts';
import type { AsTold } from '../reports/published.ts';
import { sees, shareText, shareTold } from '../reports/shown.ts';
import { aimOf, type GoalCode, goalCodes, goalKinds, goalLabels } from '../rules/goals.ts';
import { planOn, type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { formatCount, formatNumber, formatPercent, formatUntil } from '../text/format.ts';
import { publishedWords } from '../text/reporting.ts';
import type { ShownTeam } from './digest-team.ts';
import { enteredGoal } from './entered-goals.ts';
import { forecastOf } from './forecast.ts';
import type { GoalRow } from './view.ts';

const hidden = '.. (för få för att dela upp utan att någon kan kännas igen)';
const tooFew = 'För få för att säga';

/** Of whom the goals are told. A goal of how many is the county's, and what is less has its share of it. */
type GoalLevel = 'team' | 'steering-group' | 'county';

/** What the goals are told from, team by team: as it is now, and of the period they are told for, which is over. */
export interface GoalFacts {
  readonly level: GoalLevel;
  readonly now: readonly GoalParts[];
  readonly then: readonly GoalParts[];
  /** Of the period before that; without it there is no trend. */
  readonly before?: readonly GoalParts[];
  readonly period: PeriodRef;
  /** Of so many that some always have too few: told of the others, which says how many they are. */
  readonly partly?: true;
  /** What is entered of the teams, and of the county: surveys and its capital. */
  readonly entered: { readonly teams: readonly Entered[]; readonly county: readonly Entered[] };
  readonly federation: Federation;
  readonly rules: RuleBook;
  /** The last day of what is looked at: goals are dated, and a year without a plan has none. */
  readonly until: IsoDate;
  readonly today: IsoDate;
}

/** What a team adds to the goals, as far as it may be told; little enough to be kept for hundreds of teams. */
export interface GoalParts {
  /** By the code of the share; one that may not be told is not there. */
  readonly shares: Readonly<Record<string, AsTold<Ratio>>>;
  /** How many there are to take a share of, where that is told in any case. */
  readonly wholes: Readonly<Record<string, number>>;
  /** Of the year until the day, and among them those from before it. */
  readonly participants?: {
    readonly soFar: number;
    readonly before: number;
    readonly lastDay: IsoDate;
  };
  /** Told in the team itself, where nobody is hidden from anybody. */
  readonly inside?: true;
}

export function goalPartsOf({ numbers, shown }: Pick<ShownTeam, 'numbers' | 'shown'>): GoalParts {
  const codes = shareGoals.flatMap(({ figure, beside }) => [
    figure,
    ...(beside === undefined ? [] : [beside.figure]),
  ]);
  const isSeen = sees(shown, 'participants-of-year', 'participants-from-before');
  const { counted, lastDay } = numbers;
  return {
    shares: Object.fromEntries(codes.flatMap((code) => shareIn(shown, code))),
    wholes: Object.fromEntries(codes.flatMap((code) => wholeIn(shown, code))),
    ...(isSeen && {
      participants: {
        soFar: counted['participants-of-year'],
        before: counted['participants-from-before'],
        lastDay,
      },
    }),
    ...(shown.seen === undefined && { inside: true as const }),
  };
}

/**
 * The dated goals of the yearly plan, in its order: counted from what is done here for the last half-year that is over, the
 * year's participants so far with a forecast, and what has been entered of the surveys and the economy by the year (handbook
 * §6). A count that is hidden for one team is hidden in the sum too: the others could be taken from it.
 */
export function goalRows(facts: GoalFacts): readonly GoalRow[] {
  const { period, rules, until } = facts;
  const then = planOn(rules, periodOf(period).to)?.goals ?? {};
  const now = planOn(rules, until)?.goals ?? {};
  return goalCodes.flatMap((code) => {
    const goal = (goalKinds[code].every === 'half-year' ? then : now)[code];
    const row = goal === undefined ? undefined : rowOf(code, goal, facts);
    if (row === undefined) return [];
    return [goalKinds[code].measuredBy === 'cases' ? { ...row, ofCases: true as const } : row];
  });
}

function rowOf(code: GoalCode, goal: number, facts: GoalFacts): GoalRow | undefined {
  if (code === 'm6-participants-county') return participantsRow(goal, facts);
  const share = shareGoals.find((one) => one.code === code);
  if (share !== undefined) return shareRow(share, goal, facts);
  return enteredGoal(code, goal, { ...facts, today: facts.until });
}

interface ShareGoal {
  readonly code: GoalCode;
  /** Code of the share that is held against the goal, and of one that is told beside it. */
  readonly figure: string;
  readonly beside?: { readonly figure: string; readonly label: string };
  /** What is said where there is nothing to take a share of. */
  readonly none: string;
}

const notKnown = 'Inte känt för någon under perioden';
const noneClosed = 'Inga avslutade ärenden under perioden';

const shareGoals: readonly ShareGoal[] = [
  {
    code: 'm2-own-planning',
    figure: 'took-part',
    beside: { figure: 'took-part-of-planned', label: 'av dem med en plan' },
    none: 'Inga deltagare under perioden',
  },
  { code: 'm3-work-or-studies', figure: 'work-or-studies', none: noneClosed },
  { code: 'm4-af-measures', figure: 'af-measures', none: noneClosed },
];

function shareRow(
  { code, figure, beside, none }: ShareGoal,
  goal: number,
  { then: teams, before = [], period, rules, ...facts }: GoalFacts,
): GoalRow {
  const partly = facts.partly === true;
  const { percentFrom } = ruleSetOn(rules, periodOf(period).to);
  const label = `${goalLabels[code]}, ${aimOf(code, goal)}`;
  const shared = sharedBy(teams, figure, partly);
  if (shared === undefined) {
    // How many there are to take a share of is told in any case.
    const whole = sum(teams.map(({ wholes }) => wholes[figure] ?? 0));
    return { code, label, text: whole === 0 ? none : whole < percentFrom ? tooFew : hidden };
  }
  const { part, of, note } = shared;
  // Of those who were there it may be that nothing is known.
  const someThere = teams.some(({ wholes }) => (wholes[figure] ?? 0) > 0);
  if (of === 0) return { code, label, text: someThere ? notKnown : none };
  const isInside = teams.every(({ inside }) => inside === true);
  if (of < percentFrom && !isInside) return { code, label, text: tooFew };
  const more = beside && sharedBy(teams, beside.figure, partly);
  const told =
    beside === undefined || more === undefined || more.of < percentFrom
      ? []
      : [`${beside.label} ${shareText(more.part, more.of)}`];
  const isOfAll = shared.teams === teams.length;
  const among = isOfAll ? [] : [publishedWords.amongTeams(shared.teams, teams.length)];
  const until = note === undefined ? [] : [note];
  const earlier = before.length === 0 ? undefined : sharedBy(before, figure, partly);
  // What is of other teams, or of another time than its period, is no step from one to the next.
  const isStep = isOfAll && note === undefined && earlier?.teams === teams.length;
  const trend =
    isStep && earlier.note === undefined && earlier.of >= percentFrom
      ? [`${formatPercent(earlier.part, earlier.of)} perioden före`]
      : [];
  return {
    ...{ code, label },
    text: [shareText(part, of), ...told, ...among, ...until, ...trend].join(', '),
    // Compared unrounded (handbook §6): 34,6 % shows as 35 % and is still short of 35.
    // What could only be told of another time says nothing of whether this period's goal was met.
    ...(isOfAll && note === undefined && { met: part * 100 >= goal * of }),
    measured: { value: (part / of) * 100, aim: goal, bound: goalKinds[code].bound },
  };
}

function wholeIn({ folded }: ShownTeam['shown'], code: string) {
  const share = folded.find(({ row }) => row.code === code);
  if (share?.kind !== 'share' || outsideOf(share.row.of) !== 'as-it-is') return [];
  const whole = folded.find(({ row }) => row.code === share.row.of.code);
  return whole?.kind === 'count' ? [[code, whole.value] as const] : [];
}

/**
 * A share over all teams; undefined where it is not told of one of them, since the others could be taken from it. Where it could
 * not be told of the period in every team, it is of more, and says so.
 */
function sharedBy(
  teams: readonly GoalParts[],
  code: string,
  partly: boolean,
): (AsTold<Ratio> & { readonly teams: number }) | undefined {
  const shares = teams.flatMap((one) => one.shares[code] ?? []);
  // A team that had nobody says nothing of those that are not told, and is of no time of its own.
  const some = shares.filter(({ of }) => of > 0);
  const isTold = shares.length === teams.length || (partly && some.length > 0);
  if (!isTold) return undefined;
  const notes = new Set(some.map(({ note }) => note));
  const [note] = notes;
  return {
    part: sum(shares.map(({ part }) => part)),
    of: sum(shares.map(({ of }) => of)),
    teams: shares.length,
    ...(notes.size > 1 ? { note: publishedWords.ofDifferentTime } : note !== undefined && { note }),
  };
}

function shareIn(shown: ShownTeam['shown'], code: string) {
  const one = shown.folded.find(({ row }) => row.code === code);
  const told = one?.kind === 'share' ? shareTold(shown, one) : undefined;
  return told === undefined ? [] : [[code, told] as const];
}

/** The goal is the county's, so it is never met or missed by fewer: they are told what share of it they are. */
function participantsRow(goal: number, facts: GoalFacts): GoalRow {
  const { level, now: teams, federation } = facts;
  const code = 'm6-participants-county';
  const label = `Deltagare i hela ${federation.name} under året, minst ${formatNumber(goal)}`;
  const told = teams.flatMap(({ participants }) => participants ?? []);
  if (told.length < teams.length) return { code, label, text: hidden };
  const soFar = sum(told.map((one) => one.soFar));
  const before = sum(told.map((one) => one.before));
  const lastDay = told[0]?.lastDay ?? facts.until;
  const isYearOver = lastDay.slice(0, 4) < facts.today.slice(0, 4);
  // Of a year that is over nothing is foretold.
  const expected = isYearOver ? undefined : forecastOf({ soFar, before, lastDay });
  const count = formatCount(soFar, 'deltagare', 'deltagare');
  const said = `${count} ${whose[level]} ${sinceNewYear(lastDay, facts.today)}`;
  const share = level === 'county' ? [] : [`${formatPercent(soFar, goal)} av målet för hela länet`];
  const isMet = soFar >= goal;
  return {
    ...{ code, label },
    text: [said, ...(expected === undefined ? [] : [expected.text]), ...share].join(', '),
    // Short of it is nothing to say of a year that goes on.
    ...(level === 'county' && (isMet || isNewYearsEve(lastDay)) ? { met: isMet } : {}),
    ...(expected?.how === undefined ? {} : { how: expected.how }),
    measured: {
      ...{ value: soFar, aim: goal, bound: goalKinds[code].bound },
      ...(expected?.range === undefined ? {} : { forecast: expected.range }),
    },
  };
}

/** Of what part of the year: so far is said of today only. */
function sinceNewYear(lastDay: IsoDate, today: IsoDate): string {
  if (isNewYearsEve(lastDay)) return `under ${lastDay.slice(0, 4)}`;
  return lastDay < today ? `från årets början ${formatUntil(lastDay)}` : 'hittills i år';
}

function isNewYearsEve(day: IsoDate): boolean {
  return day.endsWith('-12-31');
}

const whose: Readonly<Record<GoalLevel, string>> = {
  team: 'i teamet',
  'steering-group': 'i era team',
  county: 'i länets team',
};

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
