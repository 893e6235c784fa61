import type { Action } from '../../../shared/access/access.ts';
import type { Command } from '../../../shared/commands/command.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { Handler } from '../commands/handler.ts';
import { atMeeting } from '../commands/places.ts';
import { type MeetingAtHand, meetingFor } from '../permission/permission.ts';
import { meetingChange } from './meeting-change.ts';

type OneMeeting = Extract<Command, { readonly teamId: string; readonly meetingId: string }>;

/** A verb that concerns one meeting and nothing else. */
interface MeetingVerb<C extends OneMeeting> {
  readonly action:
    Action | ((command: C, team: Team, meeting: Meeting, ctx: RuledContext) => Action);
  readonly decide: (at: MeetingAtHand, command: C, ctx: RuledContext) => Result<Meeting, Refusal>;
  /** What it made, for the sender. */
  readonly made?: (after: Meeting) => Readonly<Record<string, string>>;
}

/** Load, ask for permission, decide; the card in the channel is redrawn. */
export function meetingHandler<C extends OneMeeting>({
  action,
  decide,
  made,
}: MeetingVerb<C>): Handler<C> {
  return {
    place: atMeeting,
    async decide(app, command, ctx) {
      const found = await meetingFor(app, command, ctx, (team, meeting) =>
        typeof action === 'string' ? action : action(command, team, meeting, ctx),
      );
      if (!found.ok) return found;
      const after = decide(found.value, command, ctx);
      if (!after.ok) return after;
      const change = meetingChange(found.value.meeting, after.value, ctx.now);
      return ok({ ...change, ids: made?.(after.value) ?? {} });
    },
  };
}
