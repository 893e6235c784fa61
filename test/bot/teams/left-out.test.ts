import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mentionText } from '../../../shared/text/help.ts';
import { bergChannel, type BotAtWork, startBotAtWork } from './bot-at-work.ts';
import { onCard } from '../../builders/on-card.ts';

/** The five ways in which Teams leaves a part out (platform.md). */
const ways: readonly (readonly [string, unknown])[] = [
  ['absent', undefined],
  ['null', null],
  ['{}', {}],
  ['an empty text', ''],
  ['an empty list', []],
];
/** What an activity is and where its answer goes: without them it is none. */
const needed = new Set(['type', 'serviceUrl']);

type Json = Readonly<Record<string, unknown>>;
const folder = path.resolve(import.meta.dirname, '../../fixtures/activities');
const recordings = readdirSync(folder).map((file) => file.replace('.json', ''));
const more = ['messageReaction', 'messageUpdate', 'event', 'typing'];

let bot: BotAtWork;
let thread = 1_796_111_940_000;
beforeAll(async () => {
  bot = await startBotAtWork();
});
afterAll(() => bot.stop());

/** In a thread of its own, since the connector’s limits are by thread. */
function recorded(name: string, changes: Json = {}): Json {
  const whole = bot.recorded(name, changes);
  const conversation = whole['conversation'] as Json;
  const id = String(conversation['id']).replace(/;messageid=\d+$/, `;messageid=${(thread += 1)}`);
  return { ...whole, conversation: { ...conversation, id } };
}

/** Every place in it, by the names on the way there: `channelData.team.id`. */
function placesIn(value: unknown, at: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const place = [...at, name];
    return [place, ...placesIn(part, place)];
  });
}

function without(whole: Json, [name = '', ...rest]: readonly string[], left: unknown): Json {
  const part = rest.length === 0 ? left : without(whole[name] as Json, rest, left);
  const copy = Array.isArray(whole)
    ? ([...whole] as unknown as Record<string, unknown>)
    : { ...whole };
  if (part === undefined) Reflect.deleteProperty(copy, name);
  else copy[name] = part;
  return copy;
}

/** The activity with each of its parts left out, in each of the ways. */
function* leavingOut(make: () => Json): Generator<readonly [string, Json]> {
  for (const place of placesIn(make())) {
    if (needed.has(place.join('.'))) continue;
    for (const [way, left] of ways)
      yield [`${place.join('.')} ${way}`, without(make(), place, left)];
  }
}

describe('an activity with a part left out', () => {
  it.each(recordings)('is taken, whichever part: %s', async (name) => {
    const changes = name.startsWith('card') ? { value: pressOf(name) } : {};
    for (const [what, activity] of leavingOut(() => recorded(name, changes))) {
      const { status, body } = await bot.send(activity);
      expect([what, status]).toEqual([what, 200]);
      // To a press there is always a sentence or a card.
      if (activity['type'] === 'invoke' && activity['name'] === 'adaptiveCard/action')
        expect([what, body]).toMatchObject([what, { statusCode: 200 }]);
    }
  });

  it.each(more)('is taken when it is of a kind nobody answers: %s', async (type) => {
    const parts = leavingOut(() => recorded('conversation-update-bot-added', { type }));
    for (const [what, activity] of parts)
      expect([what, (await bot.send(activity)).status]).toEqual([what, 200]);
  });

  it.each(ways)('is taken when every part is: %s', async (_way, left) => {
    const others = more.map((type) => recorded('mention-message', { type }));
    for (const whole of [...recordings.map((name) => recorded(name)), ...others]) {
      const bare = Object.keys(whole)
        .filter((part) => !needed.has(part))
        .reduce<Json>((activity, part) => without(activity, [part], left), whole);
      const { type } = whole;
      expect([type, (await bot.send(bare)).status]).toEqual([type, 200]);
    }
  });
});

describe('a mention with a part left out', () => {
  it('is answered all the same: nothing but who and what was said is needed', async () => {
    await bot.posted();
    const before = bot.connector.messages.length;
    let sent = 0;
    for (const [, activity] of leavingOut(() =>
      recorded('mention-message', { text: '<at>STAR</at> hjälp' }),
    )) {
      await bot.send(activity);
      sent += 1;
    }
    const answers = (await bot.posted()).slice(before);
    expect(answers).toHaveLength(sent);
    const texts = answers.map((answer) => JSON.stringify(answer));
    expect(texts.filter((text) => text.includes(mentionText.failed))).toEqual([]);
    const helped = texts.filter((text) => text.includes('STAR-boten')).length;
    // The rest are told that nobody knows who they are, or which channel it is.
    expect(helped).toBeGreaterThan(sent - 20);
  });

  it('finds its channel by the thread, and by the ids that Teams puts beside the parts', async () => {
    const inChannel = { id: `${bergChannel};messageid=1`, conversationType: null };
    for (const changes of [
      { channelData: { tenant: {}, team: {}, channel: {} } },
      { channelData: null, conversation: inChannel },
      { conversation: null },
    ]) {
      const answered = await asked(changes);
      expect(answered).toContain(onCard('BER-2026-011'));
    }
  });
});

async function asked(changes: Json): Promise<string> {
  await bot.posted();
  const before = bot.connector.messages.length;
  bot.application.knownTenant = '11111111-1111-4111-8111-111111111111';
  await bot.send({ ...recorded('mention-message', { text: '<at>STAR</at> kö' }), ...changes });
  return JSON.stringify((await bot.posted()).slice(before));
}

function pressOf(name: string): Json {
  const data = {
    action: 'add-topic',
    teamId: 'berg',
    meetingId: 'm-1',
    once: 'k',
    part: 'learning',
  };
  const filled = { ...data, text: 'Ny vägledning' };
  return name === 'card-submit'
    ? filled
    : { action: { type: 'Action.Execute', verb: data.action, data: filled }, trigger: 'manual' };
}
