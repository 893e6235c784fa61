import type { CommandOf } from '../../../shared/commands/command.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { chooseLead } from '../../../shared/meetings/lead/choose-lead.ts';
import { meetingChange } from '../agenda/meeting-change.ts';
import type { Handler } from '../commands/handler.ts';
import { atMeeting } from '../commands/places.ts';
import { meetingFor } from '../permission/permission.ts';

export const chooseLeadHandler: Handler<CommandOf<'choose-lead'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'choose-lead');
    if (!found.ok) return found;
    const { meeting, team } = found.value;
    const { memberId } = command;
    const chosen = chooseLead(meeting.body, team.body, memberId, ctx);
    if (!chosen.ok) return chosen;
    const subjects = memberId === undefined ? [] : [memberId];
    return ok(meetingChange(meeting, chosen.value, ctx.now, subjects));
  },
};
