import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeConnector, startFakeConnector } from '../bot/teams/fake-connector.ts';
import {
  activityIn,
  bergChannel,
  freeChannel,
  mention,
  press,
  steeringChannel,
  threadOf,
} from './activities.ts';
import { accountOf, everybody, members, type Person } from './people.ts';
import { aBase, type Base } from './places.ts';
import { type Answer, aWorld, copyOf, type World } from './world.ts';
import { asCalled } from '../builders/on-card.ts';

let base: Base;
let world: World;
let connector: FakeConnector;
let copies = 0;
beforeAll(async () => {
  base = await aBase();
  connector = await startFakeConnector();
});
afterAll(async () => {
  await connector.close();
  base.remove();
});
beforeEach(async () => {
  world = await aWorld(copyOf(base.file, `bot-${(copies += 1)}`));
});
afterEach(() => world.stop());

const referencesIn = (text: string): readonly string[] =>
  asCalled(text).match(/[A-Z]{3}-\d{4}-\d{3,4}/g) ?? [];
const at = () => ({ teamId: 'ber', meetingId: base.places.ahead, card: 'notice', key: 'kort-1' });
const ofTeam: readonly Person[] = ['coordinator', ...members];
const notInTeam: readonly Person[] = [
  'deputy-not-sent',
  'steering-member',
  'co-opted',
  'county-group',
  'process-lead',
  'office',
  'auditor',
  'coordinator-of-bracke',
  'member-in-bracke',
  'outsider',
  'stranger',
];

/** A press is always answered; a refusal is a sentence in Swedish and no card. */
function expectRefused({ status, body, text }: Answer): void {
  expect(status).toBe(200);
  expect(body).toMatchObject({
    statusCode: 200,
    type: 'application/vnd.microsoft.activity.message',
    value: expect.stringMatching(/[åäö].*\.$/) as string,
  });
  expect(referencesIn(text)).toEqual([]);
}

/** Every button there is, with what its form would send. */
const presses: Readonly<Record<string, () => Record<string, unknown> & { action: string }>> = {
  answer: () => ({ action: 'answer-notice', ...at(), choice: 'digital' }),
  topic: () => ({ action: 'add-topic', ...at(), part: 'fk-slot', text: 'Vad gäller nu?' }),
  consultation: () => ({ action: 'raise-case', ...at(), type: 'consultation' }),
  'follow-up': () => ({
    action: 'raise-case',
    ...at(),
    type: 'follow-up',
    reference: base.places.ongoing,
  }),
};

describe('a button pressed on the team’s card', () => {
  it.each(Object.keys(presses))('does nothing for those outside the team: %s', async (name) => {
    const before = world.fingerprint();
    for (const person of notInTeam) {
      const data = presses[name]?.() ?? { action: '' };
      expectRefused(await world.activity(press(person, data)));
    }
    expect(world.fingerprint()).toBe(before);
  });

  it('answers a member with the card, where it does not say which card was pressed', async () => {
    const data = { action: 'answer-notice', ...at(), choice: 'digital' };
    const answer = await world.activity(press('ifo-officer', data));
    expect(answer.body).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });
    expect(referencesIn(answer.text).length).toBeGreaterThan(0);
  });

  it('takes an FK contact’s answer without showing the agenda, in the team’s channel too', async () => {
    for (const choice of ['digital', 'digital', 'absent']) {
      const data = { action: 'answer-notice', ...at(), choice };
      const answer = await world.activity(press('fk-contact', data));
      expect(answer.body).toMatchObject({ type: 'application/vnd.microsoft.activity.message' });
      expect(referencesIn(answer.text)).toEqual([]);
    }
  });

  it('does not tell an FK contact that a case exists', async () => {
    const before = world.fingerprint();
    const told = async (reference: string) => {
      const data = { action: 'raise-case', ...at(), type: 'follow-up', reference };
      const { text } = await world.activity(press('fk-contact', data));
      return text;
    };
    expect(await told(base.places.ongoing)).toBe(await told('BER-2019-999'));
    expect(world.fingerprint()).toBe(before);
  });

  it('finds no meeting of another team, whatever the card claims', async () => {
    const before = world.fingerprint();
    const forged = { ...at(), meetingId: base.places.foreign.meeting };
    for (const person of ['coordinator', 'ifo-officer', 'fk-contact'] as const) {
      const data = { action: 'answer-notice', ...forged, choice: 'digital' };
      expectRefused(await world.activity(press(person, data)));
    }
    const inBracke = { ...forged, teamId: 'bra' };
    const data = { action: 'answer-notice', ...inBracke, choice: 'digital' };
    expectRefused(await world.activity(press('coordinator', data)));
    expect(world.fingerprint()).toBe(before);
  });

  it('is by whoever Teams says, whatever the card and the activity claim besides', async () => {
    const before = world.fingerprint();
    const claims = {
      actor: accountOf('coordinator'),
      account: accountOf('coordinator'),
      memberId: 'ber-employment-officer',
      by: 'coordinator',
    };
    const data = { action: 'answer-notice', ...at(), choice: 'digital', ...claims };
    expectRefused(await world.activity(press('outsider', data)));
    const [, aadObjectId = ''] = accountOf('outsider').split('/');
    const from = { id: '29:demo-1', aadObjectId, name: 'Samordnare Berg', role: 'owner' };
    expectRefused(await world.activity({ ...press('outsider', data), from }));
    expect(world.fingerprint()).toBe(before);
  });

  it('is nobody’s without an account, or with one of another tenant', async () => {
    const before = world.fingerprint();
    const data = { action: 'answer-notice', ...at(), choice: 'digital' };
    const pressed = press('coordinator', data);
    expectRefused(await world.activity({ ...pressed, from: { id: '29:demo-1' } }));
    const tenant = { tenant: { id: '99999999-9999-4999-8999-999999999999' } };
    expect((await world.activity({ ...pressed, channelData: tenant })).status).toBe(403);
    expect(world.fingerprint()).toBe(before);
  });

  it('offers nothing that belongs to the tab alone', async () => {
    const before = world.fingerprint();
    for (const action of [
      'link-member',
      'assign-role',
      'close-meeting',
      'plan-meeting',
      'toString',
    ]) {
      const data = { ...at(), action, memberId: 'ber-coordinator', role: 'office' };
      const answer = await world.activity(press('coordinator', data));
      expect(answer.status).toBe(200);
    }
    expect(world.fingerprint()).toBe(before);
  });

  it('connects a channel only for those who may', async () => {
    const before = world.fingerprint();
    const data = {
      action: 'connect-channel',
      channelId: freeChannel,
      serves: 'team:ber',
      key: 'k',
    };
    const may: readonly Person[] = ['coordinator', 'office'];
    for (const person of everybody.filter((one) => !may.includes(one)))
      expectRefused(await world.activity(press(person, data, freeChannel)));
    const taken = { ...data, channelId: bergChannel, serves: 'team:bra' };
    expectRefused(await world.activity(press('coordinator-of-bracke', taken)));
    expect(world.fingerprint()).toBe(before);
  });
});

