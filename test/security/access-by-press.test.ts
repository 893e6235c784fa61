import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CardCommand,
  type CardVerb,
  cardVerbs,
  showingVerbs,
} from '../../bot/teams/press/card-verbs.ts';
import { parseAction } from '../../bot/teams/press/parse-action.ts';
import type { Verb } from '../../shared/commands/command.ts';
import { type ChannelIssuer, startChannelIssuer } from '../builders/channel-issuer.ts';
import { bergChannel, press } from './activities.ts';
import type { Expected } from './expectation.ts';
import { commands } from './expected.ts';
import { accountOf, everybody, type Person } from './people.ts';
import { aBase, type Base } from './places.ts';
import { pressOf } from './presses.ts';
import { type Answer, aBriefWorld, aWorld, copyOf, type World } from './world.ts';
import { asCalled } from '../builders/on-card.ts';

/**
 * Role × verb as the bot is reached in production: each press is a POST that carries the Bot Framework's token, of which the
 * server checks the signature, and says by its activity who presses. Who may is what it is in the tab.
 */
let base: Base;
let channel: ChannelIssuer;
let world: World;
beforeAll(async () => {
  [base, channel] = await Promise.all([aBase(), startChannelIssuer()]);
  world = await aWorld(copyOf(base.file, 'press'), undefined, 'token', channel);
  // The address that Teams has in production is new to the channels of the demo, and noted once.
  for (const channelId of [bergChannel, base.places.freeChannel])
    await world.activity(press('stranger', { action: 'show-notice' }, channelId));
  await world.idle();
});
afterAll(async () => {
  await world.stop();
  await channel.stop();
  base.remove();
});

const expected = (verb: CardVerb) => commands[verb] as Expected<CardVerb>;
const commandBy = (person: Person, verb: CardVerb) =>
  expected(verb).of(base.places, person) as CardCommand;
/** A channel is connected from the card in it; all else is pressed in the team's. */
const pressBy = (person: Person, verb: CardVerb) => {
  const command = commandBy(person, verb);
  const channelId = command.verb === 'connect-channel' ? command.channelId : bergChannel;
  return press(person, pressOf(command), channelId);
};
const referencesIn = (text: string): readonly string[] =>
  asCalled(text).match(/[A-Z]{3}-\d{4}-\d{3,4}/g) ?? [];
const receipts = (kind: string): boolean => kind === 'receipt';

/** Answered to the one who pressed, with the tab's sentence; and nothing of any case. */
function expectTold(person: Person, { status, body, text }: Answer, why: unknown): void {
  expect([person, status, body['statusCode']]).toEqual([person, 200, 200]);
  expect(text).toContain(JSON.stringify(why).slice(1, -1));
  expect(referencesIn(text)).toEqual([]);
}

describe('a press of every verb that a card may have', () => {
  it.each(cardVerbs)('%s says what the tab says', (verb) => {
    for (const person of everybody) {
      // What is left empty on a card is left out.
      const said = Object.fromEntries(
        Object.entries(commandBy(person, verb)).filter(([, value]) => value !== ''),
      );
      const { action: pressed, ...data } = pressOf(commandBy(person, verb));
      const parsed = parseAction(
        { verb: pressed, data: { ...data, action: pressed } },
        accountOf(person),
      );
      expect(parsed).toMatchObject({ ok: true, value: { type: 'command', command: said } });
    }
  });

  it.each(cardVerbs)('%s is refused whoever may not, in the words of the tab', async (verb) => {
    const { may } = expected(verb);
    const before = world.fingerprint();
    for (const person of everybody.filter((one) => !may.includes(one))) {
      const inTab = await world.command(accountOf(person), commandBy(person, verb));
      expect([person, inTab.status]).not.toEqual([person, 200]);
      expectTold(person, await world.activity(pressBy(person, verb)), inTab.body['text']);
    }
    expect(world.fingerprint()).toBe(before);
  });

  it.each(cardVerbs)('%s goes through for each who may, once', async (verb) => {
    for (const person of expected(verb).may) {
      const changed = await aBriefWorld(copyOf(base.file, 'pressed'), channel);
      const before = changed.fingerprint(receipts);
      const pressed = pressBy(person, verb);
      const { status, body } = await changed.activity(pressed);
      expect([person, status, body['statusCode']]).toEqual([person, 200, 200]);
      const after = changed.fingerprint(receipts);
      expect([person, after]).not.toEqual([person, before]);
      await changed.activity({ ...pressed, id: crypto.randomUUID() });
      expect([person, changed.fingerprint(receipts)]).toEqual([person, after]);
      await changed.stop();
    }
  });
});

describe('a verb of the tab’s alone', () => {
  const tabOnly = (Object.keys(commands) as Verb[]).filter(
    (verb) => !cardVerbs.some((known) => known === verb),
  );

  it.each(tabOnly)('%s is nobody’s on a card', async (verb) => {
    const before = world.fingerprint();
    for (const person of everybody) {
      const command = commands[verb].of(base.places, person);
      const data = { ...flat(command), action: verb, key: 'kort-1' };
      const { status, text } = await world.activity(press(person, data));
      expect([person, status]).toEqual([person, 200]);
      expect(referencesIn(text)).toEqual([]);
    }
    expect(world.fingerprint()).toBe(before);
  });

  const flat = (command: object): Record<string, string> =>
    Object.fromEntries(
      Object.entries(command).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
      ]),
    );
});

describe('a press that Teams does not vouch for', () => {
  const now = Math.floor(Date.now() / 1000);

  it.each([...cardVerbs, ...showingVerbs])('%s is heard from nobody', async (verb) => {
    const before = world.fingerprint();
    const strange = await startChannelIssuer();
    const [header = '', payload = ''] = (await channel.token()).split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const shown = [
      'Bearer ',
      `Bearer ${none}.${payload}.`,
      `Bearer ${header}.${payload}.`,
      `Bearer ${await strange.token()}`,
      `Bearer ${await channel.token({ aud: base.places.ahead })}`,
      `Bearer ${await channel.token({ serviceurl: 'https://smba.trafficmanager.net/amer/' })}`,
      `Bearer ${await channel.token({ exp: now - 3_600 })}`,
    ];
    await strange.stop();
    const data = isCardVerb(verb)
      ? pressOf(commandBy('coordinator', verb))
      : { action: verb, teamId: 'ber', meetingId: base.places.ahead, card: 'notice' };
    for (const authorization of shown) {
      const answer = await world.activity(press('coordinator', data), authorization);
      expect([authorization, answer.status, answer.text]).toEqual([authorization, 401, '']);
    }
    expect(world.fingerprint()).toBe(before);
  });

  const isCardVerb = (verb: string): verb is CardVerb => cardVerbs.some((known) => known === verb);
});
