import type { Place } from './place.ts';
import type { Behind } from './use-cases.ts';

/**
 * Whether the channel the card stands in is the team's own: what is drawn anew is read there by everyone, and buttons
 * can be sent to any channel. In a chat it is read by the one who presses; nobody knows who reads what stands in no known
 * place.
 */
export async function isTeamsOwn(
  { app, use }: Behind,
  { teamId }: { readonly teamId: string },
  place: Place,
): Promise<boolean> {
  if (place.type !== 'channel') return place.type === 'chat';
  const serves = await use.servedBy(app, place.channelId);
  return serves?.type === 'team' && serves.teamId === teamId;
}
