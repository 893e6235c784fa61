import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';
import { describe, expect, it } from 'vitest';
import { hereCard } from '../../../bot/teams/cards/meeting/form-card.ts';
import { sizeOf } from '../../../bot/teams/cards/parts/fitted.ts';
import { nodesOf, nodesOfType } from './card-walk.ts';
import { sampleCards } from './sample-cards.ts';
import { aHugeNotice } from './sample-views.ts';

// The package's modules do not load in Node; its bundle does.
const renderer = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.min.js',
) as typeof AdaptiveCards;

const cards = Object.entries(sampleCards());

function parsed(card: unknown) {
  const adaptive = new renderer.AdaptiveCard();
  // The renderer's own limit is five; Teams' is six.
  adaptive.hostConfig = new renderer.HostConfig({ actions: { maxActions: 6 } });
  const context = new renderer.SerializationContext();
  adaptive.parse(card, context);
  const said = Array.from(
    { length: context.eventCount },
    (_, nth) => context.getEventAt(nth).message,
  );
  // It tests the language with one global pattern that remembers where it stopped: every second card fails.
  const complaints = said.filter((message) => !message.includes('for property "lang"'));
  return { adaptive, complaints };
}

describe.each(cards)('the card %s', (_name, card) => {
  const inputs = nodesOfType(card, /^Input\./);
  const actions = nodesOfType(card, /^Action\./);

  it('is read by the renderer without a complaint', () => {
    const { adaptive, complaints } = parsed(card);
    expect(complaints).toEqual([]);
    expect(adaptive.validateProperties().validationEvents).toEqual([]);
    expect(adaptive.getItemCount()).toBe(card.body.length);
    expect(adaptive.getAllInputs(true)).toHaveLength(inputs.length);
  });

  it('is Adaptive Cards 1.5 in Swedish, and says in words what it shows', () => {
    expect(card).toMatchObject({ version: '1.5', lang: 'sv' });
    expect(card.fallbackText.length).toBeGreaterThan(10);
  });

  it('is small enough for Teams', () => {
    expect(sizeOf(card)).toBeLessThan(28_000);
  });

  it('begins with a heading, or is a sentence', () => {
    const headings = nodesOfType(card, 'TextBlock').filter(
      ({ node }) => node['style'] === 'heading',
    );
    expect(headings.length > 0 || card.body.length === 1).toBe(true);
  });

  it('wraps all text', () => {
    const cut = nodesOfType(card, /^(TextBlock|Input\.ChoiceSet|Input\.Toggle)$/);
    expect(cut.filter(({ node }) => node['wrap'] !== true)).toEqual([]);
  });

  it('names every input and says what is wrong with it', () => {
    for (const { node, path } of inputs) {
      expect(node, path).toMatchObject({
        id: expect.stringMatching(/^\w+$/) as string,
        label: expect.stringMatching(/\S/) as string,
        errorMessage: expect.stringMatching(/\S/) as string,
      });
    }
    const ids = inputs.map(({ node }) => node['id']);
    expect(new Set(ids).size, 'ids are unique').toBe(
      card.body.some(({ type }) => type === 'ActionSet') ? ids.length : new Set(ids).size,
    );
  });

  it('routes alike on verb and on data.action, and falls back to a Submit with the same data', () => {
    for (const { node, path } of actions.filter(({ node }) => node['type'] === 'Action.Execute')) {
      const data = node['data'] as Record<string, unknown>;
      expect(data['action'], path).toBe(node['verb']);
      expect(data['once'], path).toEqual(expect.stringMatching(/\S/));
      // The Playground's page drops a click whose data has a key of that name.
      expect(data, path).not.toHaveProperty('key');
      expect(node['fallback'], path).toEqual({
        type: 'Action.Submit',
        title: node['title'],
        data,
      });
    }
  });

  it('has its buttons in action sets, at most six in a row, none of a kind Teams or the Playground lacks', () => {
    for (const { node, path } of nodesOf(card)) {
      expect(path === 'card' ? 'actions' in node : false, 'actions of the card itself').toBe(false);
      if (node['type'] === 'ActionSet') {
        expect((node['actions'] as unknown[]).length, path).toBeLessThanOrEqual(6);
      }
      expect(['destructive', 'positive'], path).not.toContain(node['style']);
    }
    expect(actions.map(({ node }) => node['type'])).not.toContain('Action.ToggleVisibility');
    for (const { node } of actions.filter(({ node }) => node['type'] === 'Action.ShowCard')) {
      expect(nodesOfType(node['card'], 'Action.ShowCard'), 'a form in a form').toEqual([]);
    }
  });

  it('uses nothing that some client renders otherwise', () => {
    const text = JSON.stringify(card);
    expect(text).not.toMatch(/\{\{|task\/fetch|"refresh"|"typeahead"|Chart\.|<[a-z]+>/);
    const types = nodesOf(card).map(({ node }) => node['type']);
    expect(types).not.toContain('ColumnSet');
  });

  it('shows words, never codes', () => {
    const shown = nodesOfType(card, /^(TextBlock)$/).map(({ node }) => String(node['text']));
    const facts = nodesOf(card).flatMap(({ node }) =>
      typeof node['title'] === 'string' && typeof node['value'] === 'string' && !('type' in node)
        ? [node['title']]
        : [],
    );
    for (const words of [...shown, ...facts]) {
      expect(words).not.toMatch(/\b(undefined|null|NaN|\[object|on-site|follow-up|fk-slot)\b/);
    }
  });
});

describe('a kallelse with 40 cases and 21 members', () => {
  const card = sampleCards()['notice-huge'];

  it('is cut where it is long, and says how much is left', () => {
    const text = JSON.stringify(card);
    expect(text).toContain('BER-2026-102');
    expect(text).toMatch(/och \d+ till i fliken/);
  });

  it('still counts everyone, and its form offers every ongoing case', () => {
    expect(JSON.stringify(card)).toContain('21 av 21 har svarat');
    const asked = hereCard({ name: 'follow-up', view: aHugeNotice(), once: 'k' });
    const [follow] = nodesOfType(asked, 'Input.ChoiceSet').filter(
      ({ node }) => node['id'] === 'again__reference',
    );
    expect(follow?.node['choices']).toHaveLength(aHugeNotice().choices.ongoing.length);
  });
});
