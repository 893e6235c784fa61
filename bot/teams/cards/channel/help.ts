import { helpText } from '../../../../shared/text/help.ts';
import type { CardJson } from '../parts/card.ts';
import { card, facts, small, text, title } from '../parts/elements.ts';

/** The answer to `hjälp`, and kindly to whatever was not understood. */
export function helpCard({
  understood,
  toFk = false,
}: {
  readonly understood: boolean;
  /** In FK's own channel, where less is answered. */
  readonly toFk?: boolean;
}): CardJson {
  const commands = toFk ? helpText.fkCommands : helpText.commands;
  const intro = understood ? helpText.intro : helpText.notUnderstood;
  return card({
    fallbackText: `${intro} ${commands.map(({ word }) => word).join(', ')}.`,
    body: [
      title(helpText.title),
      text(intro),
      facts(commands.map(({ word, does }) => ({ title: word, value: does }))),
      small(toFk ? helpText.fkMore : helpText.more),
    ],
  });
}
