import { mayDo } from '../../access/access.ts';
import type { Role } from '../../access/role.ts';
import type { StarCase } from '../../cases/case.ts';
import { timedBlockLabels } from '../../codes/agenda.ts';
import { formatTimeSpan } from '../../text/format.ts';
import { blockTimes } from '../agenda/blocks.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import { presentItem, presentTopic, noQuestions } from '../agenda/present-agenda.ts';
import { presentAnswers } from '../call/present-answers.ts';
import { raiseChoices } from '../call/present-raise-choices.ts';
import { presentHead } from '../present-head.ts';
import { isAnswerable, isFkQuestion } from '../agenda/questions.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { fkThemeText } from '../agenda/fk-theme.ts';
import type { FkSlotView } from './view.ts';

export interface FkSlotFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  readonly roles: readonly Role[];
  readonly ownSeatIds: readonly string[];
  /** Of the cases on the agenda those FK raised, alone or with others (`cases/case-access.ts`). */
  readonly cases: readonly StarCase[];
  /** Ongoing cases that FK raised: what its people can have followed up. */
  readonly ongoing: readonly StarCase[];
  readonly rules: RuleBook;
  readonly today: IsoDate;
}

/**
 * The meeting as FK's contact sees it (handbook §4): the general questions, and of the agenda only the cases FK
 * raised or carries. No other ongoing cases to choose and no deputy of another party, since those tell of the others.
 */
export function presentFkSlot(facts: FkSlotFacts): FkSlotView {
  const { meeting, team, roles, ownSeatIds } = facts;
  const ofFk = new Set(facts.cases.map(({ id }) => id));
  const { status } = meeting.current;
  const time = blockTimes(meeting, team).fk;
  const themeText = fkThemeText(meeting, team);
  const answerable = status === 'planned' || status === 'called';
  const live = answerable || status === 'open';
  const answer = presentAnswers(meeting, team, ownSeatIds).find(({ own }) => own);
  return {
    head: presentHead(meeting, team),
    ...(time === undefined
      ? {}
      : { timeText: `${timedBlockLabels.fk} ${formatTimeSpan(time.from, time.to)}` }),
    ...(themeText === undefined ? {} : { themeText }),
    questions: meeting.topics.filter(isFkQuestion).map((topic) =>
      presentTopic(team, topic, {
        remove: live && ownSeatIds.includes(topic.by),
        answer: isAnswerable(meeting, topic) && mayDo(roles, 'answer-questions').allowed,
      }),
    ),
    rows: meeting.items
      .filter(({ reference }) => ofFk.has(reference))
      .map((item) => presentItem(team, item)),
    emptyText: noQuestions,
    ...(answer === undefined ? {} : { answer }),
    choices: {
      ...raiseChoices(meeting, team, facts.ongoing, facts.rules, facts.today),
      deputies: answer?.deputies.map(({ id, label }) => ({ value: id, label })) ?? [],
    },
    can: {
      answer: answerable && answer !== undefined && mayDo(roles, 'answer-notice').allowed,
      propose: live && mayDo(roles, 'propose-topic').allowed,
      raise: live && settingsOn(team, facts.today).fkMayRaise && mayDo(roles, 'raise-case').allowed,
    },
  };
}
