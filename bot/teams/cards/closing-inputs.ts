import { outcomelessReasons } from '../../../shared/codes/closing.ts';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';
import type { Choice } from '../../../shared/text/choice.ts';
import { caseCardText } from '../../../shared/text/case-cards.ts';
import type { CardElement, ChoiceSetInput } from './parts/card.ts';
import { text } from './parts/elements.ts';
import { pickOne, pickSeen, pickSeveralFolded } from './parts/inputs.ts';

const words = caseCardText.closed;

const stops: ReadonlySet<string> = new Set(outcomelessReasons);

/** A form of its own, since a card cannot hide what a reason does not ask for. */
export function stoppingInputs({ reasons }: MeetingView['closingChoices']): readonly CardElement[] {
  return [
    text(words.stopIntro),
    one(
      'reason',
      words.reason,
      reasons.filter(({ value }) => stops.has(value)),
    ),
  ];
}

/** Everything that is stored at closing (handbook §3), the reason first. */
export function closingInputs(choices: MeetingView['closingChoices']): readonly CardElement[] {
  return [
    one(
      'reason',
      words.reason,
      choices.reasons.filter(({ value }) => !stops.has(value)),
    ),
    yesOrNo('planAgreed', words.planAgreed),
    pickSeveralFolded({
      id: 'livelihoodOut',
      label: words.livelihood,
      placeholder: caseCardText.choose,
      errorMessage: words.missing,
      choices: choices.livelihoods,
    }),
    one('occupationOut', words.occupation, choices.occupations),
    one('result', words.result, choices.results),
    one('takingOver', words.takingOver, choices.takingOver),
    yesOrNo('nnsOffered', words.nns),
  ];
}

/** Two answers that both count, so neither is there from the start. */
export function yesOrNo(id: string, label: string): ChoiceSetInput {
  return pickSeen({
    id,
    label,
    errorMessage: caseCardText.answerMissing,
    choices: [
      { value: 'yes', label: caseCardText.yes },
      { value: 'no', label: caseCardText.no },
    ],
  });
}

function one(id: string, label: string, choices: readonly Choice[]): ChoiceSetInput {
  return pickOne({
    id,
    label,
    placeholder: caseCardText.choose,
    errorMessage: words.missing,
    choices,
  });
}
