import { addMeasureOnCard } from '../../../../shared/cases/forms/plan-forms.ts';
import type { CaseView } from '../../../../shared/cases/page/view.ts';
import { measureLabels } from '../../../../shared/codes/measures.ts';
import { caseCardText } from '../../../../shared/text/case-cards.ts';
import { type Choice, choicesOf } from '../../../../shared/text/choice.ts';
import type { CardAction } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { measureValue } from './measure-value.ts';
import { casePress, type CaseFormsSpec } from './spec.ts';

/** A measure once there is a plan to have it in. Which there are is told on the case's page, and there they start and end. */
export function measureForms(spec: CaseFormsSpec): readonly CardAction[] {
  const { view, today } = spec;
  const measure = measureChoices(view, spec.most * 5);
  return [
    describedForm(addMeasureOnCard, {
      ...casePress(spec, 'set-measure'),
      start: { values: { from: today }, choices: { measure } },
      most: measure.length,
    }),
  ];
}

/**
 * From the utbudskarta first, since picking there says who gives it; then every measure there is, by code.
 *
 * @param most offers shown; the rest are found in the tab
 */
export function measureChoices({ choices }: CaseView, most: number): readonly Choice[] {
  return [
    ...choices.offers.slice(0, most).map(({ value, label, code, party, stale }) => ({
      value: measureValue({ code, provider: party, offerId: value }),
      label: stale ? caseCardText.staleOffer(label) : label,
    })),
    ...choicesOf(measureLabels).map(({ value, label }) => ({
      value: measureValue({ code: value }),
      label,
    })),
  ];
}
