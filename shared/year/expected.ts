import { type GatheringKind, gatheringKinds } from '../codes/gathering.ts';
import type { Gathering } from '../gatherings/gathering.ts';
import { addDays, daysBetween, type IsoDate } from '../kernel/calendar.ts';
import { planOn, type RuleBook } from '../rules/rule-book.ts';
import { startValues } from '../rules/rule.ts';
import { type YearlyPlanValues, yearlyPlanRules } from '../rules/yearly-plan-rules.ts';
import type { YearItem } from './year-item.ts';

/** The plan of a year; what a new federation starts with where nothing has been decided. */
export function planOfYear(rules: RuleBook, year: number): YearlyPlanValues {
  return planOn(rules, `${year}-12-31`) ?? startValues(yearlyPlanRules);
}

const countOf: Readonly<Partial<Record<GatheringKind, keyof YearlyPlanValues>>> = {
  'planning-day': 'planningDays',
  'joint-meeting': 'jointMeetings',
  'steering-meeting': 'steeringMeetings',
  'network-meeting': 'networkMeetings',
  'county-meeting': 'countyMeetings',
};

/** How often that is to be in a year; what the plan says nothing of is as often as it is. */
export function timesInYear(plan: YearlyPlanValues, what: GatheringKind): number {
  const name = countOf[what];
  const times = name === undefined ? 0 : plan[name];
  return typeof times === 'number' ? times : 0;
}

export interface WantedYear {
  readonly year: number;
  readonly rules: RuleBook;
  readonly today: IsoDate;
  /** From when on there is something to expect: a team's or a group's first day here. */
  readonly since: IsoDate;
}

/**
 * The gatherings of a year, and those that the plan counts with and nobody has planned. Of `n` in a year the first is due
 * when an `n`th of it has gone, and so on *(choice)*: what has been held or is planned counts towards the earliest.
 */
export function gatheringItems(
  gatherings: readonly Gathering[],
  kinds: readonly GatheringKind[],
  { year, rules, today, since }: WantedYear,
): readonly YearItem[] {
  const own = gatherings.filter(({ plan }) => plan.date.startsWith(`${year}-`));
  const plan = planOfYear(rules, year);
  const missing = kinds.flatMap((what) => {
    const there = own.filter((one) => one.what === what && one.current.status !== 'cancelled');
    const times = timesInYear(plan, what);
    return Array.from({ length: times }, (_, n) => dueDay(year, n + 1, times))
      .slice(there.length)
      .filter((by) => by >= since)
      .map((by, n): YearItem => ({
        key: `${what}-missing-${n}`,
        ...{ what, date: by },
        state: by < today ? 'overdue' : 'missing',
      }));
  });
  return [...own.map((one) => itemOf(one, today)), ...missing].sort(byDate);
}

/** Planned, and its day has gone without anybody saying that it was held: that is overdue too. */
export function itemOf(gathering: Gathering, today: IsoDate): YearItem {
  const { id, what, plan, current, teamId, steeringGroupId } = gathering;
  const states = {
    planned: plan.date < today ? 'overdue' : 'planned',
    called: plan.date < today ? 'overdue' : 'planned',
    open: 'planned',
    closed: 'held',
    cancelled: 'cancelled',
  } as const;
  return {
    key: id,
    what,
    state: states[current.status],
    date: plan.date,
    gathering: {
      id,
      ...(teamId === undefined ? {} : { teamId }),
      ...(steeringGroupId === undefined ? {} : { steeringGroupId }),
    },
  };
}

/** The last day of the `n`th of so many parts of a year. */
function dueDay(year: number, n: number, of: number): IsoDate {
  const first = `${year}-01-01`;
  const days = daysBetween(first, `${year + 1}-01-01`);
  return addDays(first, Math.round((days * n) / of) - 1);
}

export function byDate(a: YearItem, b: YearItem): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return orderOf(a) - orderOf(b);
}

function orderOf({ what }: YearItem): number {
  return gatheringKinds.findIndex((kind) => kind === what);
}
