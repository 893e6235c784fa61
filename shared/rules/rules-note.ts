import { ruleAssumptionTexts } from './codes.ts';
import type { RuleSet } from './rule-book.ts';

/** The rule set the numbers are shown by, and what is assumed in it (handbook §9). */
export function rulesNote({ name, assumptions }: RuleSet): string {
  const assumed = assumptions.map((one) => ruleAssumptionTexts[one]);
  return [`Regler: ${name}.`, ...assumed].join(' ');
}
