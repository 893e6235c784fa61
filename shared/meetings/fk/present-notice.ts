import { timedBlockLabels } from '../../codes/agenda.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import { seatsAt } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import { formatTimeSpan } from '../../text/format.ts';
import { blockTimes } from '../agenda/blocks.ts';
import { fkThemeText } from '../agenda/fk-theme.ts';
import { noQuestions, presentTopic } from '../agenda/present-agenda.ts';
import { isAnswerable, isFkQuestion } from '../agenda/questions.ts';
import { presentAnswers } from '../call/present-answers.ts';
import { presentBanner } from '../call/present-changes.ts';
import type { Meeting } from '../meeting.ts';
import { presentHead } from '../present-head.ts';
import type { FkNoticeView } from './view.ts';

/**
 * The kallelse as FK's own channel has it (handbook §4): when and where, FK's hour and its theme, who of FK has answered,
 * the general questions. It is made of nothing that a case is in.
 */
export function presentFkNotice(meeting: Meeting, team: Team): FkNoticeView {
  const banner = presentBanner(meeting);
  const themeText = fkThemeText(meeting, team);
  const { status } = meeting.current;
  const ofFk = new Set(
    seatsAt(team, meeting.plan.date)
      .filter((seat) => seat.function === 'fk-contact')
      .map(({ id }) => id),
  );
  const rows = presentAnswers(meeting, team, []).filter(({ memberId }) => ofFk.has(memberId));
  return {
    head: presentHead(meeting, team),
    ...(banner === undefined ? {} : { banner }),
    slotText: slotText(meeting, team),
    ...(themeText === undefined ? {} : { themeText }),
    open: status === 'planned' || status === 'called',
    answers: rows.map(({ label, text }) => ({ text, who: label })),
    // What somebody absent says goes to the meeting; it is no news to FK's channel, which has it as an answer alone.
    deputies: rows.flatMap(({ deputies }) =>
      deputies.map(({ id, label }) => ({ value: id, label })),
    ),
    questions: meeting.topics.filter(isFkQuestion).map((topic) => {
      const { topicId, text, byText, answer } = presentTopic(team, topic);
      return {
        ...{ topicId, text, byText, answerable: isAnswerable(meeting, topic) },
        ...(answer === undefined ? {} : { answerText: answer.text }),
      };
    }),
    emptyText: noQuestions,
    revision: meeting.history.length,
  };
}

/** FK comes after the cases; when, where the team sets minutes aside (handbook §2). */
function slotText(meeting: Meeting, team: Team): string {
  const time = blockTimes(meeting, team).fk;
  if (time !== undefined) return `${timedBlockLabels.fk} ${formatTimeSpan(time.from, time.to)}`;
  const minutes = settingsOn(team, meeting.plan.date).agendaPlan?.minutes;
  return minutes?.fk === 0
    ? 'Teamet har ingen tid avsatt för Försäkringskassan'
    : `${timedBlockLabels.fk} efter ärendena`;
}
