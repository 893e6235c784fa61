import type { Rule } from '../../../shared/rules/rule.ts';
import type { RuleTexts } from '../../../shared/rules/rule-texts.ts';
import type { RulesView } from '../../../shared/rules/view.ts';
import type { Failure } from '../../client/failure.ts';

/** What the inputs of a rule are given, whatever its kind. */
export interface RuleInputsProps {
  readonly name: string;
  readonly rule: Rule;
  readonly texts: RuleTexts;
  readonly onTexts: (changed: RuleTexts) => void;
  readonly teams: RulesView['teams'];
  /** The first and last day that a new row of a plan is for. */
  readonly span: { readonly from: string; readonly to: string };
  readonly failureAt: (input: string) => Failure | undefined;
}
