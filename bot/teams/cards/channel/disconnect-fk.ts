import { disconnectFkForm, disconnectMeans } from '../../../../shared/federation/connect-form.ts';
import type { Choice } from '../../../../shared/text/choice.ts';
import type { CardJson } from '../parts/card.ts';
import { buttons, card, execute, text, title } from '../parts/elements.ts';
import { formInputs } from '../parts/form-inputs.ts';

interface DisconnectSpec {
  readonly teams: readonly Choice[];
  /** Names this rendering. */
  readonly key: string;
}

/** The answer to `koppla från` in FK's channel: what it means and for which team, which has to be said before it is done. */
export function disconnectFkCard({ teams, key }: DisconnectSpec): CardJson {
  const { open, send } = disconnectFkForm;
  return card({
    fallbackText: `${open}. ${disconnectMeans}`,
    body: [
      title(open),
      text(disconnectMeans),
      ...formInputs(disconnectFkForm, { choices: { teamId: teams } }, teams.length),
      buttons([
        execute({
          title: send,
          verb: 'disconnect-fk-channel',
          data: { once: key, card: 'form' },
        }),
      ]),
    ],
  });
}
