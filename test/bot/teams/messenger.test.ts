import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Messenger } from '../../../bot/app/messages.ts';
import { StarAdapter } from '../../../bot/teams/connector/adapter.ts';
import { unwatched } from '../../../bot/app/context/unwatched.ts';
import { delivery } from '../../../bot/teams/connector/delivery.ts';
import { sendLimits } from '../../../bot/teams/connector/send-limits.ts';
import { createMessenger } from '../../../bot/teams/connector/messenger.ts';
import { createSignInRecord, type SignInRecord } from '../../../bot/teams/connector/sign-in.ts';
import type { MsChannelRef } from '../../../shared/teams/channel.ts';
import { nodesOfType } from './card-walk.ts';
import { type FakeConnector, startFakeConnector } from './fake-connector.ts';
import { type FakeTimer, fakeTimer } from './fake-timer.ts';
import { aNotice } from './sample-views.ts';
import { silentLog } from './silent-log.ts';

const at = '2026-12-01T07:00:00.000Z';
const notice: Message = { type: 'notice', view: aNotice() };
const hello: Message = { type: 'text', text: 'Kanalen är ansluten.' };

let connector: FakeConnector;
let timer: FakeTimer;
let messenger: Messenger;
let channel: MsChannelRef;
let signIn: SignInRecord;

beforeEach(async () => {
  connector = await startFakeConnector();
  timer = fakeTimer();
  signIn = createSignInRecord({ now: () => at });
  channel = {
    tenantId: 'jamtland',
    msTeamId: '19:jamtland@thread.tacv2',
    channelId: '19:berg@thread.tacv2',
    serviceUrl: connector.serviceUrl,
    botId: '28:star',
  };
  const adapter = new StarAdapter({ sendTimeoutMs: 800 });
  let ids = 0;
  messenger = createMessenger({
    adapter,
    deliver: delivery({
      timer,
      limits: sendLimits(timer),
      watch: unwatched,
      random: () => 0.5,
      log: silentLog(),
      signIn,
    }),
    clock: { now: () => at },
    ids: { next: () => `id-${(ids += 1)}`, random: () => 0.5 },
  });
});
afterEach(() => connector.close());

async function posted() {
  const outcome = await messenger.startThread(channel, notice);
  if (outcome.status !== 'sent') throw new Error(`not sent: ${outcome.status}`);
  return outcome.post;
}

describe('a message into a channel', () => {
  it('says on every button what day it was drawn, and again when it is drawn anew', async () => {
    const post = await posted();
    await messenger.update(channel, post, notice);
    for (const { body } of connector.requests.filter(({ method }) => method !== 'GET')) {
      const buttons = nodesOfType(body, 'Action.Execute');
      expect(buttons.length).toBeGreaterThan(2);
      for (const { node } of buttons) expect(node['data']).toMatchObject({ drawn: '2026-12-01' });
    }
  });

  it('starts a thread with the card, and tells where it stands', async () => {
    const post = await posted();
    expect(post).toEqual({
      channelId: channel.channelId,
      conversationId: `${channel.channelId};messageid=${post.messageId}`,
      messageId: connector.messages[0]?.messageId,
      at,
    });
    expect(connector.requests).toMatchObject([
      {
        path: '/v3/conversations',
        body: {
          isGroup: true,
          channelData: { channel: { id: channel.channelId }, tenant: { id: 'jamtland' } },
        },
      },
    ]);
    expect(connector.messages[0]?.activity).toMatchObject({
      type: 'message',
      summary: 'Kallelse: STAR Berg, tis 8 dec 2026 kl. 11.00–16.00',
      attachments: [{ content: { type: 'AdaptiveCard', lang: 'sv' } }],
    });
  });

  it('never has text and card at once, since Teams then loses the id', async () => {
    await posted();
    await messenger.startThread(channel, hello);
    const [card, text] = connector.messages.map(({ activity }) => activity as object);
    expect(card).not.toHaveProperty('text');
    expect(text).toMatchObject({ text: 'Kanalen är ansluten.', textFormat: 'plain' });
    expect(text).not.toHaveProperty('attachments.0');
  });

  it('replies in the thread that a post began', async () => {
    const root = await posted();
    const reply = await messenger.reply(channel, root, hello);
    expect(reply).toMatchObject({
      status: 'sent',
      post: { conversationId: root.conversationId, messageId: connector.messages[1]?.messageId },
    });
    expect(connector.messages[1]?.conversationId).toBe(root.conversationId);
  });

  it('updates its own post in place', async () => {
    const post = await posted();
    const updated = await messenger.update(channel, post, notice);
    expect(updated).toMatchObject({ status: 'sent', post: { messageId: post.messageId } });
    expect(connector.messages).toMatchObject([{ messageId: post.messageId, updates: 1 }]);
  });

  it('goes nowhere but to an address we may send to', async () => {
    for (const serviceUrl of [
      'https://ond.example/',
      'https://smba.trafficmanager.net.ond.example/',
    ]) {
      const outcome = await messenger.startThread({ ...channel, serviceUrl }, notice);
      expect(outcome).toEqual({ status: 'refused', reason: 'forbidden' });
    }
    expect(connector.requests).toEqual([]);
  });

  it('is not led elsewhere by a redirect', async () => {
    connector.fail({ redirectTo: 'https://ond.example/' });
    const outcome = await messenger.startThread(channel, notice);
    expect(outcome).toEqual({ status: 'later', maybe: false });
    expect(connector.requests).toHaveLength(1);
  });
});

