import { Application } from '@microsoft/teams-ai';
import type { Activity, TurnContext } from 'botbuilder';
import { refusalText } from '../../shared/commands/refusals.ts';
import type { Ids, Log } from '../app/ports.ts';
import { mentionText } from '../../shared/text/help.ts';
import { accidentTextFor, askWith } from '../../shared/text/http.ts';
import { noteFault } from '../app/fault.ts';
import { accountOf, channelOf, pressedMessage, type InboundActivity } from './activity.ts';
import type { StarAdapter } from './connector/adapter.ts';
import { answerAction } from './press/answer-action.ts';
import {
  answerInSteeringChannel,
  answerInTeamChannel,
  said,
  shown,
} from './mention/answer-mention.ts';
import { helpCard } from './cards/channel/help.ts';
import { onConversationUpdate, onInstallation } from './channel-events.ts';
import type { Deliver } from './connector/delivery.ts';
import { type InvokeResponse, invokeResponse, politely } from './press/invoke-response.ts';
import { readMention } from './mention/mention.ts';
import type { PressedAction } from './press/parse-action.ts';
import { type Connection, postReply, updatePost } from './connector/posting.ts';
import { seenLately } from './seen-lately.ts';
import type { Rendered } from './connector/render-message.ts';
import type { Behind } from './press/use-cases.ts';

export interface BotOptions {
  readonly adapter: StarAdapter;
  readonly deliver: Deliver;
  readonly behind: Behind;
  readonly log: Log;
  readonly ids: Ids;
}

export interface Bot {
  /** Runs one activity. Throws NotFromTeams when it does not come from Teams. */
  receive(authorization: string, activity: InboundActivity): Promise<InvokeResponse | undefined>;
  /** Resolves when the answers under way have been sent: for a tidy end. */
  idle(): Promise<void>;
}

/** Card presses and mentions of the bot, to commands and queries, and back to cards. */
export function createBot(options: BotOptions): Bot {
  const { adapter, behind } = options;
  const underWay = new Set<Promise<unknown>>();
  // No storage: the SDK would read and write its own state in every turn. Our state is in the documents.
  const application = new Application({ startTypingTimer: false, removeRecipientMention: false });

  /**
   * Sent after the turn: Teams waits for the turn, and what it has waited for too long it delivers again.
   */
  const afterTurn = (work: Promise<void>): void => {
    const sending = work.finally(() => underWay.delete(sending));
    underWay.add(sending);
  };
  const answer = (activity: InboundActivity, rendered: Rendered): void =>
    afterTurn(
      send(options, activity, (to) => postReply(adapter, to, activity.conversation.id, rendered)),
    );
  const posted = seenLately();
  /** What a press leads to beside its answer: a form in the thread, or the end of one for everybody. */
  const follow = (activity: InboundActivity, outcome: Outcome): void => {
    if (outcome.type === 'text' && outcome.post !== undefined && posted.isNew(outcome.post.once))
      answer(activity, shown(outcome.post.card));
    const message = pressedMessage(activity);
    if (outcome.type === 'card' && outcome.forAll !== undefined && message !== undefined) {
      const { forAll } = outcome;
      posted.forget(forAll.once);
      afterTurn(
        send(options, activity, (to) => updatePost(adapter, to, message, shown(forAll.card))),
      );
    }
  };

  on(application, isCardAction, true, async (activity, context) => {
    const answered = await pressed(options, activity, actionOf(activity), { inPlace: true });
    await context.sendActivity({ type: 'invokeResponse', value: invokeResponse(answered) });
    follow(activity, answered);
  });
  // Anything unanswered would be HTTP 501, which Teams shows as a bot that has broken.
  on(application, isInvoke, true, async (_activity, context) => {
    await context.sendActivity({ type: 'invokeResponse', value: politely() });
  });
  on(application, isSubmit, false, async (activity) => {
    const action = { data: activity['value'] };
    const outcome = await pressed(options, activity, action, { inPlace: false });
    answer(activity, said(outcome.text));
    follow(activity, outcome);
  });
  on(application, isMessage, false, async (activity) => {
    const rendered = await mentioned(options, activity).catch((error: unknown) => {
      const place = `mention ${readMention(activity.text ?? '').word}`;
      const fault = noteFault(options, { event: 'mention-failed', place, error });
      return said(`${mentionText.failed} ${askWith(fault)}`);
    });
    answer(activity, rendered);
  });
  on(application, isInstallation, false, async (activity) => {
    await onInstallation(activity, behind);
  });
  on(application, isConversationUpdate, false, async (activity) => {
    await onConversationUpdate(activity, behind);
  });

  return {
    receive: (authorization, activity) =>
      // What the SDK calls an Activity is a bag of everything; ours is the part that has been looked at.
      adapter.receive(authorization, activity as unknown as Activity, async (context) => {
        context.turnState.set(inbound, activity);
        await application.run(context);
      }),
    async idle() {
      await Promise.all(underWay);
    },
  };
}

