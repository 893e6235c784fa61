import type { Entered } from '../entered/entered.ts';
import type { Federation } from '../federation/federation.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { PeriodRef } from '../kernel/period.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { formatPeriod } from '../text/format.ts';
import { goalRows } from './goals.ts';
import type { TeamRollUp } from './team-roll-up.ts';
import type { GoalsView } from './view.ts';

/** How the goals of the yearly plan stand for a steering group's teams together. */
export function groupGoals({
  teams,
  goalsPeriod,
  enteredOfCounty = [],
  federation,
  rules,
  until,
  today,
}: {
  readonly teams: readonly {
    readonly rollUp: Pick<TeamRollUp, 'county'>;
    /** What is entered of the team. */
    readonly entered?: readonly Entered[];
  }[];
  /** Over, as `goalsPeriodOf` gives it. */
  readonly goalsPeriod: PeriodRef;
  readonly enteredOfCounty?: readonly Entered[];
  readonly federation: Federation;
  readonly rules: RuleBook;
  /** The last day of the period that is looked at, or today. */
  readonly until: IsoDate;
  readonly today: IsoDate;
}): GoalsView {
  const parts = teams.map(({ rollUp }) => rollUp.county);
  const goals = goalRows({
    ...{ level: 'steering-group', period: goalsPeriod },
    now: parts.map(({ now }) => now),
    then: parts.map(({ then }) => then),
    before: parts.map(({ before }) => before),
    entered: { teams: teams.flatMap(({ entered = [] }) => entered), county: enteredOfCounty },
    ...{ federation, rules, until, today },
  });
  return { goalsOf: formatPeriod(goalsPeriod), goals };
}
