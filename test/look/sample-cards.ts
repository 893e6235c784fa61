import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CardElement, CardJson, ShowCardAction } from '../../bot/teams/cards/parts/card.ts';
import { withWholeReferences } from '../../bot/teams/cards/parts/whole-references.ts';
import { sampleCards } from '../bot/teams/sample-cards.ts';

/**
 * Writes every card as JSON into the folder named, for `npm run look:cards -- <folder>` or a card designer. A form that
 * opens under a button gets a file of its own, since a picture shows one form at most.
 */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder the cards go into.');
await mkdir(folder, { recursive: true });

async function write(name: string, card: CardJson): Promise<void> {
  const asShown = withWholeReferences(card);
  await writeFile(path.join(folder ?? '', `${name}.json`), JSON.stringify(asShown, undefined, 2));
}

function formsIn(elements: readonly CardElement[]): readonly ShowCardAction[] {
  return elements.flatMap((element) =>
    element.type === 'ActionSet'
      ? element.actions.filter((action) => action.type === 'Action.ShowCard')
      : [],
  );
}

function opened(card: CardJson, form: ShowCardAction): CardJson {
  return { ...card, body: form.card.body };
}

for (const [name, card] of Object.entries(sampleCards())) {
  await write(name, card);
  for (const [nth, form] of formsIn(card.body).entries()) {
    await write(`${name}-form-${nth + 1}`, opened(card, form));
  }
}
