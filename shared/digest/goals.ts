import type { Federation } from '../federation/federation.ts';
import { addDays, daysBetween, type IsoDate } from '../kernel/calendar.ts';
import { figuresOutside } from '../reports/present-numbers.ts';
import { isSmall } from '../reports/suppress.ts';
import type { TeamNumbers } from '../reports/team-numbers.ts';
import { planOn, type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { formatCount, formatNumber, formatPercent } from '../text/format.ts';
import type { DigestView } from './view.ts';

type GoalRow = DigestView['goals'][number];
interface Source {
  readonly numbers: TeamNumbers;
}

/**
 * The dated goals that can be counted from what is done here (handbook §6), over the teams of one styrgrupp. A count that
 * is hidden for one team is hidden in the sum too: the others could be taken from it.
 */
export function goalRows(
  teams: readonly Source[],
  federation: Federation,
  rules: RuleBook,
  today: IsoDate,
): readonly GoalRow[] {
  const goals = planOn(rules, today)?.goals ?? {};
  const m2 = goals['m2-own-planning'];
  const m3 = goals['m3-work-or-studies'];
  const m4 = goals['m4-af-measures'];
  const m6 = goals['m6-participants-county'];
  const share = shareRow(teams, ruleSetOn(rules, today).percentFrom);
  return [
    ...(m2 === undefined
      ? []
      : [
          share({
            code: 'm2-own-planning',
            label: `M2 Deltog i sin egen planering, minst ${m2} %`,
            goal: m2,
            part: ({ cases }) => cases.work.tookPart,
            of: ({ cases }) => cases.work.planned,
            none: 'Inga planer under perioden',
            keys: ['took-part:yes', 'took-part:no', 'planned'],
          }),
        ]),
    ...(m3 === undefined
      ? []
      : [
          share({
            code: 'm3-work-or-studies',
            label: `M3 Till arbete eller studier vid avslut, minst ${m3} %`,
            goal: m3,
            part: ({ cases }) => cases.workOrStudies,
            ...ofClosed,
            keys: ['work-or-studies', 'not-work-or-studies', 'closed'],
          }),
        ]),
    ...(m4 === undefined
      ? []
      : [
          share({
            code: 'm4-af-measures',
            label: `M4 Vidare till Arbetsförmedlingens insatser, minst ${m4} %`,
            goal: m4,
            part: ({ cases }) => cases.occupationOut['work-oriented-measure'],
            ...ofClosed,
            keys: ['occupation:work-oriented-measure', 'closed'],
          }),
        ]),
    ...(m6 === undefined ? [] : [participantsRow(teams, federation, m6)]),
  ];
}

interface ShareGoal {
  readonly code: string;
  readonly label: string;
  readonly goal: number;
  readonly part: (numbers: TeamNumbers) => number;
  readonly of: (numbers: TeamNumbers) => number;
  /** What is said where there is nothing to take a share of. */
  readonly none: string;
  readonly keys: readonly string[];
}

const ofClosed = {
  of: ({ cases }: TeamNumbers) => cases.closed,
  none: 'Inga avslutade ärenden under perioden',
} as const;

function shareRow(teams: readonly Source[], percentFrom: number) {
  return ({ code, label, goal, part, of: whole, none, keys }: ShareGoal): GoalRow => {
    const of = sum(teams.map(({ numbers }) => whole(numbers)));
    const reached = sum(teams.map(({ numbers }) => part(numbers)));
    if (of === 0) return { code, label, text: none };
    if (isHidden(teams, keys))
      return {
        code,
        label,
        text: '.. (visas inte, eftersom ett litet antal annars kan räknas fram)',
      };
    const counts = `${formatNumber(reached)} av ${formatNumber(of)}`;
    if (of < percentFrom) return { code, label, text: counts };
    // Compared unrounded (handbook §6): 34,6 % shows as 35 % and is still short of 35.
    const met = reached * 100 >= goal * of;
    return { code, label, text: `${counts} (${formatPercent(reached, of)})`, met };
  };
}

/** The goal is the county's, so it is never met or missed by these teams alone. */
function participantsRow(teams: readonly Source[], federation: Federation, goal: number): GoalRow {
  const code = 'm6-participants-county';
  const label = `M6 Deltagare i hela ${federation.name} under året, minst ${formatNumber(goal)}`;
  if (isHidden(teams, ['participants']) || teams.some(({ numbers }) => newAreFew(numbers)))
    return {
      code,
      label,
      text: '.. (visas inte, eftersom ett litet antal annars kan räknas fram)',
    };
  const soFar = sum(teams.map(({ numbers }) => numbers.cases.participantsThisYear));
  const expected = sum(teams.map(({ numbers }) => forecast(numbers)));
  const text = `${formatCount(soFar, 'deltagare', 'deltagare')} i era team hittills i år`;
  return teams.some(({ numbers }) => fromBeforeAreFew(numbers))
    ? { code, label, text }
    : { code, label, text: `${text}, prognos ${formatNumber(expected)} för helåret` };
}

/** Those from before the year, and the new ones as many a day as so far; rounded half up. */
function forecast({ cases, lastDay }: TeamNumbers): number {
  const year = lastDay.slice(0, 4);
  const days = daysBetween(`${year}-01-01`, lastDay) + 1;
  const daysInYear = daysBetween(`${year}-01-01`, addDays(`${year}-12-31`, 1));
  const fresh = cases.participantsThisYear - cases.participantsFromBefore;
  return cases.participantsFromBefore + Math.floor((fresh * daysInYear) / days + 0.5);
}

/** Those from before the year stood in its first report; the count less them would give the few new ones. */
function newAreFew({ cases, rules }: TeamNumbers): boolean {
  return isSmall(cases.participantsThisYear - cases.participantsFromBefore, rules.threshold);
}

/** The forecast and the count together would give the few from before. */
function fromBeforeAreFew({ cases, rules }: TeamNumbers): boolean {
  return isSmall(cases.participantsFromBefore, rules.threshold);
}

function isHidden(teams: readonly Source[], keys: readonly string[]): boolean {
  return teams.some(({ numbers }) => figuresOutside(numbers).isHidden(...keys));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
