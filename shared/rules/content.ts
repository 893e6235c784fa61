import type { FieldProblem } from '../forms/read.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { disagreements, type RuleContent } from './agree.ts';
import { presentValues, type TeamNames } from './present-values.ts';
import type { Rules } from './rule.ts';
import { ruleSetRules } from './rule-set-rules.ts';
import { readRules, type RuleTexts, ruleTexts } from './rule-texts.ts';
import type { RuleSection } from './view.ts';
import { yearlyPlanRules } from './yearly-plan-rules.ts';

/** What a version of that kind decides, described. */
export function describedRules({ kind }: Pick<RuleContent, 'kind'>): Rules {
  return kind === 'rule-set' ? ruleSetRules : yearlyPlanRules;
}

/** What a version says, as it is shown. */
export function contentSections(
  content: RuleContent,
  teamNames: TeamNames,
): readonly RuleSection[] {
  return content.kind === 'rule-set'
    ? presentValues(ruleSetRules, content.values, teamNames)
    : presentValues(yearlyPlanRules, content.values, teamNames);
}

/** What a version says, as its form opens. */
export function contentTexts(content: RuleContent): RuleTexts {
  return content.kind === 'rule-set'
    ? ruleTexts(ruleSetRules, content.values)
    : ruleTexts(yearlyPlanRules, content.values);
}

/**
 * What the filled-in form of a version says, or everything that must be mended in it: what is wrong by itself first, and
 * when nothing is, what does not go together.
 *
 * @param before what the form was opened with, for its kind and year
 */
export function readContent(
  before: RuleContent,
  texts: RuleTexts,
): Result<RuleContent, readonly FieldProblem[]> {
  const read = contentIn(before, texts);
  if (!read.ok) return read;
  const problems = disagreements(read.value).flatMap(({ fields, text }) =>
    fields.map((field) => ({ field, text })),
  );
  return problems.length > 0 ? err(problems) : read;
}

function contentIn(
  before: RuleContent,
  texts: RuleTexts,
): Result<RuleContent, readonly FieldProblem[]> {
  if (before.kind === 'rule-set') {
    const read = readRules(ruleSetRules, texts);
    return read.ok ? ok({ kind: before.kind, values: read.value }) : read;
  }
  const read = readRules(yearlyPlanRules, texts);
  return read.ok ? ok({ kind: before.kind, year: before.year, values: read.value }) : read;
}
