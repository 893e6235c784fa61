import { caseCardText } from '../../../../shared/text/case-cards.ts';
import type { CardAction, CardElement } from '../parts/card.ts';
import { type CaseFormsSpec, seenSoFar, stepForm } from './spec.ts';
import { yesOrNo } from '../closing-inputs.ts';
import { small } from '../parts/elements.ts';
import { notANameTick, pickDay, pickOne, pickOneOrNone, pickSeveral, write } from '../parts/inputs.ts';
import { measureForms } from './measures.ts';
import { measureChoices, providerInput, standingChoices } from '../measure-inputs.ts';

const words = caseCardText.planForm;
/** As long as `plan.formReason` may be. */
const reasonLength = 140;
/** Few enough to fill in on a phone; more are added one by one. In a card with little room one. */
const measuresInForm = [1, 2, 3] as const;
const littleRoom = 5;

/** The plan, and the measures in it. */
export function planForms(spec: CaseFormsSpec): readonly CardAction[] {
  const { plan } = spec.view;
  return [
    ...stepForm(spec, {
      name: 'plan',
      open: plan === undefined ? words.open : words.openAgain,
      verb: 'make-plan',
      body: [...meetingInputs(spec), ...contentInputs(spec)],
      send: words.send,
      data: seenSoFar(spec),
    }),
    ...measureForms(spec),
  ];
}

/** The planning meeting: who took part decides its form (handbook §3). */
function meetingInputs({ view, today }: CaseFormsSpec): readonly CardElement[] {
  const { choices, plan } = view;
  const entered = plan?.entered;
  const actors = [
    { value: 'health-care', label: words.healthCare },
    { value: 'social-services', label: words.socialServices },
  ];
  const tookPart = [
    ...(entered?.actors.healthCare === true ? ['health-care'] : []),
    ...(entered?.actors.socialServices === true ? ['social-services'] : []),
  ];
  return [
    pickDay({
      id: 'heldOn',
      label: words.heldOn,
      errorMessage: caseCardText.dayMissing,
      value: entered?.heldOn ?? today,
    }),
    pickOne({
      id: 'fk',
      label: words.fk,
      placeholder: caseCardText.choose,
      errorMessage: caseCardText.memberMissing,
      choices: choices.fkParts,
      value: entered?.actors.fk,
    }),
    pickSeveral({
      id: 'actors',
      label: words.actors,
      errorMessage: words.actorsError,
      choices: actors,
      ...(tookPart.length === 0 ? {} : { value: tookPart.join(',') }),
    }),
    small(words.rule),
    small(words.conflict, { spacing: 'Small' }),
    pickOne({
      id: 'form',
      label: words.form,
      placeholder: caseCardText.choose,
      errorMessage: words.formMissing,
      choices: choices.planningForms,
      value: entered?.form,
    }),
    write({
      id: 'formReason',
      label: words.formReason,
      errorMessage: words.formReasonError,
      maxLength: reasonLength,
      value: entered?.formReason,
    }),
    notANameTick(),
  ];
}

function contentInputs(spec: CaseFormsSpec): readonly CardElement[] {
  const { view, today, most } = spec;
  const { choices, plan } = view;
  const offered = measureChoices(view, most * 3);
  const met = plan?.entered?.points ?? [];
  return [
    yesOrNo('tookPart', words.tookPart),
    pickSeveral({
      id: 'points',
      label: words.points,
      errorMessage: words.pointsError,
      choices: choices.planPoints,
      ...(met.length === 0 ? {} : { value: met.join(',') }),
    }),
    ...keptInput(spec),
    ...measuresInForm.slice(0, most <= littleRoom ? 1 : 3).map((nth) =>
      pickOneOrNone({
        id: `measure${nth}`,
        label: words.measure(nth),
        placeholder: caseCardText.choose,
        errorMessage: words.measureError,
        choices: offered,
      }),
    ),
    providerInput(view),
    pickDay({
      id: 'from',
      label: words.from,
      errorMessage: caseCardText.dayMissing,
      value: today,
    }),
    pickDay({
      id: 'nextFollowUp',
      label: words.nextFollowUp,
      errorMessage: caseCardText.dayMissing,
      value: view.nextMeetingDate,
    }),
  ];
}

/** Made anew, a plan has the measures it is sent with and no others: those it has stand ticked. */
function keptInput({ view }: CaseFormsSpec): readonly CardElement[] {
  const standing = standingChoices(view.plan?.measures ?? []);
  if (standing.length === 0) return [];
  return [
    pickSeveral({
      id: 'kept',
      label: words.kept,
      errorMessage: words.measureError,
      choices: standing,
      value: standing.map(({ value }) => value).join(','),
    }),
  ];
}
