import { addDays, type IsoDate } from '../kernel/calendar.ts';
import { workdayOnOrAfter } from '../kernel/holidays.ts';
import { goalCodes } from '../rules/goals.ts';
import { planOn, type RuleBook } from '../rules/rule-book.ts';
import { startValues } from '../rules/rule.ts';
import { yearlyPlanRules } from '../rules/yearly-plan-rules.ts';
import { type Entered, enteredOf } from './entered.ts';
import { capitalShare, plannedPosts, surveyValue } from './facts.ts';
import type { TypedKind } from './forms.ts';
import { isSurveyGoal } from './survey.ts';

/** Something that is to be entered and is not. */
export interface DueFigure {
  readonly what: TypedKind;
  /** Of which year. */
  readonly year: number;
  /** The workday from which it is asked for. */
  readonly from: IsoDate;
  /** The last day. */
  readonly by: IsoDate;
}

export interface DueFacts {
  /** All that is entered of the place. */
  readonly there: readonly Entered[];
  readonly rules: RuleBook;
  readonly today: IsoDate;
  /** From then on the team or the federation has been here: what was before is nobody's debt. */
  readonly since: IsoDate;
}

/** What a team's samordnare has to enter: the year that is over, and who has the posts of the one that runs. */
export function dueOfTeam(teamId: string, { there, rules, today, since }: DueFacts) {
  const { last, running, afterYear } = yearsOf(rules, today);
  const wasHere = since <= `${last}-12-31`;
  const funded = postsOfTeam(rules, teamId, running);
  return [
    ...(wasHere && ofYear(there, 'costs', last) === 0 ? [due('costs', last, afterYear)] : []),
    ...(wasHere && ofYear(there, 'assistance', last) === 0
      ? [due('assistance', last, afterYear)]
      : []),
    ...(funded > 0 && !filledIn(there, running) ? [due('posts', running, afterYear)] : []),
  ].filter(({ from }) => from <= today);
}

/** What the office and the processledare have to enter for the county. */
export function dueOfCounty({ there, rules, today, since }: DueFacts): readonly DueFigure[] {
  const { last, running, afterYear, surveys } = yearsOf(rules, today);
  const surveyYears = [last, running].filter((year) => since <= `${year}-12-31`);
  return [
    ...surveyYears.flatMap((year) =>
      missingSurveys(there, rules, year) > 0 ? [due('survey', year, surveys)] : [],
    ),
    ...(since <= `${last}-12-31` &&
    hasGoal(rules, last, 'm11-own-capital') &&
    capitalShare(there, last) === undefined
      ? [due('capital', last, afterYear)]
      : []),
  ].filter(({ from }) => from <= today);
}

interface Years {
  readonly last: number;
  readonly running: number;
  readonly afterYear: Within;
  readonly surveys: Within;
}
/** When a year's figures are asked for, and how long it may take. */
type Within = (year: number) => { readonly from: IsoDate; readonly by: IsoDate };

function yearsOf(rules: RuleBook, today: IsoDate): Years {
  const running = Number(today.slice(0, 4));
  const { figuresWithin, surveysBefore } = planOn(rules, today) ?? startValues(yearlyPlanRules);
  return {
    last: running - 1,
    running,
    // Of the year that is over in January; of the posts of the year that runs in its own.
    afterYear: (year) => {
      const first = `${year < running ? year + 1 : year}-01-01`;
      return { from: first, by: addDays(first, figuresWithin - 1) };
    },
    surveys: (year) => ({ from: addDays(`${year}-12-31`, -surveysBefore), by: `${year}-12-31` }),
  };
}

function due(what: TypedKind, year: number, within: Within): DueFigure {
  const { from, by } = within(year);
  return { what, year, from: workdayOnOrAfter(from), by };
}

function ofYear(there: readonly Entered[], what: 'costs' | 'assistance', year: number): number {
  return enteredOf(there, what).filter(({ values }) => values.year === year).length;
}

function postsOfTeam(rules: RuleBook, teamId: string, year: number): number {
  return plannedPosts(rules, year).filter((post) => post.teamId === teamId && post.percent > 0)
    .length;
}

/** Who has had a post is told of any of its days. */
function filledIn(there: readonly Entered[], year: number): boolean {
  return enteredOf(there, 'posts').some(
    ({ values }) =>
      values.filled !== undefined && values.from <= `${year}-12-31` && values.to >= `${year}-01-01`,
  );
}

/** How many of the plan's survey goals of a year have no result. */
export function missingSurveys(there: readonly Entered[], rules: RuleBook, year: number): number {
  return goalCodes.filter(
    (code) => isSurveyed(rules, year, code) && surveyValue(there, code, year) === undefined,
  ).length;
}

function isSurveyed(rules: RuleBook, year: number, code: (typeof goalCodes)[number]): boolean {
  return isSurveyGoal(code) && hasGoal(rules, year, code);
}

function hasGoal(rules: RuleBook, year: number, code: (typeof goalCodes)[number]): boolean {
  return planOn(rules, `${year}-12-31`)?.goals[code] !== undefined;
}
