import type { TurnContext } from 'botbuilder';
import { refusalText } from '../../shared/commands/refusals.ts';
import { localDate } from '../../shared/kernel/calendar.ts';
import type { Ids, Log } from '../app/ports.ts';
import { actionProblemText } from '../../shared/text/cards.ts';
import { mentionText } from '../../shared/text/help.ts';
import { askWith } from '../../shared/text/http.ts';
import { DocumentUnreadable } from '../app/errors.ts';
import { faultText, noteFault } from '../app/fault.ts';
import { type InboundActivity, isNothing, isObject } from './activity.ts';
import type { StarAdapter } from './connector/adapter.ts';
import type { ActionAnswer } from './press/action-answer.ts';
import { answerAction } from './press/answer-action.ts';
import {
  answerInCountyChannel,
  answerInFkChannel,
  answerInSteeringChannel,
  answerInTeamChannel,
  said,
  shown,
} from './mention/answer-mention.ts';
import { helpCard } from './cards/channel/help.ts';
import { onAnything, onConversationUpdate, onInstallation } from './channel-events.ts';
import { asSdkActivity } from './sdk-activity.ts';
import { channelRefOf, namesIn, pressedMessage, type Speaker, speakerOf } from './speaker.ts';
import type { Deliver } from './connector/delivery.ts';
import { type InvokeResponse, invokeResponse, politely } from './press/invoke-response.ts';
import { readMention } from './mention/mention.ts';
import type { PressedAction } from './press/parse-action.ts';
import { type Connection, postReply, updatePost } from './connector/posting.ts';
import { type ActivityRoute, routingBy } from './routing.ts';
import { firstDeliveries } from './first-deliveries.ts';
import { seenLately } from './seen-lately.ts';
import { drawnToday, type Rendered } from './connector/render-message.ts';
import type { Behind } from './press/use-cases.ts';

export interface BotOptions {
  readonly adapter: StarAdapter;
  readonly deliver: Deliver;
  readonly behind: Behind;
  /** Whose activities are heard; lower case. */
  readonly tenants: ReadonlySet<string>;
  readonly log: Log;
  readonly ids: Ids;
}

export interface Bot {
  /** Runs one activity. Throws NotFromTeams when it does not come from Teams, FromAnotherTenant when it is a stranger's there. */
  receive(authorization: string, activity: InboundActivity): Promise<InvokeResponse | undefined>;
  /** Loads what has been left for when there is time. */
  warm(): Promise<void>;
  /** Resolves when the answers under way have been sent: for a tidy end. */
  idle(): Promise<void>;
}

