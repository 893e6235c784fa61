import { livelihoodLabels } from '../../codes/livelihood.ts';
import type { RuleSet, YearlyPlan } from '../../rules/rule-book.ts';
import {
  ageBandLabels,
  criterionLabels,
  genderLabels,
  priorityGroupLabels,
  processLevelLabels,
  referrerLabels,
} from '../../codes/raising.ts';
import { type Choice, choicesOf } from '../../text/choice.ts';

/** The lists of the form for a new case, whether it is raised or corrected. */
export interface NewCaseChoices {
  readonly referrers: readonly Choice[];
  readonly genders: readonly Choice[];
  readonly ageBands: readonly Choice[];
  readonly livelihoods: readonly Choice[];
  readonly criteria: readonly Choice[];
  readonly priorityGroups: readonly Choice[];
  readonly processLevels: readonly Choice[];
}

/** What can be chosen about a case judged by those rules (handbook §9). */
export function newCaseChoices(rules: RuleSet, plan: YearlyPlan | undefined): NewCaseChoices {
  return {
    referrers: choicesOf(referrerLabels),
    genders: choicesOf(genderLabels),
    ageBands: choicesOf(ageBandLabels),
    livelihoods: choicesOf(livelihoodLabels),
    criteria: rules.criteria.map((value) => ({ value, label: criterionLabels[value] })),
    priorityGroups: (plan?.priorityGroups ?? []).map((value) => ({
      value,
      label: priorityGroupLabels[value],
    })),
    processLevels: rules.processLevels.map((level) => ({
      value: String(level),
      label: processLevelLabels[level],
    })),
  };
}
