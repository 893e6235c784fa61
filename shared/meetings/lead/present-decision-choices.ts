import { taskCodeLabels, taskOutcomeLabels } from '../../codes/carrying.ts';
import {
  closingReasonLabels,
  closingResultLabels,
  occupationOutLabels,
} from '../../codes/closing.ts';
import { parkedCauseLabels } from '../../codes/following.ts';
import { livelihoodLabels } from '../../codes/livelihood.ts';
import { caseWordLabels } from '../../codes/meeting.ts';
import { partyLabels } from '../../codes/party.ts';
import { criterionLabels } from '../../codes/raising.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { type RuleBook, ruleSetOn } from '../../rules/rule-book.ts';
import { memberLabel } from '../../teams/labels.ts';
import { seatsAt } from '../../teams/seats.ts';
import type { Team } from '../../teams/team.ts';
import { type Choice, choicesAmong, choicesOf } from '../../text/choice.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingView } from './view.ts';

export function closingChoices(meeting: Meeting, rules: RuleBook): MeetingView['closingChoices'] {
  const { closingReasons } = ruleSetOn(rules, meeting.plan.date);
  return {
    reasons: choicesAmong(closingReasons, closingReasonLabels),
    livelihoods: choicesOf(livelihoodLabels),
    occupations: choicesOf(occupationOutLabels),
    results: choicesOf(closingResultLabels),
    takingOver: [...choicesOf(partyLabels), { value: 'none', label: 'Ingen part tar över' }],
  };
}

export function declineCriteria(meeting: Meeting, rules: RuleBook): readonly Choice[] {
  return choicesAmong(ruleSetOn(rules, meeting.plan.date).criteria, criterionLabels);
}

/** What is chosen about a case besides the decision itself. */
export function decisionChoices(team: Team, today: IsoDate) {
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
