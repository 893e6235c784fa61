import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PortTaken } from '../../bot/local/port.ts';
import type { PlaygroundSettings } from '../../bot/local/playground-settings.ts';
import { startPlayground } from '../../bot/local/playground.ts';
import { openBrowser } from './harness/browser.ts';
import { startTestPlayground, type TestPlayground } from './harness/playground.ts';
import { startStubBot, type StubBot } from './harness/stub-bot.ts';
import { openTeamsPage } from './harness/teams-page.ts';

/** What our local mode and tests take for granted about the Playground, without our bot in between. */
const CHANNELS = ['Berg', 'Åre', 'Ragunda', 'Strömsund', 'Styrgrupp'].map((name, index) => ({
  id: `19:channel-${index}@thread.tacv2`,
  name,
}));
const BERG = CHANNELS[0]!.id;

const settings: PlaygroundSettings = {
  tenantId: '11111111-1111-4111-8111-111111111111',
  bot: { id: '28:star', name: 'STAR' },
  people: [
    {
      id: '29:asa',
      aadObjectId: 'a-1',
      givenName: 'Åsa',
      surname: 'Öberg',
      email: 'a@example.com',
    },
    { id: '29:bo', aadObjectId: 'b-2', givenName: 'Bo', surname: 'Äng', email: 'b@example.com' },
  ],
  team: { id: '19:team@thread.tacv2', name: 'Jämtland', aadGroupId: 'g-1', channels: CHANNELS },
};

const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Kallelse', style: 'heading' },
    { type: 'Input.Text', id: 'topic', label: 'Ämne' },
  ],
  actions: [{ type: 'Action.Execute', title: 'Svara', verb: 'answer', data: { once: 'k1' } }],
};
const withCard = (card: unknown) => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});

let bot: StubBot;
let playground: TestPlayground;

beforeAll(async () => {
  bot = await startStubBot();
  playground = await startTestPlayground(bot.endpoint, settings);
});
afterAll(async () => {
  await playground.stop();
  await bot.stop();
});

async function connector(method: 'POST' | 'PUT', path: string, body: unknown): Promise<Response> {
  return fetch(`${playground.url}/_connector/v3/conversations${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function startThread(channelId: string): Promise<string> {
  const answer = await connector('POST', '', {
    isGroup: true,
    channelData: { channel: { id: channelId } },
    activity: withCard(CARD),
  });
  return z.object({ id: z.string() }).parse(await answer.json()).id;
}

describe('the Playground', () => {
  it('shows as many channels and people as it is told', () => {
    const { users, teams } = playground.client.settings;
    expect(users).toHaveLength(1);
    expect(teams[0].channels.map(({ name }) => name)).toEqual([
      'General',
      ...CHANNELS.map(({ name }) => name),
    ]);
  });

  it('announces an installation in a channel twice, as Teams does', async () => {
    await playground.client.installIn(BERG);
    await expect
      .poll(() => bot.received.filter(({ conversation }) => conversation.id === BERG).length)
      .toBe(2);
    const [installation] = bot.received.filter(({ type }) => type === 'installationUpdate');
    expect(installation).toMatchObject({
      action: 'add',
      conversation: { id: BERG, name: 'Berg' },
      channelData: {
        tenant: { id: settings.tenantId },
        team: { id: settings.team.id, name: 'Jämtland', aadGroupId: 'g-1' },
        channel: { id: BERG },
      },
    });
  });

  it('starts a thread for the bot and updates its card in place', async () => {
    const threadId = await startThread(BERG);
    expect(threadId).toMatch(new RegExp(`^${BERG};messageid=\\d+$`));
    const messageId = threadId.split('messageid=')[1]!;

    const changed = { ...CARD, body: [{ type: 'TextBlock', text: 'Ändrad' }] };
    await connector('PUT', `/${threadId}/activities/${messageId}`, withCard(changed));
    const message = await playground.client.stream.waitFor(
      'the changed card',
      ({ updates }) => updates === 1,
    );
    expect(message).toMatchObject({ messageId, threadId, card: changed });
  });

  it("delivers a person's press on a card and hands back the bot's answer", async () => {
    const threadId = await startThread(BERG);
    const message = await playground.client.stream.waitFor(
      'a card',
      (candidate) => candidate.threadId === threadId,
    );
    const answer = { type: 'application/vnd.microsoft.activity.message', value: 'Tack' };
    bot.answerInvokesWith({ statusCode: 200, ...answer });

    const press = { personId: '29:bo', message, verb: 'answer', data: { once: 'k1' } };
    expect(await playground.client.execute(press)).toEqual(answer);
    expect(bot.received.at(-1)).toMatchObject({
      name: 'adaptiveCard/action',
      from: { id: '29:bo', aadObjectId: 'b-2' },
      conversation: { id: threadId },
      replyToId: message.messageId,
      value: { action: { verb: 'answer', data: { once: 'k1' } } },
    });
  });

  it('answers 404 for a thread of an earlier run', async () => {
    const lost = await connector('POST', `/${BERG};messageid=1/activities`, withCard(CARD));
    expect(lost.status).toBe(404);
  });

  it('refuses a taken port instead of taking another in silence', async () => {
    const port = Number(new URL(playground.url).port);
    const second = startPlayground({ port, botEndpoint: bot.endpoint, settings });
    await expect(second).rejects.toBeInstanceOf(PortTaken);
  });

  it('sends what a person wrote on the card in its page', async () => {
    const browser = await openBrowser();
    try {
      const teams = await openTeamsPage(browser, playground.url);
      await teams.openChannel('Åre');
      await startThread(CHANNELS[1]!.id);
      const card = teams.card('Kallelse');
      await teams.write(card, 'Ämne', 'Lokaler i Mörsil');
      await card.getByRole('button', { name: 'Svara' }).click();
      await expect
        .poll(() => bot.received.at(-1)?.value)
        .toMatchObject({ action: { data: { once: 'k1', topic: 'Lokaler i Mörsil' } } });
    } finally {
      await browser.close();
    }
  });
});