const inbound = Symbol('inbound activity');
type Selector = (activity: InboundActivity) => boolean;

const isInvoke: Selector = ({ type }) => type === 'invoke';
const isCardAction: Selector = (activity) =>
  isInvoke(activity) && activity.name === 'adaptiveCard/action';
const isMessage: Selector = ({ type }) => type === 'message';
/** An Action.Submit of a client without Universal Actions: a message with a value. */
const isSubmit: Selector = (activity) => isMessage(activity) && isRecord(activity['value']);
const isInstallation: Selector = ({ type }) => type === 'installationUpdate';
const isConversationUpdate: Selector = ({ type }) => type === 'conversationUpdate';

function on(
  application: Application,
  selects: Selector,
  isInvokeRoute: boolean,
  handle: (activity: InboundActivity, context: TurnContext) => Promise<void>,
): void {
  const of = (context: TurnContext): InboundActivity => context.turnState.get(inbound);
  application.addRoute(
    async (context) => selects(of(context)),
    (context) => handle(of(context), context),
    isInvokeRoute,
  );
}

function actionOf(activity: InboundActivity): PressedAction {
  const value = activity['value'];
  const action: unknown = isRecord(value) ? value['action'] : undefined;
  return isRecord(action) ? { verb: action['verb'], data: action['data'] } : { data: undefined };
}

type Outcome = Awaited<ReturnType<typeof pressed>>;

async function pressed(
  options: BotOptions,
  activity: InboundActivity,
  action: PressedAction,
  { inPlace }: { readonly inPlace: boolean },
) {
  try {
    return await answerAction(options.behind, action, {
      actor: accountOf(activity),
      on: pressedMessage(activity),
      delivery: activity.id,
      inPlace,
    });
  } catch (error) {
    const place = `card ${verbIn(action)}`;
    const fault = noteFault(options, { event: 'card-action-failed', place, error });
    return { type: 'accident', text: accidentTextFor(fault) } as const;
  }
}

/** What was pressed, when it is a word of ours. */
function verbIn({ verb, data }: PressedAction): string {
  const named: unknown = verb ?? (isRecord(data) ? data['action'] : undefined);
  return typeof named === 'string' && /^[a-z-]{1,40}$/.test(named) ? named : 'unknown';
}

/** What the channel serves decides what may be said in it; the access table, what this person may have said. */
async function mentioned({ behind }: BotOptions, activity: InboundActivity): Promise<Rendered> {
  const mention = readMention(activity.text ?? '');
  const channel = channelOf(activity);
  if (channel === undefined) return said(mentionText.onlyInChannel);
  const actor = accountOf(activity);
  if (actor === undefined) return said(refusalText({ code: 'denied', reason: 'not-signed-in' }));
  const serves = await behind.use.servedBy(behind.app, channel.ms.channelId);
  const key = activity.id ?? '';
  switch (serves?.type) {
    case 'team':
      return answerInTeamChannel(behind, mention, { actor, key, ...serves });
    case 'steering-group':
      return answerInSteeringChannel(behind, mention, { actor, key, ...serves });
    case undefined:
      await behind.use.channelInstalled(behind.app, { ...channel, by: actor });
      return mention.word === 'help'
        ? shown(helpCard({ understood: true }))
        : said(mentionText.notConnected);
  }
}

async function send(
  options: BotOptions,
  activity: InboundActivity,
  attempt: (to: Connection) => Promise<unknown>,
): Promise<void> {
  const { deliver, log } = options;
  const { conversation, serviceUrl, recipient, channelData } = activity;
  const tenantId = channelData?.tenant?.id ?? conversation.tenantId ?? '';
  const connection = { serviceUrl, botId: recipient.id, tenantId };
  try {
    const sent = await deliver(conversation.id, () => attempt(connection));
    if (sent.status !== 'sent') log.warn('answer-not-sent', { status: sent.status });
  } catch (error) {
    noteFault(options, { event: 'answer-failed', place: 'bot', error });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
