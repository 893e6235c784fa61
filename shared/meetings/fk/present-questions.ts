import { mayDo } from '../../access/access.ts';
import { cardText } from '../../text/cards.ts';
import type { Role } from '../../access/role.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import { presentTopic } from '../agenda/present-agenda.ts';
import { presentHead } from '../present-head.ts';
import { isAnswerable, isFkQuestion } from '../agenda/questions.ts';
import type { FkQuestionsView } from './view.ts';

const mostQuestions = 50;

/**
 * The questions that meetings which have been held left behind, with FK's answers. One that went on to a later meeting
 * is shown there alone.
 *
 * @param meetings the latest first
 */
export function presentFkQuestions(
  meetings: readonly Meeting[],
  team: Team,
  roles: readonly Role[],
): FkQuestionsView {
  const mayAnswer = mayDo(roles, 'answer-questions').allowed;
  const held = meetings.filter(({ current }) => current.status === 'closed');
  const rows = held.flatMap((meeting) =>
    meeting.topics
      .filter((topic) => isFkQuestion(topic) && topic.carriedTo === undefined)
      .map((topic) => {
        const question = presentTopic(team, topic, {
          answer: mayAnswer && isAnswerable(meeting, topic),
        });
        const meetingText = presentHead(meeting, team).title;
        return {
          meetingId: meeting.id,
          meetingText,
          question,
          ...(question.answer === undefined ? { missingText: cardText.fkNotice.unanswered } : {}),
          searchText: [question.text, question.answer?.text ?? '', meetingText]
            .join(' ')
            .toLowerCase(),
        };
      }),
  );
  return {
    rows: rows.slice(0, mostQuestions),
    emptyText: 'Inga frågor har ställts på tidigare möten',
  };
}
