import { goalLabels } from '../rules/goals.ts';
import type { Federation } from '../federation/federation.ts';
import { addDays, daysBetween, type IsoDate } from '../kernel/calendar.ts';
import type { TeamNumbers } from '../reports/numbers.ts';
import type { Ratio } from '../reports/row.ts';
import { sees, shareText } from '../reports/shown.ts';
import type { GoalCode } from '../rules/goals.ts';
import { planOn, type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { formatCount, formatNumber } from '../text/format.ts';
import type { ShownTeam } from './digest-team.ts';
import type { DigestView } from './view.ts';

type GoalRow = DigestView['goals'][number];

const hidden = '.. (visas inte, eftersom ett litet antal annars kan räknas fram)';

/**
 * The dated goals that can be counted from what is done here (handbook §6), over the teams of one styrgrupp. A count that
 * is hidden for one team is hidden in the sum too: the others could be taken from it.
 */
export function goalRows(
  teams: readonly ShownTeam[],
  federation: Federation,
  rules: RuleBook,
  today: IsoDate,
): readonly GoalRow[] {
  const goals = planOn(rules, today)?.goals ?? {};
  const { percentFrom } = ruleSetOn(rules, today);
  const participants = goals['m6-participants-county'];
  return [
    ...shareGoals.flatMap((one) => {
      const goal = goals[one.code];
      return goal === undefined ? [] : [shareRow(teams, one, goal, percentFrom)];
    }),
    ...(participants === undefined ? [] : [participantsRow(teams, federation, participants)]),
  ];
}

interface ShareGoal {
  readonly code: GoalCode;
  readonly label: string;
  readonly share: (counted: TeamNumbers['counted']) => Ratio;
  /** What is said where there is nothing to take a share of. */
  readonly none: string;
  /** Keys of the counts that it is shown by. */
  readonly keys: readonly string[];
}

const noneClosed = 'Inga avslutade ärenden under perioden';

const shareGoals: readonly ShareGoal[] = [
  {
    code: 'm2-own-planning',
    label: 'Deltog i sin egen planering',
    share: (counted) => counted['took-part'],
    none: 'Inga planer under perioden',
    keys: ['took-part:yes', 'took-part:no', 'planned'],
  },
  {
    code: 'm3-work-or-studies',
    label: goalLabels['m3-work-or-studies'],
    share: (counted) => counted['work-or-studies'],
    none: noneClosed,
    keys: ['work-or-studies:yes', 'work-or-studies:no', 'closed'],
  },
  {
    code: 'm4-af-measures',
    label: goalLabels['m4-af-measures'],
    share: ({ occupation, closed }) => ({ part: occupation['work-oriented-measure'], of: closed }),
    none: noneClosed,
    keys: ['occupation:work-oriented-measure', 'closed'],
  },
];

function shareRow(
  teams: readonly ShownTeam[],
  { code, label: aim, share, none, keys }: ShareGoal,
  goal: number,
  percentFrom: number,
): GoalRow {
  const label = `${aim}, minst ${goal} %`;
  const shares = teams.map(({ numbers }) => share(numbers.counted));
  const of = sum(shares.map((one) => one.of));
  const part = sum(shares.map((one) => one.part));
  if (!teams.every(({ shown }) => sees(shown, ...keys))) return { code, label, text: hidden };
  if (of === 0) return { code, label, text: none };
  if (of < percentFrom) return { code, label, text: 'För få för att säga' };
  // Compared unrounded (handbook §6): 34,6 % shows as 35 % and is still short of 35.
  return { code, label, text: shareText(part, of), met: part * 100 >= goal * of };
}

/** The goal is the county's, so it is never met or missed by these teams alone. */
function participantsRow(
  teams: readonly ShownTeam[],
  federation: Federation,
  goal: number,
): GoalRow {
  const code = 'm6-participants-county';
  const label = `Deltagare i hela ${federation.name} under året, minst ${formatNumber(goal)}`;
  if (!teams.every(({ shown }) => sees(shown, 'participants', 'participants-from-before')))
    return { code, label, text: hidden };
  const soFar = sum(teams.map(({ numbers }) => numbers.counted.participants));
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
  return before + Math.floor(((counted.participants - before) * daysInYear) / days + 0.5);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
