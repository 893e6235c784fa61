import type { CommandOf } from '../../../shared/commands/command.ts';
import { chooseLead } from '../../../shared/meetings/lead/choose-lead.ts';
import { meetingHandler } from '../agenda/meeting-handler.ts';

export const chooseLeadHandler = meetingHandler<CommandOf<'choose-lead'>>({
  action: 'choose-lead',
  decide: ({ meeting, team }, { memberId }, ctx) =>
    chooseLead(meeting.body, team.body, memberId, ctx),
  seat: ({ memberId }) => memberId,
});
