import type { IsoDate } from '../kernel/calendar.ts';
import { builtInVersions } from './built-in.ts';
import type { FundedPost } from './funded-post.ts';
import type { RuleSetValues } from './rule-set-rules.ts';
import type { RuleKind, RuleVersion } from './version.ts';
import type { YearlyPlanValues } from './yearly-plan-rules.ts';

interface Published {
  /** What cases and meetings say they were judged by. */
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly from: IsoDate;
}

/** One published version, as what is judged by it sees it. */
export interface RuleSet extends Published, RuleSetValues {}
export interface YearlyPlan extends Published, YearlyPlanValues {
  readonly year: number;
}

/**
 * Every published version, in the order they begin to hold: what a decision, a view or a number that depends on rules is
 * given. A case or meeting is judged by the rules of its date (handbook §9).
 */
export interface RuleBook {
  readonly ruleSets: readonly [RuleSet, ...RuleSet[]];
  readonly plans: readonly YearlyPlan[];
}

/**
 * All versions there are; of a kind of which nothing is published, what a new federation starts with. So a federation from
 * before its rules were documents is judged as it was.
 *
 * @param fundedPosts the federation's own, where it has told them before the plan was a document
 */
export function withBuiltIn(
  versions: readonly RuleVersion[],
  fundedPosts: readonly FundedPost[] = [],
): readonly RuleVersion[] {
  const lacks = (kind: RuleKind) =>
    !versions.some((one) => one.kind === kind && one.state === 'published');
  const builtIn = builtInVersions('2020-01-01T00:00:00.000Z', 'system', fundedPosts);
  return [...versions, ...builtIn.filter(({ kind }) => lacks(kind))];
}

export function ruleBookOf(versions: readonly RuleVersion[]): RuleBook {
  const all = withBuiltIn(versions);
  const [first, ...later] = ruleSetsIn(all);
  if (first === undefined) throw new Error('there is no rule set, not even a built-in one');
  return { ruleSets: [first, ...later], plans: plansIn(all) };
}

/** The one rule set in force on a day; before the first it is the first. */
export function ruleSetOn({ ruleSets }: RuleBook, date: IsoDate): RuleSet {
  return ruleSets.findLast(({ from }) => from <= date) ?? ruleSets[0];
}

/** The one with that code, which something was judged by; the one of its day, should that be unknown here. */
export function ruleSetNamed(rules: RuleBook, code: string | undefined, date: IsoDate): RuleSet {
  return rules.ruleSets.find((one) => one.code === code) ?? ruleSetOn(rules, date);
}

/**
 * The one yearly plan in force on a day; none before the first. A year without a plan of its own goes on with the last
 * one: work must not stop at New Year because nobody has published (handbook §1: nothing depends on daily office work).
 */
export function planOn({ plans }: RuleBook, date: IsoDate): YearlyPlan | undefined {
  return plans.findLast(({ from }) => from <= date);
}

function ruleSetsIn(versions: readonly RuleVersion[]): readonly RuleSet[] {
  return versions
    .flatMap((one): readonly RuleSet[] =>
      one.kind === 'rule-set' && one.current.status === 'published'
        ? [{ ...publishedOf(one, one.current.from), ...one.values }]
        : [],
    )
    .sort(byBeginning);
}

function plansIn(versions: readonly RuleVersion[]): readonly YearlyPlan[] {
  return versions
    .flatMap((one): readonly YearlyPlan[] =>
      one.kind === 'yearly-plan' && one.current.status === 'published'
        ? [{ ...publishedOf(one, one.current.from), ...one.values, year: one.year }]
        : [],
    )
    .sort(byBeginning);
}

function publishedOf({ id, version, name }: RuleVersion, from: IsoDate): Published {
  return { code: id, version, name, from };
}

/** Of two that begin on the same day the later version holds: it corrects the other before it ever did. */
function byBeginning(a: Published, b: Published): number {
  if (a.from !== b.from) return a.from < b.from ? -1 : 1;
  return a.version - b.version;
}
