import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filledIn } from '../../../bot/teams/cards/parts/filled-in.ts';
import { formField } from '../../../bot/teams/cards/parts/named-form.ts';
import { refusalText } from '../../../shared/commands/refusals.ts';
import { formCardText } from '../../../shared/text/cards.ts';
import { type BotAtWork, startBotAtWork } from './bot-at-work.ts';
import { nodesOfType, type Press, pressesOf } from './card-walk.ts';
import { sampleCards } from './sample-cards.ts';

/** What a person could fill in, another thing than what stands there. */
function typedIn(input: Press['inputs'][number]): string {
  const choices = (input['choices'] ?? []) as readonly { value: string }[];
  switch (input['type']) {
    case 'Input.ChoiceSet':
      return input['isMultiSelect'] === true
        ? choices
            .map(({ value }) => value)
            .slice(-2)
            .join(',')
        : (choices.at(-1)?.value ?? '');
    case 'Input.Date':
      return '2026-11-24';
    case 'Input.Toggle':
      return 'true';
    default:
      return 'Ta gärna mina ärenden sist';
  }
}

const forms = Object.entries(sampleCards()).flatMap(([name, card]) =>
  pressesOf(card)
    .filter(({ action, inputs }) => {
      const { of } = action['data'] as Record<string, string>;
      return inputs.some(({ id }) => of === undefined || String(id).startsWith(`${of}__`));
    })
    .map((press) => [name, String(press.action['title']), card, press] as const),
);

describe('a form that was refused', () => {
  it.each(forms)(
    'on the card %s, sent by ”%s”, comes back with all that was typed',
    (_name, _title, card, press) => {
      const data = press.action['data'] as Record<string, string>;
      if (press.action['verb'] === 'close-form' || press.action['verb'] === 'show-notice') return;
      const start = data[formField] === undefined ? '' : `${data[formField]}__`;
      const own = press.inputs.filter(({ id }) => String(id).startsWith(start));
      const typed = own.map(
        (input) => [String(input['id']).slice(start.length), typedIn(input)] as const,
      );
      const fields = new Map([...typed, ...Object.entries(data)]);
      const verb = String(press.action['verb']);
      const again = filledIn(card, { verb, fields, refusal: 'Det gick inte.' });
      expect(JSON.stringify(again)).toContain('Det gick inte.');
      const inputs = nodesOfType(again, /^Input\./).map(({ node }) => node);
      expect(new Set(inputs.map(({ id }) => id)).size, 'no id twice').toBe(inputs.length);
      for (const [name, value] of typed)
        expect(
          inputs.find(({ id }) => id === `${start}${name}`),
          name,
        ).toMatchObject({ value });
      // The same button, open now, so that it can be sent again as it stands.
      const buttons = nodesOfType(
        again?.body.filter(({ type }) => type === 'ActionSet'),
        'Action.Execute',
      );
      expect(buttons.map(({ node }) => node['data'])).toContainEqual(data);
    },
  );

  it('that has no place any more for what was typed is left in the client', () => {
    const [, , card, press] = forms[0] ?? [];
    if (card === undefined || press === undefined) throw new Error('no form');
    const data = press.action['data'] as Record<string, string>;
    const fields = new Map([...Object.entries(data), ['gone', 'en lång text']]);
    const verb = String(press.action['verb']);
    expect(filledIn(card, { verb, fields, refusal: 'x' })).toBeUndefined();
    expect(filledIn(card, { verb: 'another', fields: new Map(), refusal: 'x' })).toBeUndefined();
  });
});

describe('a press that is refused', () => {
  let bot: BotAtWork;
  beforeEach(async () => {
    bot = await startBotAtWork();
  });
  afterEach(() => bot.stop());

  const word = 'Ta mina ärenden sist, Stina ringer';
  const topic = {
    action: 'add-topic',
    teamId: 'berg',
    meetingId: 'm-1',
    once: 'm-1.7',
    of: 'topic',
    topic__part: 'learning',
    topic__text: word,
  };
  const press = (data: Record<string, string>) => {
    const action = { type: 'Action.Execute', title: 'x', verb: data['action'], data };
    return bot.send(bot.recorded('card-execute', { value: { action, trigger: 'manual' } }));
  };

  it.each(['form', 'notice', 'other'])(
    'on a %s answers its sender with the form as they filled it in, and nobody else',
    async (card) => {
      const refusal = { code: 'not-your-deputy' } as const;
      bot.application.refusedCommand = refusal;
      const { body } = await press({ ...topic, card, by: 'x', ask: 'topic' });
      const shown = JSON.stringify(body);
      expect(shown).toContain(refusalText(refusal));
      expect(shown).toContain(formCardText.stillHere);
      expect(nodesOfType(body, 'Input.Text').map(({ node }) => node['value'])).toContain(word);
      expect(JSON.stringify([await bot.posted(), bot.connector.requests])).not.toContain(word);
    },
  );

  it('by the guard asks to confirm what it found, under the text it found it in', async () => {
    const place = { start: 22, length: 5, words: [5, 5] } as const;
    const found = { kind: 'possible-name', key: 'name-1', ...place } as const;
    bot.application.refusedCommand = {
      code: 'guarded',
      refused: [{ field: 'text', why: { code: 'found', findings: [found] } }],
    };
    const { body } = await press({ ...topic, card: 'form', by: 'x', ask: 'topic' });
    const ticks = nodesOfType(body, 'Input.Toggle').map(({ node }) => node);
    expect(ticks).toMatchObject([{ id: 'topic__confirmed', valueOn: 'name-1', value: '' }]);
    expect(ticks[0]?.['title']).toContain('”Stina”');
    bot.application.refusedCommand = { code: 'not-your-deputy' };
    const ticked = { ...topic, card: 'form', by: 'x', ask: 'topic', topic__confirmed: 'name-1' };
    const { body: again } = await press(ticked);
    expect(nodesOfType(again, 'Input.Toggle').map(({ node }) => node)).toMatchObject([
      { valueOn: 'name-1', value: 'name-1' },
    ]);
  });

  it('for a field that was left empty keeps the others', async () => {
    const { body } = await press({
      ...topic,
      topic__part: '',
      card: 'form',
      by: 'x',
      ask: 'topic',
    });
    expect(JSON.stringify(body)).toContain('Välj var punkten hör hemma.');
    expect(nodesOfType(body, 'Input.Text').map(({ node }) => node['value'])).toContain(word);
    expect(bot.ran).toEqual([]);
  });

  it('from a client that sends messages is told in the thread why, and not what was written', async () => {
    bot.application.refusedCommand = { code: 'not-your-deputy' };
    await bot.send(bot.recorded('card-submit', { value: { ...topic, card: 'form' } }));
    const posted = JSON.stringify(await bot.posted());
    expect(posted).toContain(refusalText({ code: 'not-your-deputy' }));
    expect(posted).not.toContain('Stina');
  });
});
