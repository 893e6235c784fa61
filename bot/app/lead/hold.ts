import type { CommandOf } from '../../../shared/commands/command.ts';
import { inQueueOrder } from '../../../shared/cases/queue-order.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { chooseLead } from '../../../shared/meetings/lead/choose-lead.ts';
import { setAttendance } from '../../../shared/meetings/lead/hold.ts';
import {
  noteRest,
  restNoted,
  restOf,
  unnoteRest,
} from '../../../shared/meetings/held/note-rest.ts';
import { openMeeting, undoOpening } from '../../../shared/meetings/lead/opening.ts';
import { moveNow } from '../../../shared/meetings/now/move-now.ts';
import { judgeRoom } from '../../../shared/meetings/lead/room.ts';
import { withoutStale } from '../../../shared/meetings/agenda/items.ts';
import { casesForAgenda, casesOnAgenda, standingCases } from '../documents/cases.ts';
import { meetingFor } from '../permission/permission.ts';
import { withWaiting } from '../agenda/take-up.ts';
import { ask, type Handler } from '../commands/handler.ts';
import { beforeJob, noticeJob } from '../jobs/jobs.ts';
import { meetingChange } from '../agenda/meeting-change.ts';
import { meetingHandler } from '../agenda/meeting-handler.ts';
import { atMeeting } from '../commands/places.ts';

export const openMeetingHandler: Handler<CommandOf<'open-meeting'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
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
    const opened = openMeeting(full, team.body, { ...standing, queued, left }, ctx, command.early);
    if (!opened.ok) return opened;
    const change = meetingChange(meeting, opened.value, ctx.now);
    return ok({ ...change, writes: [...change.writes, ...writes] });
  },
};

/** What was on its way when it was opened is again: the kallelse, and each seat's list. */
export const undoOpeningHandler: Handler<CommandOf<'undo-opening'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'run-meeting');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const undone = undoOpening(meeting.body, ctx);
    if (!undone.ok) return undone;
    const change = meetingChange(meeting, undone.value, ctx.now);
    const jobs = [noticeJob(undone.value, ctx.now), beforeJob(undone.value, ctx.now)].map(ask);
    return ok({ ...change, writes: [...change.writes, ...jobs] });
  },
};

export const moveNowHandler = meetingHandler<CommandOf<'move-now'>>({
  action: 'run-meeting',
  decide: ({ meeting, team }, { place }, ctx) => moveNow(meeting.body, team.body, place, ctx),
  notShown: true,
});

export const setAttendanceHandler = meetingHandler<CommandOf<'set-attendance'>>({
  action: 'run-meeting',
  decide: ({ meeting, team }, { memberId, attendance }, ctx) =>
    setAttendance(meeting.body, team.body, memberId, attendance, ctx),
  seats: ({ memberId }) => [memberId],
  notShown: true,
});

export const noteRestHandler = meetingHandler<CommandOf<'note-rest'>>({
  action: 'run-meeting',
  decide: ({ meeting, team }, { attendance }, ctx) =>
    noteRest(meeting.body, team.body, attendance, ctx),
  seats: (_, { meeting, team }) => restOf(meeting.body, team.body),
});

export const unnoteRestHandler = meetingHandler<CommandOf<'unnote-rest'>>({
  action: 'run-meeting',
  decide: ({ meeting }, _, ctx) => unnoteRest(meeting.body, ctx),
  seats: (_, { meeting }) => restNoted(meeting.body),
});

/** On the counts of this moment, which are kept with it: asked of the store, never of the sender. */
export const judgeRoomHandler = meetingHandler<CommandOf<'judge-room'>>({
  action: 'run-meeting',
  async decide({ meeting }, { teamId, verdict }, ctx, app) {
    const { ongoing, queued } = await standingCases(app, teamId);
    return judgeRoom(
      meeting.body,
      verdict,
      { ongoing: ongoing.length, queued: queued.length },
      ctx,
    );
  },
  notShown: true,
});

export const chooseLeadHandler = meetingHandler<CommandOf<'choose-lead'>>({
  action: 'choose-lead',
  decide: ({ meeting, team }, { memberId }, ctx) =>
    chooseLead(meeting.body, team.body, memberId, ctx),
  seats: ({ memberId }) => [memberId],
});