describe('asked in a channel', () => {
  const words = ['kallelse', 'kö', 'siffror', 'avvikelse', 'hjälp', 'BER-2023-007'];

  /**
   * All that stands in these threads. That it stands there is tried here, and not how often: what a busy machine is slow to confirm
   * the bot sends once more, and who reads it twice is told no more.
   */
  async function answersIn(threads: readonly string[]): Promise<string> {
    await world.idle();
    const posted = connector.messages.filter(({ conversationId }) =>
      threads.includes(conversationId),
    );
    const answered = new Set(posted.map(({ conversationId }) => conversationId));
    expect([...answered].toSorted()).toEqual([...threads].toSorted());
    return JSON.stringify(posted);
  }

  async function told(person: Person, channelId: string): Promise<string> {
    const asked = words.map((word) => mention(person, channelId, word, connector.serviceUrl));
    for (const activity of asked) expect((await world.activity(activity)).status).toBe(200);
    return answersIn(asked.map(threadOf));
  }

  it.each(ofTeam)('the bot tells %s of the own team’s cases', async (person) => {
    const references = referencesIn(await told(person, bergChannel));
    expect(references.length).toBeGreaterThan(0);
    expect(references.filter((one) => !one.startsWith('BER-'))).toEqual([]);
  });

  it('the bot tells the individkoordinator of the cases they are given, and of no other', async () => {
    const references = referencesIn(await told('individual-coordinator', bergChannel));
    expect(references.filter((one) => !base.places.assigned.includes(one))).toEqual([]);
  });

  it.each(notInTeam)('the bot tells %s of no case in the team’s channel', async (person) => {
    expect(referencesIn(await told(person, bergChannel))).toEqual([]);
  });

  it('the bot tells the FK contact of what FK raised or carries, and of no other', async () => {
    const references = referencesIn(await told('fk-contact', bergChannel));
    expect(references.filter((one) => !base.places.ofFk.includes(one))).toEqual([]);
  });

  it.each(everybody)('the bot tells %s of no case in the styrgrupp’s channel', async (person) => {
    expect(referencesIn(await told(person, steeringChannel))).toEqual([]);
  });

  it('the bot tells of nothing in a channel nobody has connected, nor in a chat', async () => {
    expect(referencesIn(await told('coordinator', freeChannel))).toEqual([]);
    const chat = activityIn('mention-message', {
      person: 'coordinator',
      channelId: bergChannel,
      serviceUrl: connector.serviceUrl,
      text: 'kö',
      conversation: { id: 'a:chat', conversationType: 'personal' },
    });
    await world.activity(chat);
    expect(referencesIn(await answersIn([threadOf(chat)]))).toEqual([]);
  });
});
