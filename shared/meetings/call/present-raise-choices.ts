import type { StarCase } from '../../cases/case.ts';
import { raisingCodes } from '../../cases/forms/raise-form.ts';
import { pauseForRaising } from '../../cases/queue/present-pause.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { planOn, type RuleBook, ruleSetOn } from '../../rules/rule-book.ts';
import { settingsOn } from '../../teams/dated-settings.ts';
import { memberLabel } from '../../teams/labels.ts';
import { deputiesAt } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting } from '../meeting.ts';
import type { RaiseChoices } from './view.ts';

/**
 * What the forms offer, by the rules of the meeting's date (handbook §9).
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
    rules: {
      ...raisingCodes(ruleSetOn(rules, date), planOn(rules, date)),
      fkMayRaise: settingsOn(team, today ?? date).fkMayRaise,
    },
    ongoing: ongoing.map(({ id }) => id).filter((id) => !onAgenda.has(id)),
    ...(pausedText === undefined ? {} : { pausedText }),
  };
}
