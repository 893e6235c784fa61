import type { Sign } from '../../shared/teams/connection.ts';
import { type InboundActivity, placeOf } from './activity.ts';
import type { Behind } from './press/use-cases.ts';
import { channelRefOf, namesIn, type Speaker } from './speaker.ts';

interface Told {
  readonly activity: InboundActivity;
  readonly speaker: Speaker;
  readonly botId: string;
}

/** Whatever it is, an activity tells where its channel is reached, what it is called, and that it lives. */
export async function onAnything({ activity, speaker, botId }: Told, { app, use }: Behind) {
  const { tenantId, msTeamId } = speaker;
  // An event stands in the team's first channel, and names the one it is about.
  const channelId = isEvent(activity) ? activity.channel.id : channelIdOf(speaker);
  if (tenantId === undefined || (channelId === undefined && msTeamId === undefined)) return;
  await use.channelHeard(app, {
    tenantId,
    ...(channelId !== undefined && { channelId }),
    ...(msTeamId !== undefined && { msTeamId }),
    serviceUrl: activity.serviceUrl,
    names: namesIn(activity),
    sign: signOf(activity, botId),
  });
}

/** The app's own coming and going: Teams sends it for a team, a chat or a person. An upgrade is both, and an end of neither. */
export async function onInstallation(told: Told, { app, use }: Behind): Promise<void> {
  const { activity, speaker, botId } = told;
  const { tenantId, msTeamId } = speaker;
  if (activity.action === 'remove' && tenantId !== undefined && msTeamId !== undefined) {
    await use.channelRemoved(app, { tenantId, msTeamId, ...byIn(speaker) });
  }
  const ms = channelRefOf(activity, speaker, botId);
  if (isAdded(activity) && ms !== undefined) {
    await use.channelInstalled(app, { ms, names: namesIn(activity), ...byIn(speaker) });
  }
}

/**
 * Of all that happens to a team, what concerns our posting there. The app's coming is told by `installationUpdate` too, at
 * the same time and in either order: told twice it is the same, and either may be lost.
 */
export async function onConversationUpdate(told: Told, { app, use }: Behind): Promise<void> {
  const { activity, speaker, botId } = told;
  const { tenantId, msTeamId } = speaker;
  if (tenantId === undefined || msTeamId === undefined) return;
  const { id: channelId } = activity.channel;
  const team = { tenantId, msTeamId };
  const event = eventOf(activity);
  if (activity.membersRemoved.includes(botId)) {
    const isChannels = event.startsWith('channel') && channelId !== undefined;
    await use.channelRemoved(app, { ...team, ...(isChannels && { channelId }), ...byIn(speaker) });
  }
  const ms = channelRefOf(activity, speaker, botId);
  if (ms !== undefined && activity.membersAdded.includes(botId))
    await use.channelInstalled(app, { ms, names: namesIn(activity), ...byIn(speaker) });
  else if (ms !== undefined && signOf(activity, botId) === 'of-channel')
    await use.channelToldOf(app, { ms, names: namesIn(activity) });
  if (event === 'channeldeleted' && channelId !== undefined)
    await use.channelToldGone(app, { ...team, channelId }, 'deleted');
  if (event === 'teamdeleted' || event === 'teamharddeleted')
    await use.channelToldGone(app, team, 'deleted');
  if (event === 'teamarchived') await use.channelToldGone(app, team, 'archived');
}

/** Some of these events come from Teams itself, with nobody behind. */
function byIn({ actor }: Speaker): { by?: string } {
  return actor === undefined ? {} : { by: actor };
}

function channelIdOf({ place }: Speaker): string | undefined {
  return place.type === 'channel' ? place.channelId : undefined;
}

function isEvent({ type }: InboundActivity): boolean {
  return type === 'conversationUpdate';
}

function isAdded({ action }: InboundActivity): boolean {
  return action === 'add' || action === 'add-upgrade';
}

function eventOf({ eventType }: InboundActivity): string {
  return eventType?.toLowerCase() ?? '';
}

const endings = new Set([
  'channeldeleted',
  'channelunshared',
  'teamdeleted',
  'teamharddeleted',
  'teamarchived',
]);

function signOf(activity: InboundActivity, botId: string): Sign {
  switch (activity.type) {
    case 'message':
    case 'invoke':
      return placeOf(activity).type === 'channel' ? 'spoken' : 'none';
    case 'installationUpdate':
      if (isAdded(activity)) return 'installed';
      return activity.action?.startsWith('remove') === true ? 'none' : 'near';
    case 'conversationUpdate':
      return signOfEvent(activity, botId);
    default:
      return placeOf(activity).type === 'channel' ? 'of-channel' : 'none';
  }
}

function signOfEvent(activity: InboundActivity, botId: string): Sign {
  const event = eventOf(activity);
  if (endings.has(event) || activity.membersRemoved.includes(botId)) return 'none';
  if (activity.membersAdded.includes(botId)) return 'installed';
  if (event === 'teamrestored' || event === 'teamunarchived') return 'of-team';
  return event.startsWith('channel') && activity.channel.id !== undefined ? 'of-channel' : 'near';
}
