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

/** The teams' numbers as they are, and those of the period that the goals are told for, which is over. */
export interface GoalTeams {
  readonly now: readonly ShownTeam[];
  readonly then: readonly ShownTeam[];
  readonly period: PeriodRef;
}

/**
 * The dated goals that can be counted from what is done here (handbook §6), over the teams of one styrgrupp: shares of the last
 * half-year that is over, the county's participants of the year so far. A count that is hidden for one team is hidden in the
 * sum too: the others could be taken from it.
 */
export function goalRows(
  { now, then, period }: GoalTeams,
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
      return goal === undefined ? [] : [shareRow(then, one, goal, percentFrom)];
    }),
    ...(participants === undefined ? [] : [participantsRow(now, federation, participants)]),
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
  teams: readonly ShownTeam[],
  { code, figure, beside, none }: ShareGoal,
  goal: number,
  percentFrom: number,
): GoalRow {
  const label = `${goalLabels[code]}, minst ${goal} %`;
  const shared = sharedBy(teams, figure);
  if (shared === undefined) {
    // How many there are to take a share of is told in any case.
    const whole = sum(teams.flatMap(({ shown }) => wholeOf(shown, figure)));
    return { code, label, text: whole === 0 ? none : whole < percentFrom ? tooFew : hidden };
  }
  const { part, of } = shared;
  if (of === 0) return { code, label, text: none };
  if (of < percentFrom) return { code, label, text: tooFew };
  const more = beside && sharedBy(teams, beside.figure);
  const told =
    beside === undefined || more === undefined || more.of < percentFrom
      ? []
      : [`${beside.label} ${shareText(more.part, more.of)}`];
  // Compared unrounded (handbook §6): 34,6 % shows as 35 % and is still short of 35.
  const met = part * 100 >= goal * of;
  const until = shared.note === undefined ? [] : [shared.note];
  return { code, label, text: [shareText(part, of), ...told, ...until].join(', '), met };
}

function wholeOf({ folded }: ShownTeam['shown'], code: string): readonly number[] {
  const share = folded.find(({ row }) => row.code === code);
  if (share?.kind !== 'share' || outsideOf(share.row.of) !== 'as-it-is') return [];
  const whole = folded.find(({ row }) => row.code === share.row.of.code);
  return whole?.kind === 'count' ? [whole.value] : [];
}

/**
 * A share over all teams; undefined where it is not told of one of them, since the others could be taken from it. Where it could
 * not be told of the period in every team, it is of more, and says so.
 */
function sharedBy(teams: readonly ShownTeam[], code: string): AsTold<Ratio> | undefined {
  const shares = teams.flatMap(({ shown }) => {
    const one = shown.folded.find(({ row }) => row.code === code);
    const told = one?.kind === 'share' ? shareTold(shown, one) : undefined;
    return told === undefined ? [] : [told];
  });
  if (shares.length < teams.length) return undefined;
  const notes = new Set(shares.map(({ note }) => note));
  const [note] = notes;
  return {
    part: sum(shares.map(({ part }) => part)),
    of: sum(shares.map(({ of }) => of)),
    ...(notes.size > 1 ? { note: ofDifferentTime } : note !== undefined && { note }),
  };
}

/** The goal is the county's, so it is never met or missed by these teams alone. */
function participantsRow(
  teams: readonly ShownTeam[],
  federation: Federation,
  goal: number,
): GoalRow {
  const code = 'm6-participants-county';
  const label = `Deltagare i hela ${federation.name} under året, minst ${formatNumber(goal)}`;
  if (!teams.every(({ shown }) => sees(shown, 'participants-of-year', 'participants-from-before')))
    return { code, label, text: hidden };
  const soFar = sum(teams.map(({ numbers }) => numbers.counted['participants-of-year']));
  const expected = sum(teams.map(({ numbers }) => forecast(numbers)));
  const text = `${formatCount(soFar, 'deltagare', 'deltagare')} i era team hittills i år`;
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
