import {
  addMeasureOnCard,
  endMeasureForm,
  startMeasureForm,
} from '../../../../shared/cases/forms/plan-forms.ts';
import type { CaseView } from '../../../../shared/cases/page/view.ts';
import type { MeasureRow } from '../../../../shared/cases/plan/view.ts';
import { measureLabels } from '../../../../shared/codes/measures.ts';
import { caseCardText } from '../../../../shared/text/case-cards.ts';
import type { Form } from '../../../../shared/forms/form.ts';
import { type Choice, choicesOf } from '../../../../shared/text/choice.ts';
import type { CardAction } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { measureValue } from './measure-value.ts';
import { casePress, type CaseFormsSpec } from './spec.ts';

/** One measure at a time, once there is a plan to have it in: added, started, ended. */
export function measureForms(spec: CaseFormsSpec): readonly CardAction[] {
  const { view, today } = spec;
  const measure = measureChoices(view, spec.most * 5);
  return [
    describedForm(addMeasureOnCard, {
      ...casePress(spec, 'set-measure'),
      start: { values: { from: today }, choices: { measure } },
      most: measure.length,
    }),
    ...changeForm(spec, startMeasureForm, { from: 'planned', day: { startedOn: today } }),
    ...changeForm(spec, endMeasureForm, { from: 'started', day: { endedOn: today } }),
  ];
}

interface Change {
  readonly from: MeasureRow['status'];
  readonly day: Readonly<Record<string, string>>;
}

/** The one there is, where there is one, is meant. */
function changeForm(
  spec: CaseFormsSpec,
  described: Form,
  { from, day }: Change,
): readonly CardAction[] {
  const measures = spec.view.plan?.measures ?? [];
  const standing = standingChoices(measures.filter(({ status }) => status === from));
  const [first, second] = standing;
  if (first === undefined) return [];
  const values = { ...day, ...(second === undefined ? { measure: first.value } : {}) };
  const start = { values, choices: { measure: standing } };
  return [describedForm(described, { ...casePress(spec, 'set-measure'), start })];
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

/** Measures that stand in the plan, to be kept, started or ended. */
export function standingChoices(rows: readonly MeasureRow[]): readonly Choice[] {
  return rows.map((row) => ({
    value: measureValue(row),
    label: [row.title, row.providerText, row.datesText].filter((part) => part !== '').join(' · '),
  }));
}
