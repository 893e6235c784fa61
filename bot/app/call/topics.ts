import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { answerQuestion } from '../../../shared/meetings/agenda/questions.ts';
import { addTopic, removeTopic } from '../../../shared/meetings/agenda/topics.ts';
import { settleTopic, unsettleTopic } from '../../../shared/meetings/agenda/settle.ts';
import { meetingFor } from '../permission/permission.ts';
import type { Handler } from '../commands/handler.ts';
import { meetingChange } from '../agenda/meeting-change.ts';
import { atMeeting } from '../commands/places.ts';

export const addTopicHandler: Handler<CommandOf<'add-topic'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'propose-topic');
    if (!found.ok) return found;
    const { meeting, team, roles } = found.value;
    const by = roles.includes('coordinator')
      ? 'coordinator'
      : ownSeatIds(team.body, ctx.actor, ctx.today, meeting.body)[0];
    if (by === undefined) return err({ code: 'denied', reason: 'not-in-team' });
    const result = addTopic(meeting.body, by, command.part, command.text, ctx, command);
    if (!result.ok) return result;
    const topicId = result.value.topics.at(-1)?.id;
    const change = meetingChange(meeting, result.value, ctx.now);
    return ok({ ...change, ids: topicId === undefined ? {} : { topicId } });
  },
};

export const removeTopicHandler: Handler<CommandOf<'remove-topic'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, (team, meeting) => {
      const topic = meeting.topics.find(({ id }) => id === command.topicId);
      const own = ownSeatIds(team, ctx.actor, ctx.today, meeting);
      return topic === undefined || own.includes(topic.by) ? 'propose-topic' : 'run-meeting';
    });
    if (!found.ok) return found;
    const { meeting } = found.value;
    const result = removeTopic(meeting.body, command.topicId, ctx);
    return result.ok ? ok(meetingChange(meeting, result.value, ctx.now)) : result;
  },
};

export const answerQuestionHandler: Handler<CommandOf<'answer-question'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'answer-questions');
    if (!found.ok) return found;
    const { meeting, team, roles } = found.value;
    const { members } = team.body;
    const seats = ownSeatIds(team.body, ctx.actor, ctx.today, meeting.body);
    const ofFk = members.find(
      ({ id, function: seat }) => seat === 'fk-contact' && seats.includes(id),
    );
    const leading = roles.includes('meeting-lead') ? seats[0] : undefined;
    const by = ofFk?.id ?? (roles.includes('coordinator') ? 'coordinator' : leading);
    if (by === undefined) return err({ code: 'denied', reason: 'not-in-team' });
    const result = answerQuestion(meeting.body, command.topicId, { ...command, by }, ctx);
    return result.ok ? ok(meetingChange(meeting, result.value, ctx.now)) : result;
  },
};

export const settleTopicHandler: Handler<CommandOf<'settle-topic'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'run-meeting');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const result = settleTopic(meeting.body, command.topicId, command, ctx);
    return result.ok ? ok(meetingChange(meeting, result.value, ctx.now)) : result;
  },
};

export const unsettleTopicHandler: Handler<CommandOf<'unsettle-topic'>> = {
  place: atMeeting,
  async decide(app, command, ctx) {
    const found = await meetingFor(app, command, ctx, 'run-meeting');
    if (!found.ok) return found;
    const { meeting } = found.value;
    const result = unsettleTopic(meeting.body, command.topicId, ctx);
    return result.ok ? ok(meetingChange(meeting, result.value, ctx.now)) : result;
  },
};
