import { Application } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { refusalText } from '../../shared/commands/refusals.ts';
import type { Log } from '../app/ports.ts';
import { actionProblemText } from '../../shared/text/cards.ts';
import { mentionText } from '../../shared/text/help.ts';
import { accidentText } from '../../shared/text/http.ts';
import { type InboundActivity, isNothing, isObject } from './activity.ts';
import type { StarAdapter } from './connector/adapter.ts';
import { answerAction } from './press/answer-action.ts';
import {
  answerInSteeringChannel,
  answerInTeamChannel,
  said,
  shown,
} from './mention/answer-mention.ts';
import { helpCard } from './cards/channel/help.ts';
import { onAnything, onConversationUpdate, onInstallation } from './channel-events.ts';
import { asSdkActivity } from './sdk-activity.ts';
import { channelRefOf, namesIn, pressedMessage, type Speaker, speakerOf } from './speaker.ts';
import { createHash } from 'node:crypto';
import type { Deliver } from './connector/delivery.ts';
import { type InvokeResponse, invokeResponse, politely } from './press/invoke-response.ts';
import { readMention } from './mention/mention.ts';
import type { PressedAction } from './press/parse-action.ts';
import { postReply } from './connector/posting.ts';
import type { Rendered } from './connector/render-message.ts';
import type { Behind } from './press/use-cases.ts';

export interface BotOptions {
  readonly adapter: StarAdapter;
  readonly deliver: Deliver;
  readonly behind: Behind;
  readonly log: Log;
}

export interface Bot {
  /** Runs one activity. Throws NotFromTeams when it does not come from Teams. */
  receive(authorization: string, activity: InboundActivity): Promise<InvokeResponse | undefined>;
  /** Resolves when the answers under way have been sent: for a tidy end. */
  idle(): Promise<void>;
}

