import type { NewCase, StarCase } from '../../cases/case.ts';
import { rulesOf } from '../../cases/happened.ts';
import { newCaseForm } from '../../cases/forms/raise-form.ts';
import { shownValue } from '../../forms/show.ts';
import {
  ageBandLabels,
  type Criterion,
  criterionLabels,
  priorityGroupLabels,
} from '../../codes/raising.ts';
import { joinLabels } from '../../text/format.ts';
import type { RuleBook } from '../../rules/rule-book.ts';

/**
 * What the team has to go by when it decides whether to receive a case, in one line, for those who may read case rows:
 * `Försörjningsstöd · 30–64 år · saknar: Varken arbetar eller studerar · tidigare ärende BER-2025-003`. Nothing about
 * what has been received: that has been judged.
 */
export function presentBrief(starCase: StarCase, rules: RuleBook): string | undefined {
  const { status } = starCase.current;
  if (starCase.type !== 'new' || (status !== 'raised' && status !== 'queued')) return undefined;
  const { livelihoodIn, priorityGroups, ageBand, previous, talkedOver } = starCase;
  const unmet = unmetCriteria(starCase, rules);
  return [
    shownValue(newCaseForm.fields.livelihoodIn, livelihoodIn),
    ...(ageBand === undefined ? [] : [ageBandLabels[ageBand]]),
    ...groupMarks(priorityGroups),
    ...(unmet.length === 0
      ? []
      : [`saknar: ${joinLabels(unmet.map((criterion) => criterionLabels[criterion]))}`]),
    ...(previous === undefined ? [] : [`tidigare ärende ${previous}`]),
    ...(talkedOver ? [] : ['inte avstämt med den egna verksamhetens teammedlem']),
  ].join(' · ');
}

/** `prioriterade grupper: Sjukpenning och Unga (16–29 år)` */
function groupMarks(groups: NewCase['priorityGroups']): readonly string[] {
  if (groups.length === 0) return [];
  const label = groups.length === 1 ? 'prioriterad grupp' : 'prioriterade grupper';
  return [`${label}: ${joinLabels(groups.map((group) => priorityGroupLabels[group]))}`];
}

/** Criteria of the rule set the case is judged by that nobody has ticked. */
function unmetCriteria(starCase: NewCase, rules: RuleBook): readonly Criterion[] {
  return rulesOf(starCase, rules).criteria.filter(
    (criterion) => !starCase.criteria.includes(criterion),
  );
}
