import { z } from 'zod';
import { openMessageStream, type BotMessage, type MessageStream } from './message-stream.ts';

/**
 * Drives a running Playground over HTTP, without its page: installs the bot, mentions it, presses a
 * card's button, and sees what the bot posts. What it was found to do (0.2.28):
 *
 * - **One Microsoft team.** Its General channel has the team's id; every other channel is in
 *   `team.channels`. There is no second team, so several teams of ours are several channels.
 * - **Install** (`installIn`) sends two activities at the same time, in either order: `installationUpdate`
 *   (`action: 'add'`) and `conversationUpdate` (`membersAdded: [bot]`, `eventType: 'teamMemberAdded'`).
 *   Both have `conversation.id` = the channel, `channelData.tenant.id`, `channelData.team`
 *   `{id, name, aadGroupId}` and `channelData.settings.selectedChannel.id` = the channel. Only the first has
 *   `channelData.channel {id}`. The channel's name is in `conversation.name`, except for General.
 * - **Uninstall** names the General channel, whichever channel it was asked for: in Teams, too, the app
 *   is removed from the whole team. Neither needs a thread.
 * - **Threads** are conversations `<channelId>;messageid=<N>`; N is the root message's id, and what
 *   `updateActivity` takes. An activity's own `id` is a GUID and not a message id.
 * - **Mention** (`mention`): whoever is named in `from`, the activity comes from the first person. Its
 *   `text` keeps `<at>STAR</at>`; `channelData` has tenant, team `{id}` (no name) and channel `{id}`.
 *   For another person use `mentionAs`, which sends a whole activity of our own making; the bot's reply
 *   to it starts a thread of its own.
 * - **Action.Execute** (`execute`): `from` is respected and carries `aadObjectId` and `name`.
 *   `value.action = {type, verb, data}`, `replyToId` = id of the card's message, `conversation.id` = its
 *   thread. Its page sends the button's `title` along and no `trigger`; Teams sends `trigger: 'manual'`.
 *   The page merges the inputs into `data`, those of the card around an Action.ShowCard included (which
 *   works, nested or not). The HTTP answer is `{type, value}` of the bot's body, without its statusCode.
 *   **A returned card changes the presser's page only**: nobody else sees it, and a reload forgets it.
 *   The shared card changes by `updateActivity` alone.
 * - **A property called `key` in an action's `data` kills the button in the page**, without a word
 *   ("Cannot assign to read only property 'key'" in its console). Call the idempotency key otherwise.
 * - The first channel opened in a page installs, as the app comes to a whole team; the others do not, and
 *   the next page installs again: installing must be harmless when repeated. The page opens with the
 *   personal chat and installs there too (`conversationType: 'personal'`, no team).
 * - What is posted while nobody listens is kept for **the first page or stream that connects**, and
 *   given to it alone; a reload shows nothing of what went before. So open a page before the bot
 *   posts when a stream is open as well, and never read a page's history.
 * - Unknown thread or message: 404 `ConversationNotFound` / `ActivityNotFoundInConversation`. Unknown
 *   channel in `createConversation`: **500** `ConversationNotFound`, and the SDK tries for five seconds.
 * - It forgets everything when it stops: threads stored from an earlier run are 404 in the next.
 */
export interface TeamsClient {
  readonly url: string;
  readonly stream: MessageStream;
  readonly settings: PlaygroundView;
  installIn(channelId: string): Promise<void>;
  uninstall(): Promise<void>;
  /** As the first person. Answers the new thread's id. */
  mention(channelId: string, text: string): Promise<string>;
  mentionAs(personId: string, channelId: string, text: string): Promise<void>;
  execute(press: Press): Promise<PressAnswer>;
  /** Any activity, as it stands. */
  send(activity: Readonly<Record<string, unknown>>): Promise<void>;
  close(): void;
}

interface Press {
  readonly personId: string;
  readonly message: BotMessage;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const Person = z.object({ id: z.string(), name: z.string(), aadObjectId: z.string() });
const View = z.object({
  config: z.object({
    tenantId: z.string(),
    bot: z.object({ id: z.string(), name: z.string() }),
    currentUser: Person,
    users: z.array(Person),
    teams: z.tuple([
      z.object({
        id: z.string(),
        name: z.string(),
        aadGroupId: z.string(),
        channels: z.array(z.object({ id: z.string(), name: z.string() })),
      }),
    ]),
  }),
});
type PlaygroundView = z.infer<typeof View>['config'];

const PressAnswer = z.object({ type: z.string(), value: z.unknown() });
export type PressAnswer = z.infer<typeof PressAnswer>;

async function post(url: string, body: unknown): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The Playground answered ${response.status}: ${text}`);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

export async function connectTeamsClient(url: string): Promise<TeamsClient> {
  const view = await fetch(`${url}/_internal/v1/config`);
  const settings = View.parse(await view.json()).config;
  const [team] = settings.teams;
  const stream = await openMessageStream(url);
  const mentions = (text: string) => ({
    mentioned: { id: settings.bot.id, name: settings.bot.name },
    text,
  });
  const at = `<at>${settings.bot.name}</at>`;
  const send: TeamsClient['send'] = async (activity) => {
    await post(`${url}/_internal/v1/customActivities`, activity);
  };

  return {
    url,
    stream,
    settings,
    send,
    async installIn(channelId) {
      await post(`${url}/_debug/conversation/${encodeURIComponent(channelId)}/installation`, {});
    },
    async uninstall() {
      const query = new URLSearchParams({ conversationId: team.id, type: 'uninstall' });
      const template = await fetch(
        `${url}/_internal/v1/customActivities/template?${String(query)}`,
      );
      await send(z.record(z.string(), z.unknown()).parse(await template.json()));
    },
    async mention(channelId, text) {
      const answer = await post(
        `${url}/_conversation/v1/conversations/${encodeURIComponent(channelId)}/messages`,
        {
          from: { id: settings.currentUser.id },
          text: `${at} ${text}`,
          textFormat: 'plain',
          mentions: [mentions(at)],
        },
      );
      return z.object({ postConversationId: z.string() }).parse(answer).postConversationId;
    },
    async mentionAs(personId, channelId, text) {
      const person = [settings.currentUser, ...settings.users].find(({ id }) => id === personId);
      if (!person) throw new Error(`The Playground knows nobody with the id ${personId}.`);
      await send({
        type: 'message',
        id: crypto.randomUUID(),
        channelId: 'msteams',
        serviceUrl: `${url}/_connector`,
        timestamp: new Date().toISOString(),
        from: person,
        recipient: settings.bot,
        conversation: {
          isGroup: true,
          conversationType: 'channel',
          tenantId: settings.tenantId,
          id: channelId,
        },
        text: `${at} ${text}`,
        textFormat: 'plain',
        entities: [{ type: 'mention', ...mentions(at) }],
        channelData: {
          tenant: { id: settings.tenantId },
          team: { id: team.id },
          channel: { id: channelId },
        },
      });
    },
    async execute({ personId, message, verb, data }) {
      const answer = await post(`${url}/_conversation/v1/invoke`, {
        name: 'adaptiveCard/action',
        value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
        from: { id: personId },
        conversation: { id: message.threadId },
        replyToId: message.messageId,
      });
      return PressAnswer.parse(answer);
    },
    close: () => stream.close(),
  };
}
