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

/** Whether what FK may see of a team can be drawn there: in FK's own channel, and where the team's own is. */
export async function isFksOwn(
  behind: Behind,
  at: { readonly teamId: string },
  place: Place,
): Promise<boolean> {
  if (await isTeamsOwn(behind, at, place)) return true;
  if (place.type !== 'channel') return false;
  const serves = await behind.use.servedBy(behind.app, place.channelId);
  return serves?.type === 'fk' && serves.teamIds.includes(at.teamId);
}
