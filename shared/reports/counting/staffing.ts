import type { IsoDate } from '../../kernel/calendar.ts';
import { type RuleBook, ruleSetOn } from '../../rules/rule-book.ts';
import type { Team } from '../../teams/team.ts';
import { vacantFunctions } from '../../teams/vacancies.ts';
import type { Staffing } from './basis.ts';

/** Seats of the functions that the rules of a day require, filled or vacant on it (handbook §1). */
export function staffingOn(team: Team, rules: RuleBook, day: IsoDate): Staffing {
  return {
    required: ruleSetOn(rules, day).requiredFunctions.length,
    vacant: vacantFunctions(team, rules, day),
  };
}
