import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type FakeConnector, startFakeConnector } from '../bot/teams/fake-connector.ts';
import { activityIn, bergChannel, installationIn, mention, press } from './activities.ts';
import { anyText } from '../builders/any-text.ts';
import { accountOf } from './people.ts';
import { aBase, type Base } from './places.ts';
import { aWorld, copyOf, type World } from './world.ts';

let base: Base;
let world: World;
let connector: FakeConnector;
let before: string;
beforeAll(async () => {
  base = await aBase();
  world = await aWorld(copyOf(base.file, 'hostile'));
  connector = await startFakeConnector();
  await world.activity(asking());
  await world.idle();
});
afterAll(async () => {
  await world.stop();
  await connector.close();
  base.remove();
});
beforeEach(() => {
  before = world.fingerprint();
});

/** Up, and everything it has stored can be read and shown. */
async function expectSound(): Promise<void> {
  expect((await world.get('', '/healthz')).status).toBe(200);
  const { ahead } = base.places;
  for (const page of ['teams/ber', 'teams/ber/queue', `teams/ber/meetings/${ahead}`])
    expect([page, (await world.get(accountOf('ifo-officer'), `/api/${page}`)).status]).toEqual([
      page,
      200,
    ]);
  expect((await world.get(accountOf('office'), '/api/federation')).status).toBe(200);
}

const at = () => ({ teamId: 'ber', meetingId: base.places.ahead, card: 'notice', key: 'k' });
/** From one address, as Teams sends them: a new one would be taken down. */
const here = (activity: object) => ({ ...activity, serviceUrl: connector.serviceUrl });
const pressed = (...what: Parameters<typeof press>) => here(press(...what));
const installed = (...what: Parameters<typeof installationIn>) => here(installationIn(...what));
const answering = () =>
  pressed('ifo-officer', { action: 'answer-notice', ...at(), choice: 'digital' });
const asking = () => mention('coordinator', bergChannel, 'kö', connector.serviceUrl);

describe('an activity of a kind nobody answers', () => {
  it.each([
    'typing',
    'messageReaction',
    'messageUpdate',
    'messageDelete',
    'endOfConversation',
    'event',
    'trace',
    'handoff',
    'command',
    'contactRelationUpdate',
    'Message',
    '__proto__',
    'okänd',
  ])('is taken and forgotten: %s', async (type) => {
    const { status } = await world.activity({ ...asking(), type });
    await world.idle();
    expect(status).toBe(200);
    expect(world.fingerprint()).toBe(before);
  });

  it.each([
    'task/fetch',
    'task/submit',
    'composeExtension/query',
    'signin/verifyState',
    'fileConsent/invoke',
    'application/search',
    'adaptiveCard/Action',
    'toString',
    '',
  ])('is answered politely when it wants an answer: %s', async (name) => {
    const { status, body } = await world.activity({ ...answering(), name });
    expect([name, status]).toEqual([name, 200]);
    expect(body).not.toEqual({});
    expect(world.fingerprint()).toBe(before);
  });
});

describe('a body made to break the reader', () => {
  const deep = (times: number) => `${'['.repeat(times)}${']'.repeat(times)}`;
  const withValue = (value: string) =>
    JSON.stringify({ ...answering(), value: 'HERE' }).replace('"HERE"', value);

  it.each([
    ['a hundred thousand brackets', () => deep(100_000)],
    ['as many inside an activity', () => withValue(deep(100_000))],
    ['as many objects', () => withValue(`${'{"a":'.repeat(30_000)}1${'}'.repeat(30_000)}`)],
    ['a number without end', () => withValue('9'.repeat(100_000))],
    ['the same key many times', () => withValue(`{${'"action":1,'.repeat(10_000)}"action":2}`)],
    [
      'broken surrogates',
      () => withValue('{"action":{"verb":"\\ud800","data":{"\\udfff":"\\ud800"}}}'),
    ],
    ['control characters', () => withValue('{"action":{"verb":"add-topic\\u0000","data":{}}}')],
    ['a byte order mark', () => `\ufeff${withValue('{}')}`],
    [
      'thirty thousand entities',
      () => JSON.stringify({ ...answering(), value: null, entities: Array(30_000).fill({}) }),
    ],
  ])('is answered and changes nothing: %s', async (_what, body) => {
    const { status } = await world.activity(body());
    expect(status).toBeLessThan(500);
    await world.idle();
    expect(world.fingerprint()).toBe(before);
  });

  it.each([
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x7b, 0x22, 0xc3, 0x28])],
    ['a packed body', gzipSync(Buffer.from('{"type":"message"}'))],
  ])('is a 400: %s', async (_what, bytes) => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const response = await fetch(`${world.url}/api/messages`, {
      method: 'POST',
      headers,
      body: new Uint8Array(bytes),
    });
    expect(response.status).toBe(400);
  });

  it('is let go when the sender hangs up in the middle', async () => {
    const { port } = new URL(world.url);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          'POST /api/messages HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 5000\r\n\r\n{"ty',
        );
        socket.end(() => socket.destroy());
      });
      socket.on('close', () => resolve());
    });
    await expectSound();
    expect(world.fingerprint()).not.toBe('');
  });

  it('is read nowhere but where activities are posted', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
      const response = await fetch(`${world.url}/api/messages`, {
        method,
        ...(method === 'GET' ? {} : { body: JSON.stringify(answering()) }),
      });
      expect([method, response.status]).toEqual([method, 401]);
    }
    expect(world.fingerprint()).toBe(before);
  });
});

