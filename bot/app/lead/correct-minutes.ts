import type { CommandOf } from '../../../shared/commands/command.ts';
import {
  type CorrectedAt,
  correctCaseDecision,
} from '../../../shared/cases/steps/correct-decision.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { correctAttendance } from '../../../shared/meetings/correct/correct-attendance.ts';
import { correctItem } from '../../../shared/meetings/correct/correct-item.ts';
import { correctRoom } from '../../../shared/meetings/correct/correct-room.ts';
import { addLine, correctTopic } from '../../../shared/meetings/correct/correct-topic.ts';
import { removeTopic } from '../../../shared/meetings/agenda/topics.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import { meetingWrites } from '../agenda/meeting-change.ts';
import { meetingHandler } from '../agenda/meeting-handler.ts';
import { refittedOnAgendas } from '../agenda/off-agendas.ts';
import { isRaisedAgain } from '../cases/previous-case.ts';
import { ask, type Handler } from '../commands/handler.ts';
import { afterJob } from '../jobs/jobs.ts';
import { atMeeting } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import { currentCases } from '../documents/cases.ts';
import { liveMeetings, nextInTime } from '../documents/meetings.ts';
import { read, replacing, teamScope } from '../documents/stored.ts';
import { type MeetingAtHand, meetingFor } from '../permission/permission.ts';
import type { Write } from '../ports.ts';

export const correctAttendanceHandler = meetingHandler<CommandOf<'correct-attendance'>>({
  action: 'correct-minutes',
  decide: ({ meeting, team }, command, ctx) =>
    correctAttendance(meeting.body, team.body, command, ctx),
  seats: ({ memberId }) => [memberId],
});

export const correctRoomHandler = meetingHandler<CommandOf<'correct-room'>>({
  action: 'correct-minutes',
  async decide({ meeting }, { teamId, verdict }, ctx, app) {
    const [current, over] = await Promise.all([
      currentCases(app, teamId),
      app.ended.around(meeting.body),
    ]);
    return correctRoom(meeting.body, verdict, [...current, ...over.closed], ctx);
  },
});

export const addToMinutesHandler = meetingHandler<CommandOf<'add-to-minutes'>>({
  action: 'correct-minutes',
  decide({ meeting, team, roles }, command, ctx) {
    const by = roles.includes('coordinator')
      ? 'coordinator'
      : ownSeatIds(team.body, ctx.actor, ctx.today, meeting.body)[0];
    if (by === undefined) return err({ code: 'denied', reason: 'not-in-team' });
    return addLine(meeting.body, { ...command, by }, ctx);
  },
  made({ topics }) {
    const topicId = topics.at(-1)?.id;
    return topicId === undefined ? {} : { topicId };
  },
});

/** What the meeting after has taken up of it, and need not, is taken off there. */
export const correctTopicHandler: Handler<CommandOf<'correct-topic'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'correct-minutes');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const corrected = correctTopic(meeting.body, command, ctx);
    if (!corrected.ok) return corrected;
    const elsewhere =
      command.outcome === 'again' ? [] : await offNext(app, meeting.body, command.topicId, ctx);
    return ok({
      writes: [...meetingWrites(meeting, corrected.value, ctx.now), ...elsewhere],
      ids: {},
      subjects: [meeting.body.id],
      meeting: corrected.value,
    });
  },
};

async function offNext(
  app: App,
  { teamId, topics }: Meeting,
  topicId: string,
  ctx: RuledContext,
): Promise<readonly Write[]> {
  const gone = topics.find(({ id }) => id === topicId)?.carriedTo;
  const next = (await liveMeetings(app, teamId)).find(({ body }) => body.id === gone);
  const there = next?.body.topics.find(({ id }) => id === topicId);
  if (next === undefined || there === undefined || there.outcome !== undefined) return [];
  const without = removeTopic(next.body, topicId, ctx);
  return without.ok ? meetingWrites(next, without.value, ctx.now) : [];
}

/** The minutes and the case are put right together, with the lists after the meeting and the agendas still to be held. */
export const correctDecisionHandler: Handler<CommandOf<'correct-decision'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'correct-minutes');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const minutes = correctItem(meeting.body, command, ctx);
    if (!minutes.ok) return minutes;
    const { teamId, decision } = command;
    const reference = meeting.body.items.find(({ id }) => id === command.itemId)?.reference ?? '';
    const starCase = await read(app.store, teamScope(teamId), 'case', reference);
    if (starCase === undefined) return err({ code: 'not-found', what: 'case' });
    const where = await whereOf(app, found.value, command, ctx);
    if (!where.ok) return where;
    const corrected = correctCaseDecision(starCase.body, decision, where.value, ctx);
    if (!corrected.ok) return corrected;
    const moved = corrected.value.current.status !== starCase.body.current.status;
    if (moved && (await isRaisedAgain(app, { teamId, reference })))
      return err({ code: 'already-raised-again' });
    return ok({
      writes: [
        ...meetingWrites(meeting, minutes.value, ctx.now),
        ...(meeting.body.posts.after === undefined
          ? []
          : [ask(afterJob(minutes.value, ctx.rules, ctx.now))]),
        ...replacing(starCase, corrected.value),
        ...(moved ? await refittedOnAgendas(app, corrected.value, ctx) : []),
      ],
      ids: { reference },
      subjects: [meeting.body.id, reference],
      meeting: minutes.value,
    });
  },
};

async function whereOf(
  app: App,
  { meeting: { body }, team }: MeetingAtHand,
  { teamId, confirmed }: CommandOf<'correct-decision'>,
  ctx: RuledContext,
): Promise<Result<CorrectedAt, Refusal>> {
  const { current } = body;
  if (current.status !== 'closed') return err({ code: 'meeting-is', status: current.status });
  const live = await liveMeetings(app, teamId);
  return ok({
    team: team.body,
    meetingId: body.id,
    closedAt: current.closedAt,
    nextMeeting: nextInTime(body, live, ctx.today)?.body.plan.date,
    meetingDays: live.map(({ body: { plan } }) => plan.date),
    confirmed,
  });
}