describe('when the connector fails', () => {
  it.each([412, 429, 502, 503, 504])(
    'once with %i, it is sent all the same, once',
    async (status) => {
      connector.fail({ status });
      expect(await messenger.startThread(channel, notice)).toMatchObject({ status: 'sent' });
      expect(connector.requests).toHaveLength(2);
      expect(connector.messages).toHaveLength(1);
    },
  );

  it('waits longer each time, with chance in it', async () => {
    connector.fail({ status: 503 }, { status: 503 }, { status: 503 });
    expect(await messenger.startThread(channel, notice)).toMatchObject({ status: 'sent' });
    expect(timer.slept.filter((ms) => ms > 100)).toEqual([200, 400, 800]);
  });

  it('waits as long as Retry-After says, and a little', async () => {
    connector.fail({ status: 429, retryAfter: '2' });
    expect(await messenger.startThread(channel, notice)).toMatchObject({ status: 'sent' });
    expect(timer.slept).toContain(2_200);
  });

  it('hands back what is to wait longer than a job should', async () => {
    connector.fail({ status: 429, retryAfter: '60' });
    const outcome = await messenger.startThread(channel, notice);
    expect(outcome).toEqual({ status: 'later', maybe: false, waitMs: 60_000 });
    expect(connector.requests).toHaveLength(1);
  });

  it('gives up after four tries, knowing that nothing was posted', async () => {
    connector.fail(...Array.from({ length: 9 }, () => ({ status: 503 })));
    expect(await messenger.startThread(channel, notice)).toEqual({ status: 'later', maybe: false });
    expect(connector.requests).toHaveLength(4);
  });

  it.each(['hang', 'cut'] as const)(
    'and does not answer (%s), it is tried again',
    async (failure) => {
      connector.fail(failure);
      expect(await messenger.startThread(channel, notice)).toMatchObject({ status: 'sent' });
      expect(connector.requests).toHaveLength(2);
    },
  );

  it('says that a message may be there when nobody can know', async () => {
    connector.fail('cut-after', { status: 503 }, { status: 503 }, { status: 503 });
    expect(await messenger.startThread(channel, notice)).toEqual({ status: 'later', maybe: true });
    expect(connector.messages).toHaveLength(1);
  });

  it.each([
    [403, 'forbidden'],
    [404, 'not-found'],
  ] as const)(
    'once with %i, which it did not mean, it is sent all the same',
    async (status, _reason) => {
      connector.fail({ status });
      expect(await messenger.startThread(channel, notice)).toMatchObject({ status: 'sent' });
      expect(connector.messages).toHaveLength(1);
    },
  );

  it.each([
    [403, 'forbidden'],
    [404, 'not-found'],
  ] as const)('twice with %i, it is handed back with what was said', async (status, reason) => {
    connector.fail({ status }, { status });
    expect(await messenger.startThread(channel, notice)).toEqual({ status: 'refused', reason });
    expect(connector.requests).toHaveLength(2);
  });

  it.each([
    ['a page', '<!doctype html><title>Logga in</title>'],
    ['nothing', ''],
    ['an object without an id', '{}'],
    ['an empty id', '{"id":""}'],
    ['no id at all', '{"id":null}'],
    ['a word', '"ok"'],
    ['null', 'null'],
  ])('and a success says %s, it is not taken for posted', async (_what, body) => {
    const proxy = { status: 200, body } as const;
    connector.fail(proxy, proxy, proxy, proxy, proxy, proxy, proxy, proxy);
    const posted = await messenger.startThread(channel, notice);
    const root = {
      channelId: channel.channelId,
      conversationId: '19:x;messageid=1',
      messageId: '1',
      at,
    };
    const replied = await messenger.reply(channel, root, hello);
    expect([posted, replied]).toEqual([
      { status: 'later', maybe: true },
      { status: 'later', maybe: true },
    ]);
    expect(connector.messages).toEqual([]);
  });

  it('and an update is answered without an id, it is made once more, and is done where none ever is', async () => {
    const post = await posted();
    connector.fail({ status: 200, body: '' }, { status: 200, body: '' });
    expect(await messenger.update(channel, post, notice)).toMatchObject({ status: 'sent' });
    expect(connector.requests).toHaveLength(3);
  });

  it('and an update is answered without the id that others were, it has not been made', async () => {
    const post = await posted();
    await messenger.update(channel, post, notice);
    connector.fail({ status: 200, body: '' }, { status: 200, body: '{}' });
    expect(await messenger.update(channel, post, notice)).toMatchObject({ status: 'sent' });
    expect(connector.messages).toMatchObject([{ updates: 2 }]);
  });

  it('and an update is answered with a page, it has not been made', async () => {
    const post = await posted();
    connector.fail({ status: 200, body: '<html>' });
    expect(await messenger.update(channel, post, notice)).toMatchObject({ status: 'sent' });
    expect(connector.messages).toMatchObject([{ updates: 1 }]);
  });

  it('with 401, that is the bot’s own state, until it is let in again', async () => {
    expect(signIn.signIn()).toEqual({ status: 'untried' });
    connector.fail({ status: 401 });
    expect(await messenger.startThread(channel, notice)).toEqual({ status: 'signed-out' });
    expect(signIn.signIn()).toEqual({ status: 'failing', since: at, at });
    await posted();
    expect(signIn.signIn()).toEqual({ status: 'working', at });
  });

  it.each([400, 413])('with %i, trying again at once would not help', async (status) => {
    connector.fail({ status });
    expect(await messenger.startThread(channel, notice)).toEqual({ status: 'later', maybe: false });
    expect(connector.requests).toHaveLength(1);
  });

  it('because nobody is there, it is handed back and was not posted', async () => {
    await connector.close();
    expect(await messenger.startThread(channel, notice)).toEqual({ status: 'later', maybe: false });
  });

  it('an update of a post that is gone is refused', async () => {
    const post = { ...(await posted()), messageId: '1' };
    const outcome = await messenger.update(channel, post, notice);
    expect(outcome).toEqual({ status: 'refused', reason: 'not-found' });
  });
});

describe('a form that is posted anew', () => {
  it('has new buttons, so that the same choice is not taken for the same click', async () => {
    const ask: Message = {
      type: 'connect',
      channelId: channel.channelId,
      text: 'Vilket team?',
      choices: [{ value: 'team:berg', label: 'STAR Berg' }],
    };
    await messenger.startThread(channel, ask);
    await messenger.startThread(channel, ask);
    const [first, second] = connector.messages.map(({ activity }) => JSON.stringify(activity));
    expect(first).toContain('"once":"id-1"');
    expect(second).toContain('"once":"id-2"');
  });
});
