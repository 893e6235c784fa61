import type { StarCase } from '../../cases/case.ts';
import { newCaseChoices } from '../../cases/page/present-new-case.ts';
import { pauseForRaising } from '../../cases/queue/present-pause.ts';
import { itemKindLabels, topicPartLabels } from '../../codes/agenda.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { planOn, type RuleBook, ruleSetOn } from '../../rules/rule-book.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import { deputiesAt } from '../../teams/seats.ts';
import { choicesOf, choicesAmong } from '../../text/choice.ts';
import type { RaiseChoices } from './view.ts';

/** What can be raised as what; a queued case comes onto the agenda by itself. */
const typesToRaise = ['new', 'consultation', 'follow-up'] as const;

/**
 * The lists of the forms, by the rules of the meeting's date (handbook §9).
 *
 * @param today the day they are shown, where a paused intake is to be told of
 */
export function raiseChoices(
  meeting: Meeting,
  team: Team,
  ongoing: readonly StarCase[],
  rules: RuleBook,
  today?: IsoDate,
): RaiseChoices {
  const { date } = meeting.plan;
  const pausedText = today === undefined ? undefined : pauseForRaising(team, today);
  const onAgenda = new Set(meeting.items.map(({ reference }) => reference));
  return {
    deputies: deputiesAt(team, date).map(({ id }) => ({ value: id, label: memberLabel(team, id) })),
    topicParts: choicesOf(topicPartLabels),
    types: choicesAmong(typesToRaise, itemKindLabels),
    ...newCaseChoices(ruleSetOn(rules, date), planOn(rules, date)),
    ongoing: ongoing
      .filter(({ id }) => !onAgenda.has(id))
      .map(({ id }) => ({ value: id, label: id })),
    ...(pausedText === undefined ? {} : { pausedText }),
    fkMayRaise: settingsOn(team, today ?? date).fkMayRaise,
  };
}
