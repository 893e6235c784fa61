import { addDays, daysBetween } from '../kernel/calendar.ts';
import type { FundedPost } from '../rules/funded-post.ts';
import { planOn, type RuleBook } from '../rules/rule-book.ts';
import type { GoalCode } from '../rules/goals.ts';
import { type Entered, enteredOf } from './entered.ts';
import { isSurveyGoal } from './survey.ts';

/** Percent of full time over a year, each month weighing as any other: a post of half a year is half of it (handbook §6). */
export function monthWeighted(
  posts: readonly Pick<FundedPost, 'percent' | 'from' | 'to'>[],
  year: number,
): number {
  const months = Array.from({ length: 12 }, (_, n) => n + 1);
  const sum = posts.reduce(
    (all, post) =>
      all + months.reduce((some, n) => some + post.percent * shareOfMonth(post, year, n), 0),
    0,
  );
  // Twelfths of whole percents have no exact decimals: what is left of them is noise.
  return Math.round((sum / 12) * 1e6) / 1e6;
}

/** What a yearly plan funds in a year; a plan holds until there is a later one, and its posts have days of their own. */
export function plannedPosts(rules: RuleBook, year: number): readonly FundedPost[] {
  const posts = planOn(rules, `${year}-12-31`)?.fundedPosts ?? [];
  return posts.filter(({ from, to }) => from <= `${year}-12-31` && to >= `${year}-01-01`);
}

/** How much of a month's days a post has. */
function shareOfMonth({ from, to }: Pick<FundedPost, 'from' | 'to'>, year: number, n: number) {
  const first = `${year}-${String(n).padStart(2, '0')}-01`;
  const next = n === 12 ? `${year + 1}-01-01` : `${year}-${String(n + 1).padStart(2, '0')}-01`;
  const last = addDays(next, -1);
  const begins = from > first ? from : first;
  const ends = to < last ? to : last;
  return begins > ends ? 0 : (daysBetween(begins, ends) + 1) / (daysBetween(first, last) + 1);
}

/** Kronor summed as öre, of which there are no fractions. */
export function sumKronor(amounts: readonly number[]): number {
  return amounts.reduce((sum, one) => sum + Math.round(one * 100), 0) / 100;
}

/** A goal's answer out of the surveys of a year. */
export interface SurveyValue {
  /** Unrounded, over all that answered. */
  readonly percent: number;
  readonly answers: number;
}

/** Each group weighs as many as it is; nothing where nothing is entered of that year. */
export function surveyValue(
  all: readonly Entered[],
  goal: GoalCode,
  year: number,
): SurveyValue | undefined {
  if (!isSurveyGoal(goal)) return undefined;
  const found = enteredOf(all, 'survey')
    .map(({ values }) => values)
    .filter((one) => one.goal === goal && one.year === year);
  const answers = found.reduce((sum, one) => sum + one.answers, 0);
  if (answers === 0) return undefined;
  const agreeing = found.reduce((sum, one) => sum + one.percent * one.answers, 0);
  return { percent: agreeing / answers, answers };
}

/** Own capital in percent of the fees, unrounded (goal M11). */
export function capitalShare(all: readonly Entered[], year: number): number | undefined {
  const [found] = enteredOf(all, 'capital').filter(({ values }) => values.year === year);
  return found === undefined ? undefined : (found.values.capital / found.values.fees) * 100;
}
