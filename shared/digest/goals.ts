import { goalLabels } from '../rules/goals.ts';
import type { Federation } from '../federation/federation.ts';
import { periodOf, type PeriodRef } from '../kernel/period.ts';
import { addDays, daysBetween, type IsoDate } from '../kernel/calendar.ts';
import type { TeamNumbers } from '../reports/numbers.ts';
import type { Ratio } from '../reports/counting/row.ts';
import { outsideOf } from '../reports/counting/classes.ts';
import type { AsTold } from '../reports/published.ts';
import { sees, shareText, shareTold } from '../reports/shown.ts';
import type { GoalCode } from '../rules/goals.ts';
import { planOn, type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { formatCount, formatNumber } from '../text/format.ts';
import type { ShownTeam } from './digest-team.ts';
import type { DigestView } from './view.ts';

type GoalRow = DigestView['goals'][number];

const hidden = '.. (för få för att dela upp utan att någon kan kännas igen)';
const tooFew = 'För få för att säga';

/** What the goals are told from, team by team: as it is now, and of the period they are told for, which is over. */
export interface GoalTeams {
  readonly now: readonly GoalParts[];
  readonly then: readonly GoalParts[];
  readonly period: PeriodRef;
  /** Whose teams they are, within a sentence: `i era team`. */
  readonly whose: string;
  /** Of so many that some always have too few: told of the others, which says how many they are. */
  readonly partly?: true;
}

/** What a team adds to the goals, as far as it may be told outside it; little enough to be kept for hundreds of teams. */
export interface GoalParts {
  /** By the code of the share; one that may not be told is not there. */
  readonly shares: Readonly<Record<string, AsTold<Ratio>>>;
  /** How many there are to take a share of, where that is told in any case. */
  readonly wholes: Readonly<Record<string, number>>;
  /** Of the year so far, and expected of all of it. */
  readonly participants?: { readonly soFar: number; readonly expected: number };
}

export function goalPartsOf({ numbers, shown }: Pick<ShownTeam, 'numbers' | 'shown'>): GoalParts {
  const codes = shareGoals.flatMap(({ figure, beside }) => [
    figure,
    ...(beside === undefined ? [] : [beside.figure]),
  ]);
  const isSeen = sees(shown, 'participants-of-year', 'participants-from-before');
  return {
    shares: Object.fromEntries(codes.flatMap((code) => shareIn(shown, code))),
    wholes: Object.fromEntries(codes.flatMap((code) => wholeIn(shown, code))),
    ...(isSeen && {
      participants: {
        soFar: numbers.counted['participants-of-year'],
        expected: forecast(numbers),
      },
    }),
  };
}

/**
 * The dated goals that can be counted from what is done here (handbook §6), over the teams of one styrgrupp: shares of the last
 * half-year that is over, the county's participants of the year so far. A count that is hidden for one team is hidden in the
 * sum too: the others could be taken from it.
 */
export function goalRows(
  { now, then, period, whose, partly }: GoalTeams,
  federation: Federation,
  rules: RuleBook,
  today: IsoDate,
): readonly GoalRow[] {
  const { to } = periodOf(period);
  const goals = planOn(rules, to)?.goals ?? {};
  const { percentFrom } = ruleSetOn(rules, to);
  const participants = planOn(rules, today)?.goals['m6-participants-county'];
  return [
    ...shareGoals.flatMap((one) => {
      const goal = goals[one.code];
      return goal === undefined
        ? []
        : [shareRow(then, one, { goal, percentFrom, partly: partly === true })];
    }),
    ...(participants === undefined
      ? []
      : [participantsRow(now, { federation, goal: participants, whose })]),
  ];
}

interface ShareGoal {
  readonly code: GoalCode;
  /** Code of the share that is held against the goal, and of one that is told beside it. */
  readonly figure: string;
  readonly beside?: { readonly figure: string; readonly label: string };
  /** What is said where there is nothing to take a share of. */
  readonly none: string;
}

/** Each team's share is of as long as it could be published for. */
const ofDifferentTime = 'olika långt tillbaka i teamen';

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
  teams: readonly GoalParts[],
  { code, figure, beside, none }: ShareGoal,
  {
    goal,
    percentFrom,
    partly,
  }: { readonly goal: number; readonly percentFrom: number; readonly partly: boolean },
): GoalRow {
  const label = `${goalLabels[code]}, minst ${goal} %`;
  const shared = sharedBy(teams, figure, partly);
  if (shared === undefined) {
    // How many there are to take a share of is told in any case.
    const whole = sum(teams.map(({ wholes }) => wholes[figure] ?? 0));
    return { code, label, text: whole === 0 ? none : whole < percentFrom ? tooFew : hidden };
  }
  const { part, of } = shared;
  if (of === 0) return { code, label, text: none };
  if (of < percentFrom) return { code, label, text: tooFew };
  const more = beside && sharedBy(teams, beside.figure, partly);
  const told =
    beside === undefined || more === undefined || more.of < percentFrom
      ? []
      : [`${beside.label} ${shareText(more.part, more.of)}`];
  // Compared unrounded (handbook §6): 34,6 % shows as 35 % and is still short of 35.
  const met = part * 100 >= goal * of;
  const until = shared.note === undefined ? [] : [shared.note];
  const isOfAll = shared.teams === teams.length;
  const among = isOfAll ? [] : [`i de ${shared.teams} av ${teams.length} team där det kan visas`];
  const text = [shareText(part, of), ...told, ...among, ...until].join(', ');
  return { code, label, text, ...(isOfAll && { met }) };
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
  if (partly ? shares.length === 0 : shares.length < teams.length) return undefined;
  const notes = new Set(shares.map(({ note }) => note));
  const [note] = notes;
  return {
    part: sum(shares.map(({ part }) => part)),
    of: sum(shares.map(({ of }) => of)),
    teams: shares.length,
    ...(notes.size > 1 ? { note: ofDifferentTime } : note !== undefined && { note }),
  };
}

function shareIn(shown: ShownTeam['shown'], code: string) {
  const one = shown.folded.find(({ row }) => row.code === code);
  const told = one?.kind === 'share' ? shareTold(shown, one) : undefined;
  return told === undefined ? [] : [[code, told] as const];
}

/** The goal is the county's, so it is never met or missed by these teams alone. */
function participantsRow(
  teams: readonly GoalParts[],
  {
    federation,
    goal,
    whose,
  }: { readonly federation: Federation; readonly goal: number; readonly whose: string },
): GoalRow {
  const code = 'm6-participants-county';
  const label = `Deltagare i hela ${federation.name} under året, minst ${formatNumber(goal)}`;
  const told = teams.flatMap(({ participants }) => participants ?? []);
  if (told.length < teams.length) return { code, label, text: hidden };
  const soFar = sum(told.map((one) => one.soFar));
  const expected = sum(told.map((one) => one.expected));
  const text = `${formatCount(soFar, 'deltagare', 'deltagare')} ${whose} hittills i år`;
  return { code, label, text: `${text}, prognos ${formatNumber(expected)} för helåret` };
}

/** Those from before the year, and the new ones as many a day as so far; rounded half up. */
function forecast({ counted, lastDay }: TeamNumbers): number {
  const year = lastDay.slice(0, 4);
  const days = daysBetween(`${year}-01-01`, lastDay) + 1;
  const daysInYear = daysBetween(`${year}-01-01`, addDays(`${year}-12-31`, 1));
  const before = counted['participants-from-before'];
  return (
    before + Math.floor(((counted['participants-of-year'] - before) * daysInYear) / days + 0.5)
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