describe('a channel that is not one', () => {
  it.each([
    ['no channel', { channelData: { tenant: { id: 't' } } }],
    ['a team without an id', { channelData: { tenant: { id: 't' }, team: {} } }],
    ['no tenant', { channelData: { team: { id: '19:x' } }, conversation: { id: 'x' } }],
    ['a chat', { conversation: { id: 'a:1', conversationType: 'personal' } }],
  ])('is not stored: %s', async (_what, changes) => {
    const { status } = await world.activity({
      ...installed('19:ny@thread.tacv2'),
      ...changes,
    });
    expect(status).toBeLessThan(500);
    expect(world.fingerprint()).toBe(before);
  });

  it('keeps a name it can show, however it was written', async () => {
    const names = [
      'x'.repeat(500),
      '\u0000\u202e',
      '<script>alert(1)</script>',
      '  ',
      '[länk](http://x)',
    ];
    for (const [n, name] of names.entries())
      expect((await world.activity(installed(`19:udda-${n}@thread.tacv2`, name))).status).toBe(200);
    await expectSound();
  });

  it('is not taken from its team by the removal of another', async () => {
    const removed = activityIn('installation-update-team', {
      person: 'outsider',
      channelId: bergChannel,
      action: 'remove',
      channelData: { tenant: { id: 't' }, team: { id: '19:another@thread.tacv2' } },
    });
    await world.activity(removed);
    const page = await world.get(accountOf('ifo-officer'), '/api/teams/ber');
    expect(page.body).toMatchObject({ channel: { status: 'working' } });
  });
});

describe('whatever else', () => {
  it('recorded activities are made into, the server stays sound', async () => {
    const whole = [answering, asking, () => installed('19:slump@thread.tacv2')];
    const parts = fc.constantFrom(
      ...['type', 'id', 'name', 'from', 'recipient', 'conversation', 'channelData', 'entities'],
      ...[
        'text',
        'value',
        'action',
        'membersRemoved',
        'replyToId',
        'locale',
        'timestamp',
        'localTimezone',
      ],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        parts,
        fc.jsonValue({ maxDepth: 3 }),
        async (activity, name, value) => {
          const { serviceUrl } = connector;
          const sent = { ...activity(), serviceUrl, [name]: value };
          const { status } = await world.activity(sent);
          expect(status).toBeLessThan(500);
        },
      ),
      { numRuns: 150 },
    );
    await world.idle();
    await expectSound();
  });

  it('is pressed on a card, either all of it is saved or none', async () => {
    const fields = [
      'teamId',
      'meetingId',
      'choice',
      'text',
      'part',
      'word',
      'type',
      'reference',
      'card',
      'key',
    ];
    const actions = [
      'answer-notice',
      'add-topic',
      'raise-case',
      'report-deviation',
      'connect-channel',
    ];
    const given = {
      ...at(),
      choice: 'absent',
      text: 'Nytt',
      part: 'learning',
      category: 'staffing',
    };
    const of = {
      documents: () => world.fingerprint((kind) => kind !== 'audit' && kind !== 'receipt'),
      lines: () => world.fingerprint((kind) => kind === 'audit'),
      receipts: () => world.fingerprint((kind) => kind === 'receipt'),
    };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...actions),
        fc.constantFrom(...fields),
        fc.oneof(anyText(300), fc.jsonValue({ maxDepth: 2 })),
        async (action, name, value) => {
          const [documents, lines, receipts] = [of.documents(), of.lines(), of.receipts()];
          const answer = await world.activity(
            pressed('ifo-officer', { ...given, action, [name]: value }),
          );
          expect(answer.status).toBe(200);
          // No document changes without its line in the log and its receipt, and no line tells of what did not
          // happen. A receipt alone is no change: a click that had nothing to change leaves it.
          const changed = of.documents() !== documents;
          expect({ logged: of.lines() !== lines }).toEqual({ logged: changed });
          if (changed) expect(of.receipts()).not.toBe(receipts);
        },
      ),
      {
        numRuns: 120,
        // The first answers; the others say the same once more, and leave their receipts.
        examples: [
          ['answer-notice', 'word', '\u0000'],
          ['answer-notice', 'card', '\u0000 "}{'],
          ['answer-notice', 'card', { a: null }],
          ['answer-notice', 'text', 7],
        ],
      },
    );
    await expectSound();
  });

  it('comes in a crowd, the good among it is kept and nothing is doubled', async () => {
    const people = ['coordinator', 'ifo-officer', 'employment-officer', 'fk-contact'] as const;
    const crowd = people.flatMap((person) => {
      const data = { action: 'add-topic', ...at(), part: 'learning', text: `Från ${person}` };
      const good = pressed(person, data);
      return [
        good,
        good,
        { ...good, id: crypto.randomUUID() },
        { ...good, value: null },
        '{',
        pressed('outsider', data),
      ];
    });
    const answers = await Promise.all(crowd.map((activity) => world.activity(activity)));
    expect(answers.every(({ status }) => status < 500)).toBe(true);
    const meeting = world
      .documents('team:ber', 'meeting')
      .find(({ id }) => id === base.places.ahead);
    const texts = (meeting?.['topics'] as { text: string }[]).map(({ text }) => text);
    for (const person of people)
      expect(texts.filter((text) => text === `Från ${person}`)).toHaveLength(1);
    expect(texts.filter((text) => text.includes('outsider'))).toEqual([]);
    await expectSound();
  });
});