/** Card presses and mentions of the bot, to commands and queries, and back to cards. */
export function createBot(options: BotOptions): Bot {
  const { adapter, behind } = options;
  const underWay = new Set<Promise<unknown>>();

  /**
   * Sent after the turn: Teams waits for the turn, and what it has waited for too long it delivers again.
   */
  const afterTurn = (work: Promise<void>): void => {
    const sending = work.finally(() => underWay.delete(sending));
    underWay.add(sending);
  };
  const today = () => localDate(behind.app.clock.now());
  const answer = (told: Said, rendered: Rendered): void =>
    afterTurn(
      send(options, told, (to, conversationId) =>
        postReply(adapter, to, conversationId, drawnToday(rendered, today())),
      ),
    );
  /** Beside the answer, which must not wait for it or fail with it. */
  const hear = (told: Said): void =>
    afterTurn(
      onAnything(told, behind).catch((error: unknown) => {
        noteFault(options, { event: 'channel-not-heard', place: told.activity.type, error });
      }),
    );
  const posted = seenLately();
  /** What a press leads to beside its answer: a form in the thread, or the end of one for everybody. */
  const follow = (told: Said, outcome: Outcome): void => {
    if (outcome.type === 'text' && outcome.post !== undefined && posted.isNew(outcome.post.once))
      answer(told, shown(outcome.post.card));
    const message = pressedMessage(told.activity, told.speaker.place);
    if (outcome.type === 'card' && outcome.forAll !== undefined && message !== undefined) {
      const { forAll } = outcome;
      posted.forget(forAll.once);
      afterTurn(send(options, told, (to) => updatePost(adapter, to, message, shown(forAll.card))));
    }
  };
  const deliveries = firstDeliveries(options);

  /** Anything unanswered would be HTTP 501, which Teams shows as a bot that has broken. */
  const answerInvoke = async (told: Said): Promise<InvokeResponse> => {
    if (told.activity.name !== 'adaptiveCard/action') return politely();
    const answered = await pressed(options, told, actionOf(told.activity), { inPlace: true });
    follow(told, answered);
    return invokeResponse(drawnToday(answered, today()));
  };
  const onSubmit = async (told: Said): Promise<void> => {
    if (!(await deliveries.isFirst(told.activity))) return;
    const action = { data: told.activity.value };
    const outcome = await pressed(options, told, action, { inPlace: false });
    answer(told, said(outcome.text));
    follow(told, outcome);
  };
  const onMessage = async (told: Said): Promise<void> => {
    if (!(await deliveries.isFirst(told.activity))) return;
    const rendered = await mentioned(options, told).catch((error: unknown) => {
      const place = `mention ${readMention(told.activity.text ?? '').word}`;
      const fault = noteFault(options, { event: 'mention-failed', place, error });
      return said(
        error instanceof DocumentUnreadable
          ? faultText(error, fault)
          : `${mentionText.failed} ${askWith(fault)}`,
      );
    });
    answer(told, rendered);
  };
  const routing = routingBy([
    on(isSubmit, onSubmit),
    on(isMessage, onMessage),
    on(isInstallation, (told) => onInstallation(told, behind)),
    on(isConversationUpdate, (told) => onConversationUpdate(told, behind)),
  ]);

  const toldBy = async (activity: InboundActivity): Promise<Said> => {
    // Asked when Teams has vouched for it: who shows no token learns nothing of whom we hear.
    if (isStrangers(activity, options.tenants)) throw new FromAnotherTenant();
    const speaker = await speakerOf(activity, behind);
    const told: Said = { activity, speaker, botId: activity.botId ?? adapter.botId };
    hear(told);
    return told;
  };

  return {
    async receive(authorization, activity) {
      const seen = asSdkActivity(activity, adapter.botId);
      // A press is nearly all that comes. Its answer goes back with the request, so that the SDK has nothing to add to it:
      // no state, no client, and no route, of which there is one.
      if (activity.type === 'invoke') {
        await adapter.vouch(authorization, seen);
        return answerInvoke(await toldBy(activity));
      }
      await adapter.receive(authorization, seen, async (context) => {
        context.turnState.set(inbound, await toldBy(activity));
        await (await routing()).run(context);
      });
      return undefined;
    },
    async warm() {
      await routing();
    },
    async idle() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** Teams vouches for the activity, and it belongs to a tenant that this bot is not for. */
export class FromAnotherTenant extends Error {
  override readonly name = 'FromAnotherTenant';
}

/** Nothing of a stranger's is stored or answered. What names no tenant is somebody's only in a channel we know. */
function isStrangers({ tenants }: InboundActivity, ours: ReadonlySet<string>): boolean {
  return tenants.some((tenant) => !ours.has(tenant.toLowerCase()));
}

const inbound = Symbol('inbound activity');
/** What has been read of an activity, and what was found out about where it comes from. */
interface Said {
  readonly activity: InboundActivity;
  readonly speaker: Speaker;
  readonly botId: string;
}
type Selector = (activity: InboundActivity) => boolean;

const isMessage: Selector = ({ type }) => type === 'message';
/** An Action.Submit of a client without Universal Actions: a message with a value. */
const isSubmit: Selector = (activity) =>
  isMessage(activity) && isObject(activity.value) && !isNothing(activity.value);
const isInstallation: Selector = ({ type }) => type === 'installationUpdate';
const isConversationUpdate: Selector = ({ type }) => type === 'conversationUpdate';

function on(selects: Selector, handle: (told: Said) => Promise<void>): ActivityRoute {
  const of = (context: TurnContext): Said => context.turnState.get(inbound);
  return {
    selects: (context) => selects(of(context).activity),
    handle: (context) => handle(of(context)),
  };
}

/** Nothing, when what a card of ours sends is left out. */
function actionOf({ value }: InboundActivity): PressedAction | undefined {
  if (isNothing(value)) return undefined;
  const action: unknown = isObject(value) ? value['action'] : value;
  if (isNothing(action)) return undefined;
  return isObject(action)
    ? { verb: isNothing(action['verb']) ? undefined : action['verb'], data: action['data'] }
    : { data: action };
}

type Outcome = ActionAnswer | { readonly type: 'accident'; readonly text: string };

async function pressed(
  options: BotOptions,
  { activity, speaker }: Said,
  action: PressedAction | undefined,
  { inPlace }: { readonly inPlace: boolean },
): Promise<Outcome> {
  // That something was left out on the way is nobody's fault: said kindly, and not as a request that was bad.
  if (action === undefined || isNothing(action.data))
    return { type: 'text', text: actionProblemText.unreadable };
  try {
    return await answerAction(options.behind, action, {
      actor: speaker.actor,
      place: speaker.place,
      on: pressedMessage(activity, speaker.place),
      delivery: activity.id,
      inPlace,
    });
  } catch (error) {
    const place = `card ${verbIn(action)}`;
    const fault = noteFault(options, { event: 'card-action-failed', place, error });
    return { type: 'accident', text: faultText(error, fault) };
  }
}

/** What was pressed, when it is a word of ours. */
function verbIn({ verb, data }: PressedAction): string {
  const named: unknown = verb ?? (isObject(data) ? data['action'] : undefined);
  return typeof named === 'string' && /^[a-z-]{1,40}$/.test(named) ? named : 'unknown';
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
    case 'fk':
      return answerInFkChannel(behind, mention, { actor, key, ...serves });
    case 'county-group':
      return answerInCountyChannel(behind, mention, { actor, key });
    case undefined: {
      const ms = channelRefOf(activity, speaker, botId);
      if (ms !== undefined)
        await behind.use.channelInstalled(behind.app, { ms, names: namesIn(activity), by: actor });
      if (place.isGroupChat === true) return said(mentionText.chatNotConnected);
      return mention.word === 'help'
        ? shown(helpCard({ understood: true }))
        : said(mentionText.notConnected);
    }
  }
}

async function send(
  options: BotOptions,
  { activity, speaker, botId }: Said,
  attempt: (to: Connection, conversationId: string) => Promise<unknown>,
): Promise<void> {
  const { deliver, log } = options;
  const { place, tenantId = '' } = speaker;
  const channelId = place.type === 'channel' ? place.channelId : undefined;
  const conversationId = activity.conversation.id ?? channelId;
  if (conversationId === undefined) {
    log.warn('answer-has-no-place');
    return;
  }
  const isChat = place.type === 'channel' && place.isGroupChat === true;
  const connection = {
    ...{ serviceUrl: activity.serviceUrl, botId, tenantId },
    ...(isChat && { isGroupChat: true as const }),
  };
  try {
    const sent = await deliver(conversationId, () => attempt(connection, conversationId));
    if (sent.status !== 'sent') log.warn('answer-not-sent', { status: sent.status });
  } catch (error) {
    noteFault(options, { event: 'answer-failed', place: 'bot', error });
  }
}
