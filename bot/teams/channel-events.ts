import type { AccountKey } from '../../shared/kernel/account-key.ts';
import { accountOf, channelOf, type InboundActivity } from './activity.ts';
import type { Behind } from './press/use-cases.ts';

/** Only the app's own coming and going: Teams sends it for a team, a chat or a person. */
export async function onInstallation(
  activity: InboundActivity,
  { app, use }: Behind,
): Promise<void> {
  const channel = channelOf(activity);
  if (channel === undefined) return;
  const by = actorOf(activity);
  if (activity.action?.startsWith('add') === true)
    await use.channelInstalled(app, { ...channel, ...by });
  if (activity.action?.startsWith('remove') === true) {
    await use.channelRemoved(app, { msTeamId: channel.ms.msTeamId, ...by });
  }
}

/**
 * Of all that happens to a team, what ends our posting there. The app's coming is told by `installationUpdate` too,
 * at the same time and in either order, so it is read in one place only.
 */
export async function onConversationUpdate(
  activity: InboundActivity,
  { app, use }: Behind,
): Promise<void> {
  const { channelData } = activity;
  const msTeamId = channelData?.team?.id;
  if (msTeamId === undefined) return;
  const by = actorOf(activity);
  if (channelData?.eventType === 'channelDeleted' && channelData.channel !== undefined) {
    await use.channelRemoved(app, { msTeamId, channelId: channelData.channel.id, ...by });
  }
  if (isTeamGone(channelData?.eventType) || isBotRemoved(activity)) {
    await use.channelRemoved(app, { msTeamId, ...by });
  }
}

/** Some of these events come from Teams itself, with nobody behind. */
function actorOf(activity: InboundActivity): { by?: AccountKey } {
  const by = accountOf(activity);
  return by === undefined ? {} : { by };
}

function isTeamGone(eventType: string | undefined): boolean {
  return eventType === 'teamDeleted' || eventType === 'teamHardDeleted';
}

function isBotRemoved({ channelData, membersRemoved = [], recipient }: InboundActivity): boolean {
  return (
    channelData?.eventType === 'teamMemberRemoved' &&
    membersRemoved.some(({ id }) => id === recipient.id)
  );
}
