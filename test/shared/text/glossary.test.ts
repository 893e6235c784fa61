import { describe, expect, it } from 'vitest';
import { guardConfirmed } from '../../../shared/guard/guard.ts';
import { glossary, lookUp } from '../../../shared/text/glossary.ts';

describe('the glossary', () => {
  it('stands in Swedish order, each word once', () => {
    const words = glossary.map(({ word }) => word);
    expect(words).toEqual(words.toSorted((a, b) => a.localeCompare(b, 'sv')));
    expect(new Set(words).size).toBe(words.length);
  });

  it('is looked up by how a word begins, by another word for it, and by what is said of it', () => {
    expect(lookUp('sip')[0]?.word).toBe('SIP');
    expect(lookUp('coach')[0]?.word).toBe('Individkoordinator');
    expect(lookUp('neutral').map(({ word }) => word)).toContain('Samordnare');
    expect(lookUp('  ').length).toBe(glossary.length);
    expect(lookUp('xyz')).toEqual([]);
  });

  it('points at nobody', () => {
    for (const { means } of glossary)
      expect(guardConfirmed(means, { maxLength: 300 }, {})).toMatchObject({ ok: true });
  });
});
