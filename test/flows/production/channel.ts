import { expect } from 'vitest';
import { hostTenant, registration } from '../../builders/issuer.ts';
import type { ConnectorMessage } from '../../bot/teams/fake-connector.ts';
import { cardButtons } from '../../e2e/harness/card-actions.ts';
import { recorded } from '../../security/activities.ts';
import type { County } from './county.ts';
import { serviceUrl } from './microsoft.ts';
import { asCalled } from '../../builders/on-card.ts';

type Texts = Readonly<Record<string, string>>;

interface Press {
  readonly by: string;
  readonly on: ConnectorMessage;
  readonly verb: string;
  /** Which of the buttons with that verb. */
  readonly data?: Texts;
  readonly inputs?: Texts;
}

const msTeamId = '19:star-jamtland@thread.tacv2';

/** An activity as it was recorded, from this person and in this place; an external person's too names the tenant of the channel. */
export function activityFrom(
  account: string,
  name: Parameters<typeof recorded>[0],
  conversationId: string,
  {
    tenantId = hostTenant,
    ...changes
  }: { readonly tenantId?: string; readonly [part: string]: unknown } = {},
): object {
  const [, aadObjectId] = account.split('/');
  const [channelId] = conversationId.split(';');
  return {
    ...recorded(name),
    id: crypto.randomUUID(),
    serviceUrl,
    from: { id: `29:${aadObjectId}`, aadObjectId },
    recipient: { id: `28:${registration.appId}`, name: 'STAR' },
    conversation: {
      isGroup: true,
      conversationType: 'channel',
      tenantId,
      id: conversationId,
    },
    channelData: {
      tenant: { id: tenantId },
      team: { id: msTeamId, name: 'STAR Jämtland' },
      channel: { id: channelId, name: channelId?.slice(3, -14) },
    },
    ...changes,
  };
}

/** The app added to a channel, by somebody of the tenant. */
export function installation(channelId: string): object {
  return activityFrom(
    `${hostTenant}/${crypto.randomUUID()}`,
    'installation-update-team',
    channelId,
  );
}

export function mention(account: string, conversationId: string, word: string): object {
  const text = `<at>STAR</at> ${word}`;
  return activityFrom(account, 'mention-message', conversationId, { text });
}

/** What a client sends when the button of a card is pressed. */
export function pressOf({ by, on, verb, data: wanted = {}, inputs = {} }: Press): object {
  const button = cardButtons(cardOf(on)).find(
    ({ verb: its, data }) =>
      its === verb && Object.entries(wanted).every(([name, value]) => data[name] === value),
  );
  if (button === undefined) throw new Error(`No such button: ${verb} ${JSON.stringify(wanted)}`);
  const action = { type: 'Action.Execute', verb, data: { ...button.data, ...inputs } };
  return activityFrom(by, 'card-execute', on.conversationId, {
    replyToId: on.messageId,
    value: { action, trigger: 'manual' },
  });
}

/** Pressed, delivered once, and answered well. @returns the answer's card or text */
export async function press(county: County, pressed: Press): Promise<string> {
  const { status, body } = await county.deliver(pressOf(pressed));
  expect([status, body['statusCode'] ?? 200]).toEqual([200, 200]);
  return JSON.stringify(body);
}

/** Presses what a card asks a form for, and then the form that is posted. */
export async function pressForm(county: County, ask: string, form: Press): Promise<string> {
  const before = new Set(county.microsoft.teams.messages.map(({ messageId }) => messageId));
  await press(county, { by: form.by, on: form.on, verb: 'ask-form', data: { ask } });
  const on = await posted(
    county,
    (message) => !before.has(message.messageId) && says(message, `"ask":"${ask}"`),
  );
  return press(county, { ...form, on });
}

/** The only message like that, there already or to come, as it looks now. */
export async function posted(
  { microsoft: { teams } }: County,
  fits: (message: ConnectorMessage) => boolean,
): Promise<ConnectorMessage> {
  // Who is left waits for the killed one's share of what may be sent, and for its leases, to run out.
  await expect.poll(() => teams.messages.filter(fits).length, { timeout: 60_000 }).toBe(1);
  const [one] = teams.messages.filter(fits);
  if (one === undefined) throw new Error('It has changed meanwhile.');
  return one;
}

/** Whether all of these words stand somewhere in the message. */
export function says({ activity }: ConnectorMessage, ...words: readonly string[]): boolean {
  const all = asCalled(JSON.stringify(activity));
  return words.every((word) => all.includes(word.replaceAll('"', '\\"')) || all.includes(word));
}

/** What is told of a message where it is not shown. */
export function summaryOf(activity: unknown): string {
  const { summary, text } = activity as { summary?: string; text?: string };
  return summary ?? text ?? '';
}

function cardOf({ activity }: ConnectorMessage): unknown {
  return (activity as { attachments?: readonly { content: unknown }[] }).attachments?.[0]?.content;
}
