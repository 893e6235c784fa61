import type { CommandOf } from '../../../shared/commands/command.ts';
import { inQueueOrder } from '../../../shared/cases/queue-order.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { openMeeting, setAttendance } from '../../../shared/meetings/lead/hold.ts';
import { judgeRoom } from '../../../shared/meetings/lead/room.ts';
import { withoutStale } from '../../../shared/meetings/agenda/items.ts';
import { casesForAgenda, casesOnAgenda, standingCases } from '../documents/cases.ts';
import { meetingFor } from '../permission/permission.ts';
import { replacing } from '../documents/stored.ts';
import { withWaiting } from '../agenda/take-up.ts';
import { agendaTurn } from '../agenda/agenda-turn.ts';
import type { Handler } from '../commands/handler.ts';
import { meetingChange } from '../agenda/meeting-change.ts';
import { atMeeting } from '../commands/places.ts';

export const openMeetingHandler: Handler<CommandOf<'open-meeting'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const turn = await agendaTurn(app, command.teamId);
    const found = await meetingFor(app, command, ctx, 'run-meeting');
    if (!found.ok) return found;
    const { meeting, team } = found.value;
    const { raised: left, ...standing } = await casesForAgenda(app, meeting.body);
    const onAgenda = await casesOnAgenda(app, meeting.body, [
      ...standing.ongoing,
      ...standing.queued,
      ...left,
    ]);
    const live = withoutStale(meeting.body, onAgenda, ctx);
    const { meeting: full, writes } = await withWaiting(app, live, ctx);
    const queued = inQueueOrder(standing.queued, ctx.rules);
    const opened = openMeeting(full, team.body, { ...standing, queued, left }, ctx);
    if (!opened.ok) return opened;
    const change = meetingChange(meeting, opened.value, ctx.now);
    return ok({ ...change, writes: [...change.writes, ...writes, turn] });
  },
};

/** The kallelse in the channel does not show who came: nothing to redraw there. */
export const setAttendanceHandler: Handler<CommandOf<'set-attendance'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'run-meeting');
    if (!found.ok) return found;
    const { meeting, team } = found.value;
    const { memberId, attendance } = command;
    const result = setAttendance(meeting.body, team.body, memberId, attendance, ctx);
    if (!result.ok) return result;
    return ok({
      writes: replacing(meeting, result.value),
      ids: {},
      subjects: [meeting.body.id, memberId],
      meeting: result.value,
    });
  },
};

/** On the counts of this moment, which are kept with it: asked of the store, never of the sender. */
export const judgeRoomHandler: Handler<CommandOf<'judge-room'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'run-meeting');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const { ongoing, queued } = await standingCases(app, command.teamId);
    const counts = { ongoing: ongoing.length, queued: queued.length };
    const judged = judgeRoom(meeting.body, command.verdict, counts, ctx);
    if (!judged.ok) return judged;
    return ok({
      writes: replacing(meeting, judged.value),
      ids: {},
      subjects: [meeting.body.id],
      meeting: judged.value,
    });
  },
};
