import type { StarCase } from '../../../shared/cases/case.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import type { Period } from '../../../shared/kernel/period.ts';
import { numbersOf } from '../../builders/numbers.ts';
import type { TeamNumbers } from '../../../shared/reports/numbers.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';

/** The numbers of a team with these cases and nothing else, in a period that is over. */
export function numbersOfCases(cases: readonly StarCase[], period: Period): TeamNumbers {
  const source = {
    team: aTeam().build(),
    cases,
    meetings: [],
    deviations: [],
    rules: builtInRules,
  };
  return numbersOf(source, period, addDays(period.to, 1));
}

export function countedOf(cases: readonly StarCase[], period: Period): TeamNumbers['counted'] {
  return numbersOfCases(cases, period).counted;
}
