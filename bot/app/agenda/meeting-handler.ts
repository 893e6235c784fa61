import type { Action } from '../../../shared/access/access.ts';
import type { Command } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { Handler } from '../commands/handler.ts';
import { atMeeting } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import { type MeetingAtHand, meetingFor } from '../permission/permission.ts';
import { hardlyShownWrites, meetingWrites } from './meeting-change.ts';

type OneMeeting = Extract<Command, { readonly teamId: string; readonly meetingId: string }>;

/** A verb that concerns one meeting and nothing else. */
interface MeetingVerb<C extends OneMeeting> {
  readonly action:
    Action | ((command: C, team: Team, meeting: Meeting, ctx: RuledContext) => Action);
  readonly decide: (
    at: MeetingAtHand,
    command: C,
    ctx: RuledContext,
    app: App,
  ) => Result<Meeting, Refusal> | Promise<Result<Meeting, Refusal>>;
  /** The seats it is about. */
  readonly seats?: (command: C, at: MeetingAtHand) => readonly (string | undefined)[];
  /** The kallelse in the channel does not show it: nothing to redraw there, unless it changes what may be done from it. */
  readonly notShown?: boolean;
  /** What it made, for the sender. */
  readonly made?: (after: Meeting) => Readonly<Record<string, string>>;
}

/** Load, ask for permission, decide; the card in the channel is redrawn. */
export function meetingHandler<C extends OneMeeting>({
  action,
  decide,
  made,
  seats,
  notShown = false,
}: MeetingVerb<C>): Handler<C> {
  return {
    place: atMeeting,
    async decide(app, command, ctx) {
      const found = await meetingFor(app, command, ctx, (team, meeting) =>
        typeof action === 'string' ? action : action(command, team, meeting, ctx),
      );
      if (!found.ok) return found;
      const { meeting, team } = found.value;
      const about = seats?.(command, found.value) ?? [];
      const decided = await decide(found.value, command, ctx, app);
      if (!decided.ok) return decided;
      const after = decided.value;
      return ok({
        writes: notShown
          ? hardlyShownWrites(meeting, after, team.body, ctx.now)
          : meetingWrites(meeting, after, ctx.now),
        ids: made?.(after) ?? {},
        subjects: [after.id, ...about.filter((id) => id !== undefined)],
        meeting: after,
      });
    },
  };
}
