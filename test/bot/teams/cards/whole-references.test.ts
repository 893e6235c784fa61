import { describe, expect, it } from 'vitest';
import { writtenReference } from '../../../../shared/cases/written-reference.ts';
import { withWholeReferences } from '../../../../bot/teams/cards/parts/whole-references.ts';
import { asCalled, onCard } from '../../../builders/on-card.ts';
import { sampleCards } from '../sample-cards.ts';

const reference = /[A-Z]{3}-\d{4}-\d{3,4}/;

/** Every text of the card with what it is called there, and where in the card it is sent back. */
function textsOf(part: unknown, name = '', isSent = false): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[isSent ? 'data' : name, part]];
  if (Array.isArray(part)) return part.flatMap((one) => textsOf(one, name, isSent));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    textsOf(value, key, isSent || key === 'data'),
  );
}

describe('a reference on a card', () => {
  const cards = Object.entries(sampleCards());

  it.each(cards)(
    'is on one line wherever it is read, and as it is called where it is sent: %s',
    (_, card) => {
      const texts = textsOf(withWholeReferences(card));
      const broken = texts.filter(
        ([name, text]) => ['text', 'title', 'label'].includes(name) && reference.test(text),
      );
      expect(broken).toEqual([]);
      expect(texts.filter(([name]) => name === 'data')).toEqual(
        textsOf(card).filter(([name]) => name === 'data'),
      );
      expect(JSON.parse(asCalled(JSON.stringify(withWholeReferences(card))))).toEqual(card);
    },
  );

  it('is read by the bot as it was copied from there', () => {
    expect(writtenReference(`@STAR ${onCard('BER-2026-011')}`)).toBe('BER-2026-011');
  });
});
