import type { StarCase } from '../cases/case.ts';
import { newCaseChoices } from '../cases/page/present-new-case.ts';
import { pauseForRaising } from '../cases/queue/present-pause.ts';
import { itemKindLabels, topicPartLabels } from '../codes/agenda.ts';
import { taskCodeLabels, taskOutcomeLabels } from '../codes/carrying.ts';
import { closingReasonLabels, closingResultLabels, occupationOutLabels } from '../codes/closing.ts';
import { parkedCauseLabels } from '../codes/following.ts';
import { livelihoodLabels } from '../codes/livelihood.ts';
import { caseWordLabels } from '../codes/meeting.ts';
import { partyLabels } from '../codes/party.ts';
import { criterionLabels } from '../codes/raising.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { planOn, type RuleBook, ruleSetOn } from '../rules/rule-book.ts';
import { memberLabel } from '../teams/labels.ts';
import type { Team } from '../teams/team.ts';
import type { Meeting } from './meeting.ts';
import { deputiesAt, seatsAt } from '../teams/seats.ts';
import type { MeetingView, RaiseChoices } from './view.ts';
import { type Choice, choicesOf } from '../text/choice.ts';

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
    types: picked(typesToRaise, itemKindLabels),
    ...newCaseChoices(ruleSetOn(rules, date), planOn(rules, date)),
    ongoing: ongoing
      .filter(({ id }) => !onAgenda.has(id))
      .map(({ id }) => ({ value: id, label: id })),
    ...(pausedText === undefined ? {} : { pausedText }),
    fkMayRaise: team.settings.fkMayRaise,
  };
}

export function closingChoices(meeting: Meeting, rules: RuleBook): MeetingView['closingChoices'] {
  return {
    reasons: picked(ruleSetOn(rules, meeting.plan.date).closingReasons, closingReasonLabels),
    livelihoods: choicesOf(livelihoodLabels),
    occupations: choicesOf(occupationOutLabels),
    results: choicesOf(closingResultLabels),
    takingOver: [...choicesOf(partyLabels), { value: 'none', label: 'Ingen part tar över' }],
  };
}

export function declineCriteria(meeting: Meeting, rules: RuleBook): readonly Choice[] {
  return picked(ruleSetOn(rules, meeting.plan.date).criteria, criterionLabels);
}

/** What is chosen about a case besides the decision itself. */
export function caseChoices(team: Team, today: IsoDate) {
  const coordinators = seatsAt(team, today).filter(
    ({ function: seat }) => seat === 'individual-coordinator',
  );
  return {
    parkedCauses: choicesOf(parkedCauseLabels),
    individualCoordinators: coordinators.map(({ id }) => ({
      value: id,
      label: memberLabel(team, id),
    })),
    taskCodes: choicesOf(taskCodeLabels),
    taskOutcomes: choicesOf(taskOutcomeLabels),
    caseWords: choicesOf(caseWordLabels),
  };
}

function picked<Code extends string>(
  codes: readonly Code[],
  labels: Readonly<Record<Code, string>>,
): readonly Choice[] {
  return codes.map((value) => ({ value, label: labels[value] }));
}
