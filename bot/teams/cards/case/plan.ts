import { planForm, planMeasuresOnCard } from '../../../../shared/cases/forms/plan-forms.ts';
import { caseStart } from '../../../../shared/cases/page/case-starts.ts';
import { caseCardText } from '../../../../shared/text/case-cards.ts';
import type { CardAction } from '../parts/card.ts';
import { formInputs } from '../parts/form-inputs.ts';
import { namedForm } from '../parts/named-form.ts';
import { measureChoices } from './measures.ts';
import { casePress, type CaseFormsSpec, seenSoFar } from './spec.ts';

const words = caseCardText.planForm;
/** In a card with little room one new measure; more are added one by one. */
const littleRoom = 5;

/**
 * The planning meeting, whose actors decide its form (handbook §3), then the measures, then the next follow-up. A card
 * cannot hide or compute: the rule is told in words, and the measures stand in lists.
 */
export function planFormOnCard(spec: CaseFormsSpec): readonly CardAction[] {
  const { view } = spec;
  const start = caseStart('make-plan', view, spec.today);
  const { nextFollowUp, ...meeting } = planForm.fields;
  const hints = { actors: words.rule, form: words.conflict };
  return [
    namedForm(planForm.name, {
      title: planForm.open,
      body: [
        ...formInputs({ ...planForm, fields: meeting }, { ...start, hints }),
        ...measureInputs(spec),
        ...formInputs({ ...planForm, fields: { nextFollowUp } }, start),
      ],
      send: { title: planForm.send, ...casePress(spec, 'make-plan', seenSoFar(spec)) },
    }),
  ];
}

/** A plan that is made anew is made in the tab: it would have to open with the one there is. */
function measureInputs({ view, today, most }: CaseFormsSpec) {
  const offered = measureChoices(view, most * 3);
  const start = {
    values: { from: today },
    choices: { measure1: offered, measure2: offered, measure3: offered },
    notAsked: ['kept', ...(most <= littleRoom ? ['measure2', 'measure3'] : [])],
  };
  return formInputs(planMeasuresOnCard, start, offered.length);
}
