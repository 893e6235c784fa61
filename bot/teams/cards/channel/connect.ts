import type { Choice } from '../../../../shared/text/choice.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { buttons, card, execute, text, title } from '../parts/elements.ts';
import { pickOne } from '../parts/inputs.ts';

const words = cardText.connect;

interface ConnectSpec {
  readonly channelId: string;
  readonly text: string;
  /** Values `team:<id>` and `steering-group:<id>`. */
  readonly choices: readonly Choice[];
  /** Names this rendering: connecting the channel anew, months later, is not the same click. */
  readonly key: string;
}

/** Asked in the channel the bot was just installed in: what is this channel for? */
export function connectCard(spec: ConnectSpec): CardJson {
  return card({
    fallbackText: spec.text,
    body: [title(words.title), text(spec.text), ...choosing(spec)],
  });
}

function choosing({ channelId, choices, key }: ConnectSpec): readonly CardElement[] {
  if (choices.length === 0) return [text(words.nothingToChoose)];
  return [
    pickOne({
      id: 'serves',
      label: words.choice,
      placeholder: words.choose,
      errorMessage: words.missing,
      choices,
    }),
    buttons([
      execute({
        title: words.send,
        verb: 'connect-channel',
        data: { channelId, once: key, card: 'form' },
      }),
    ]),
  ];
}
