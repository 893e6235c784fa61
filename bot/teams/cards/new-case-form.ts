import type { NoticeView } from '../../../shared/meetings/view.ts';
import { cardText } from '../../../shared/text/cards.ts';
import type { ActionData, CardAction, CardElement } from './card.ts';
import { form, heading, text } from './elements.ts';
import {
  mustTick,
  pickDay,
  pickOne,
  pickOneOrNone,
  pickSeen,
  pickSeveral,
  pickSeveralFolded,
  required,
} from './inputs.ts';

const words = cardText.raise;

/** The consent gate first: without it nothing else is worth filling in (handbook §3). */
export function newCaseForm(
  view: NoticeView,
  raise: { readonly verb: string; readonly data: ActionData },
): CardAction {
  return form({
    title: words.openNew,
    body: [text(words.newIntro), ...consentInputs(), ...caseInputs(view)],
    send: { title: words.sendNew, ...raise },
  });
}

function consentInputs(): readonly CardElement[] {
  return [
    heading(words.consent),
    pickSeen({
      id: 'consentForm',
      label: words.form,
      errorMessage: words.formMissing,
      choices: [
        { value: 'star', label: words.formStar },
        { value: 'fk', label: words.formFk },
      ],
    }),
    pickDay({ id: 'signedOn', label: words.signedOn, errorMessage: words.signedOnMissing }),
    mustTick({
      id: 'ownWords',
      label: words.ownWordsLabel,
      title: words.ownWords,
      errorMessage: words.ownWordsMissing,
    }),
    mustTick({
      id: 'livesInMunicipality',
      label: words.livesLabel,
      title: words.lives,
      errorMessage: words.livesMissing,
    }),
  ];
}

function caseInputs({ choices }: NoticeView): readonly CardElement[] {
  const placeholder = words.choose;
  return [
    heading(words.about),
    pickOne({
      id: 'referrer',
      label: words.referrer,
      placeholder,
      errorMessage: words.referrerMissing,
      choices: choices.referrers,
    }),
    pickSeveralFolded({
      id: 'referrers',
      label: words.referrers,
      placeholder,
      errorMessage: words.referrerMissing,
      choices: choices.referrers.filter(({ value }) => value !== 'several' && value !== 'self'),
    }),
    pickSeen({
      id: 'gender',
      label: words.gender,
      errorMessage: words.genderMissing,
      choices: choices.genders,
    }),
    pickSeen({
      id: 'ageBand',
      label: words.ageBand,
      errorMessage: words.ageBandMissing,
      choices: choices.ageBands,
    }),
    required(
      pickSeveralFolded({
        id: 'livelihoodIn',
        label: words.livelihoods,
        placeholder,
        errorMessage: words.livelihoodsMissing,
        choices: choices.livelihoods,
      }),
    ),
    required(
      pickSeveral({
        id: 'criteria',
        label: words.criteria,
        errorMessage: words.criteriaMissing,
        choices: choices.criteria,
      }),
    ),
    ...(choices.priorityGroups.length === 0
      ? []
      : [
          pickOneOrNone({
            id: 'priorityGroup',
            label: words.priority,
            placeholder,
            errorMessage: words.priorityError,
            choices: choices.priorityGroups,
          }),
        ]),
  ];
}
