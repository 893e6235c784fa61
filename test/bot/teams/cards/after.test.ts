import { describe, expect, it } from 'vitest';
import { sampleCards } from '../sample-cards.ts';

describe('the card of what was taken on', () => {
  it('says once which case and by when, however many tasks there are in it', () => {
    const shown = JSON.stringify(sampleCards()['after']?.body);
    expect(shown).toContain(
      'BER-2026-008 · Senast tis 8 dec 2026: förbereda individen inför planeringsmötet (förmöte); samla in underlag från parterna; ',
    );
    const lines = shown.split('"choices"')[0] ?? '';
    expect(lines.split('8 dec 2026')).toHaveLength(2);
  });
});
