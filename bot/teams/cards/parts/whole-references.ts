import type { CardJson } from './card.ts';

const reference = /[A-Z]{3}-\d{4}-\d{3,4}/g;
/** `Sjukpenning/rehabiliteringspenning` goes on on the next line after its stroke, and not within a word. */
const longPair = /(\p{L}{8,})\/(?=\p{L}{8,})/gu;
/** What somebody reads; all else of a card is sent back, or asked for by its name. */
const isRead: ReadonlySet<string> = new Set(['text', 'title', 'label', 'placeholder']);

/**
 * The card with every case's reference on one line, and long words broken where they may be. Teams breaks a reference after its
 * first hyphen, so it is shown with hyphens that do not break; copied and sent to the bot, or typed into the tab, they are read
 * as any others (`shared/cases/written-reference.ts`).
 */
export function withWholeReferences(card: CardJson): CardJson {
  return { ...card, body: card.body.map((element) => whole(element)) };
}

function whole<T>(part: T): T {
  if (Array.isArray(part)) return part.map((one: unknown) => whole(one)) as T;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      if (name === 'data') return [name, value];
      if (name === 'facts') return [name, (value as readonly object[]).map(factOf)];
      if (typeof value !== 'string' || !isRead.has(name)) return [name, whole(value)];
      // A text may have an address in it, where nothing may be added.
      return [
        name,
        name === 'text' ? unbroken(value) : unbroken(value).replace(longPair, '$1/\u200B'),
      ];
    }),
  ) as T;
}

/** The value of a fact is read, that of a choice is sent. */
function factOf(fact: object): object {
  return Object.fromEntries(
    Object.entries(fact).map(([name, said]) => [name, unbroken(String(said))]),
  );
}

function unbroken(text: string): string {
  return text.replace(reference, (one) => one.replaceAll('-', '\u2011'));
}
