import { caseCardText } from '../../../shared/text/case-cards.ts';
import type { CardAction } from './parts/card.ts';
import { type CaseFormsSpec, seenSoFar, stepForm } from './case/spec.ts';
import { newCaseInputs, rulesData } from './new-case-inputs.ts';

const words = caseCardText.correct;

/** What was said when the case was raised, to be corrected until the team has decided. */
export function correctForm(spec: CaseFormsSpec): readonly CardAction[] {
  const { raised, raiseChoices } = spec.view;
  if (raised === undefined || raiseChoices === undefined) return [];
  const choices = { ...raiseChoices, fkMayRaise: raised.consent.form === 'fk' };
  return stepForm(spec, {
    name: 'correct',
    open: words.open,
    verb: 'correct-case',
    body: newCaseInputs(choices, raised),
    send: words.send,
    data: { ...rulesData(choices), ...seenSoFar(spec) },
  });
}
