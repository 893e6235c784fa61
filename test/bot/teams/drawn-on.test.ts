import { describe, expect, it } from 'vitest';
import { drawnOn } from '../../../bot/teams/cards/parts/drawn-on.ts';
import { nodesOfType } from './card-walk.ts';
import { sampleCards } from './sample-cards.ts';

describe('a card as it goes out', () => {
  it.each(Object.entries(sampleCards()))(
    '%s says on every button what day it was drawn, and nothing else is another for it',
    (_name, card) => {
      const drawn = drawnOn(card, '2026-12-08');
      const buttons = nodesOfType(drawn, /^Action\.(Execute|Submit)$/);
      for (const { node, path } of buttons)
        expect(node['data'], path).toMatchObject({ drawn: '2026-12-08' });
      expect(JSON.stringify(drawn).replaceAll(',"drawn":"2026-12-08"', '')).toBe(
        JSON.stringify(card),
      );
    },
  );
});
