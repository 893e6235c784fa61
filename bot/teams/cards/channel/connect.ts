import { connectForm } from '../../../../shared/federation/connect-form.ts';
import type { Choice } from '../../../../shared/text/choice.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { buttons, card, execute, text, title } from '../parts/elements.ts';
import { formInputs } from '../parts/form-inputs.ts';

interface ConnectSpec {
  readonly channelId: string;
  readonly text: string;
  /** Values `team:<id>` and `steering-group:<id>`. */
  readonly choices: readonly Choice[];
  /** Names this rendering: connecting the channel anew, months later, is not the same click. */
  readonly key: string;
}

/** Asked in the channel the bot was just installed in: the form, open. */
export function connectCard(spec: ConnectSpec): CardJson {
  return card({
    fallbackText: spec.text,
    body: [title(connectForm.open), text(spec.text), ...choosing(spec)],
  });
}

function choosing({ channelId, choices, key }: ConnectSpec): readonly CardElement[] {
  if (choices.length === 0) return [text(cardText.nothingToConnect)];
  return [
    ...formInputs(connectForm, { choices: { serves: choices } }, choices.length),
    buttons([
      execute({
        title: connectForm.send,
        verb: 'connect-channel',
        data: { channelId, once: key, card: 'form' },
      }),
    ]),
  ];
}
