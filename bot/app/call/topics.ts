import { ownSeatIds } from '../../../shared/standing/own-seats.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { err } from '../../../shared/kernel/result.ts';
import { answerQuestion } from '../../../shared/meetings/agenda/questions.ts';
import { addTopic, removeTopic } from '../../../shared/meetings/agenda/topics.ts';
import { settleTopic, unsettleTopic } from '../../../shared/meetings/agenda/settle.ts';
import { meetingHandler } from '../agenda/meeting-handler.ts';

export const addTopicHandler = meetingHandler<CommandOf<'add-topic'>>({
  action: 'propose-topic',
  decide({ meeting, team, roles }, command, ctx) {
    const by = roles.includes('coordinator')
      ? 'coordinator'
      : ownSeatIds(team.body, ctx.actor, ctx.today, meeting.body)[0];
    if (by === undefined) return err({ code: 'denied', reason: 'not-in-team' });
    return addTopic(meeting.body, by, command.part, command.text, ctx, command);
  },
  made({ topics }) {
    const topicId = topics.at(-1)?.id;
    return topicId === undefined ? {} : { topicId };
  },
});

export const removeTopicHandler = meetingHandler<CommandOf<'remove-topic'>>({
  action({ topicId }, team, meeting, ctx) {
    const topic = meeting.topics.find(({ id }) => id === topicId);
    const own = ownSeatIds(team, ctx.actor, ctx.today, meeting);
    return topic === undefined || own.includes(topic.by) ? 'propose-topic' : 'run-meeting';
  },
  decide: ({ meeting }, { topicId }, ctx) => removeTopic(meeting.body, topicId, ctx),
});

export const answerQuestionHandler = meetingHandler<CommandOf<'answer-question'>>({
  action: 'answer-questions',
  decide({ meeting, team, roles }, command, ctx) {
    const { members } = team.body;
    const seats = ownSeatIds(team.body, ctx.actor, ctx.today, meeting.body);
    const ofFk = members.find(
      ({ id, function: seat }) => seat === 'fk-contact' && seats.includes(id),
    );
    const leading = roles.includes('meeting-lead') ? seats[0] : undefined;
    const by = ofFk?.id ?? (roles.includes('coordinator') ? 'coordinator' : leading);
    if (by === undefined) return err({ code: 'denied', reason: 'not-in-team' });
    return answerQuestion(meeting.body, command.topicId, { ...command, by }, ctx);
  },
});

export const settleTopicHandler = meetingHandler<CommandOf<'settle-topic'>>({
  action: 'run-meeting',
  decide: ({ meeting }, command, ctx) => settleTopic(meeting.body, command.topicId, command, ctx),
});

export const unsettleTopicHandler = meetingHandler<CommandOf<'unsettle-topic'>>({
  action: 'run-meeting',
  decide: ({ meeting }, { topicId }, ctx) => unsettleTopic(meeting.body, topicId, ctx),
});
