import type { CommandContext } from '../../../shared/commands/context.ts';
import { withoutItem } from '../../../shared/meetings/items.ts';
import type { App } from '../app.ts';
import { liveMeetings } from '../meetings.ts';
import type { Write } from '../ports.ts';
import { meetingWrites } from './meeting-change.ts';

/** A case that has stopped, off every agenda that is still to be held. */
export async function offAgendas(
  app: App,
  teamId: string,
  reference: string,
  ctx: CommandContext,
): Promise<readonly Write[]> {
  const meetings = await liveMeetings(app, teamId);
  return meetings.flatMap((meeting) =>
    meetingWrites(meeting, withoutItem(meeting.body, reference, ctx), ctx.now),
  );
}
