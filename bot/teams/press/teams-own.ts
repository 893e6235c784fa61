import type { PressedMessage } from '../../app/run/run-on-card.ts';
import type { Behind } from './use-cases.ts';

/**
 * Whether the channel the card stands in is the team's own: what is drawn anew is read there by everyone, and buttons
 * can be sent to any channel. A card that stands in no channel is read by the one who presses.
 */
export async function isTeamsOwn(
  { app, use }: Behind,
  { teamId }: { readonly teamId: string },
  on: PressedMessage | undefined,
): Promise<boolean> {
  if (on === undefined) return true;
  const serves = await use.servedBy(app, on.channelId);
  return serves?.type === 'team' && serves.teamId === teamId;
}
