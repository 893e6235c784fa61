import { deviationKindLabels } from '../../../../shared/codes/deviation.ts';
import { type Choice, choicesOf } from '../../../../shared/text/choice.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement, CardJson, ShowCardAction } from '../parts/card.ts';
import { type ButtonSpec, buttons, card, execute, small, text, title } from '../parts/elements.ts';
import { notANameTick, pickOne, pickSeveralFolded, tick, write } from '../parts/inputs.ts';
import { namedForm } from '../parts/named-form.ts';

const words = cardText.deviation;
/** As long as `deviation.text` may be. */
const textLength = 300;

export interface DeviationFormSpec {
  readonly teamId: string;
  /** When it is about one meeting. */
  readonly meetingId?: string;
  /** Names this rendering of the form. */
  readonly key: string;
  readonly categories: readonly Choice[];
  /** The other teams, where they are known: the municipalities it may touch besides. */
  readonly otherTeams?: readonly Choice[];
  /** `form`: a card of its own, replaced by the answer. `other`: part of a card that stays. */
  readonly card: 'form' | 'other';
}

/** The answer to `avvikelse`: the form, open. Reporting must be easy (handbook §5): one choice is enough. */
export function deviationCard(spec: DeviationFormSpec): CardJson {
  return card({
    fallbackText: `${words.title}. ${words.intro}`,
    body: [
      title(words.title),
      text(words.intro),
      ...inputs(spec),
      buttons([execute(sendButton(spec))]),
    ],
  });
}

/** The same form under a button. */
export function deviationForm(spec: DeviationFormSpec): ShowCardAction {
  return namedForm('deviation', {
    title: words.open,
    body: [text(words.intro), ...inputs(spec)],
    send: sendButton(spec),
  });
}

function sendButton({ teamId, meetingId, key, card: stays }: DeviationFormSpec): ButtonSpec {
  return {
    title: words.send,
    verb: 'report-deviation',
    data: { teamId, once: key, card: stays, ...(meetingId === undefined ? {} : { meetingId }) },
  };
}

/** What is plain in most reports stands last, or is chosen from the start. */
function inputs({ categories, otherTeams = [] }: DeviationFormSpec): readonly CardElement[] {
  return [
    pickOne({
      id: 'issue',
      label: words.kind,
      errorMessage: words.kindMissing,
      choices: choicesOf(deviationKindLabels),
      value: 'deviation',
    }),
    pickOne({
      id: 'category',
      label: words.category,
      placeholder: words.choose,
      errorMessage: words.categoryMissing,
      choices: categories,
    }),
    {
      ...write({
        id: 'text',
        label: words.text,
        errorMessage: words.textError,
        maxLength: textLength,
      }),
      isMultiline: true,
    },
    small(cardText.noPersons, { spacing: 'Small' }),
    notANameTick(),
    ...(otherTeams.length === 0
      ? []
      : [
          pickSeveralFolded({
            id: 'alsoTouches',
            label: words.alsoTouches,
            placeholder: words.choose,
            errorMessage: words.alsoTouchesError,
            choices: otherTeams,
          }),
        ]),
    tick({
      id: 'structural',
      label: words.structuralLabel,
      title: words.structural,
      errorMessage: words.structural,
    }),
  ];
}