/** Card presses and mentions of the bot, to commands and queries, and back to cards. */
export function createBot(options: BotOptions): Bot {
  const { adapter, behind, log } = options;
  const underWay = new Set<Promise<unknown>>();
  // No storage: the SDK would read and write its own state in every turn. Our state is in the documents.
  const application = new Application({ startTypingTimer: false, removeRecipientMention: false });

  const inBackground = (work: Promise<void>): void => {
    const tracked = work.finally(() => underWay.delete(tracked));
    underWay.add(tracked);
  };
  /**
   * Sent after the turn: Teams waits for the turn, and what it has waited for too long it delivers again.
   */
  const answer = (activity: InboundActivity, speaker: Speaker, rendered: Rendered): void =>
    inBackground(sendAnswer(options, activity, speaker, rendered));
  /** Beside the answer, which must not wait for it or fail with it. */
  const hear = (told: Said): void =>
    inBackground(
      onAnything(told, behind).catch((error: unknown) =>
        log.warn('channel-not-heard', { reason: nameOf(error) }),
      ),
    );
  const seen = firstDeliveries(options);

  /** Answered once, however often it is delivered. */
  const answerOnce = async (
    { activity, speaker }: Said,
    make: () => Promise<Rendered>,
  ): Promise<void> => {
    if (!(await seen.isFirst(activity))) return;
    answer(
      activity,
      speaker,
      await make().catch((error: unknown) => {
        log.error('mention-failed', { reason: nameOf(error) });
        return said(mentionText.failed);
      }),
    );
  };

  on(application, isCardAction, true, async (told, context) => {
    await context.sendActivity({
      type: 'invokeResponse',
      value: invokeResponse(await pressed(options, told, actionOf(told.activity))),
    });
  });
  // Anything unanswered would be HTTP 501, which Teams shows as a bot that has broken.
  on(application, isInvoke, true, async (_told, context) => {
    await context.sendActivity({ type: 'invokeResponse', value: politely() });
  });
  on(application, isSubmit, false, (told) =>
    answerOnce(told, async () =>
      said((await pressed(options, told, { data: told.activity.value })).text),
    ),
  );
  on(application, isMessage, false, (told) => answerOnce(told, () => mentioned(options, told)));
  on(application, isInstallation, false, (told) => onInstallation(told, behind));
  on(application, isConversationUpdate, false, (told) => onConversationUpdate(told, behind));

  return {
    receive: (authorization, activity) =>
      adapter.receive(authorization, asSdkActivity(activity, adapter.botId), async (context) => {
        const speaker = await speakerOf(activity, behind);
        const told: Said = { activity, speaker, botId: activity.botId ?? adapter.botId };
        context.turnState.set(inbound, told);
        hear(told);
        await application.run(context);
      }),
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

const inbound = Symbol('inbound activity');
/** What has been read of an activity, and what was found out about where it comes from. */
interface Said {
  readonly activity: InboundActivity;
  readonly speaker: Speaker;
  readonly botId: string;
}
type Selector = (activity: InboundActivity) => boolean;

const isInvoke: Selector = ({ type }) => type === 'invoke';
const isCardAction: Selector = (activity) =>
  isInvoke(activity) && activity.name === 'adaptiveCard/action';
const isMessage: Selector = ({ type }) => type === 'message';
/** An Action.Submit of a client without Universal Actions: a message with a value. */
const isSubmit: Selector = (activity) =>
  isMessage(activity) && isObject(activity.value) && !isNothing(activity.value);
const isInstallation: Selector = ({ type }) => type === 'installationUpdate';
const isConversationUpdate: Selector = ({ type }) => type === 'conversationUpdate';

function on(
  application: Application,
  selects: Selector,
  isInvokeRoute: boolean,
  handle: (told: Said, context: TurnContext) => Promise<void>,
): void {
  const of = (context: TurnContext): Said => context.turnState.get(inbound);
  application.addRoute(
    async (context) => selects(of(context).activity),
    (context) => handle(of(context), context),
    isInvokeRoute,
  );
}

/** Nothing, when what a card of ours sends is left out. */
function actionOf({ value }: InboundActivity): PressedAction | undefined {
  if (isNothing(value)) return undefined;
  const action: unknown = isObject(value) ? value['action'] : value;
  if (isNothing(action)) return undefined;
  return isObject(action) ? { verb: action['verb'], data: action['data'] } : { data: action };
}

async function pressed(
  { behind, log }: BotOptions,
  { activity, speaker }: Said,
  action: PressedAction | undefined,
) {
  // That something was left out on the way is nobody's fault: said kindly, and not as a request that was bad.
  if (action === undefined || isNothing(action.data))
    return { type: 'text', text: actionProblemText.unreadable } as const;
  try {
    return await answerAction(behind, action, {
      actor: speaker.actor,
      place: speaker.place,
      on: pressedMessage(activity, speaker.place),
      delivery: activity.id,
    });
  } catch (error) {
    log.error('card-action-failed', { reason: nameOf(error) });
    return { type: 'accident', text: accidentText } as const;
  }
}

/** What the channel serves decides what may be said in it; the access table, what this person may have said. */
async function mentioned(
  { behind }: BotOptions,
  { activity, speaker, botId }: Said,
): Promise<Rendered> {
  const mention = readMention(activity.text ?? '');
  const { place, actor } = speaker;
  if (place.type !== 'channel') return said(mentionText.onlyInChannel);
  if (actor === undefined) return said(refusalText({ code: 'denied', reason: 'not-signed-in' }));
  const serves = await behind.use.servedBy(behind.app, place.channelId);
  const key = activity.id ?? behind.app.ids.next();
  switch (serves?.type) {
    case 'team':
      return answerInTeamChannel(behind, mention, { actor, key, ...serves });
    case 'steering-group':
      return answerInSteeringChannel(behind, mention, { actor, key, ...serves });
    case undefined: {
      const ms = channelRefOf(activity, speaker, botId);
      if (ms !== undefined) {
        await behind.use.channelInstalled(behind.app, { ms, names: namesIn(activity), by: actor });
      }
      return mention.word === 'help'
        ? shown(helpCard({ understood: true }))
        : said(mentionText.notConnected);
    }
  }
}

async function sendAnswer(
  { adapter, deliver, log }: BotOptions,
  { conversation, serviceUrl, botId = adapter.botId }: InboundActivity,
  { place, tenantId = '' }: Speaker,
  rendered: Rendered,
): Promise<void> {
  const conversationId =
    conversation.id ?? (place.type === 'channel' ? place.channelId : undefined);
  if (conversationId === undefined) {
    log.warn('answer-has-no-place');
    return;
  }
  const connection = { serviceUrl, botId, tenantId };
  try {
    const sent = await deliver(conversationId, () =>
      postReply(adapter, connection, conversationId, rendered),
    );
    if (sent.status !== 'sent') log.warn('answer-not-sent', { status: sent.status });
  } catch (error) {
    log.error('answer-failed', { reason: nameOf(error) });
  }
}

/** Ids are the conversation's own. Those of the last while are remembered here, so that three at once are one too. */
function firstDeliveries({ behind, log }: BotOptions) {
  const known = new Set<string>();
  return {
    async isFirst({ id, conversation }: InboundActivity): Promise<boolean> {
      if (id === undefined) return true;
      const named = JSON.stringify([conversation.id, id]);
      const key = createHash('sha256').update(named).digest('hex').slice(0, 40);
      if (known.has(key)) return false;
      known.add(key);
      const [oldest] = known;
      if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
      try {
        return await behind.use.isFirstDelivery(behind.app, key);
      } catch (error) {
        // An answer too many is better than none.
        log.warn('delivery-not-noted', { reason: nameOf(error) });
        return true;
      }
    },
  };
}

const mostRemembered = 2_000;

/** Its message may hold what somebody wrote. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
