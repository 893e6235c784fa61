import { notGiven } from '../../forms/words.ts';
import { mayDo } from '../../access/access.ts';
import type { Role } from '../../access/role.ts';
import type { StarCase } from '../../cases/case.ts';
import { deviationCategoryLabels } from '../../codes/deviation.ts';
import { attendanceLabels } from '../../codes/meeting.ts';
import { addDays, type Instant, type IsoDate } from '../../kernel/calendar.ts';
import { memberLabel } from '../../teams/labels.ts';
import { partyOfFunction } from '../../codes/party.ts';
import type { Team } from '../../teams/team.ts';
import type { CaseItem } from '../on-agenda.ts';
import { undecidedRaised } from '../agenda/items.ts';
import type { Meeting } from '../meeting.ts';
import { presentTopic } from '../agenda/present-agenda.ts';
import { type RuleBook, ruleSetOn } from '../../rules/rule-book.ts';
import { individualCoordinators } from '../../cases/carry/individual-coordinator.ts';
import { closedSinceLast, nothingOver, type WhatIsOver } from '../agenda/closed-cases.ts';
import { casesDoneText, presentNow } from '../now/present-now.ts';
import { isUndecided } from '../undecided.ts';
import { presentClosedCases } from './present-closed.ts';
import { presentLead } from './present-lead.ts';
import { presentAfterwards } from '../minutes/present-afterwards.ts';
import { presentEnding, presentShortfall } from '../minutes/present-ending.ts';
import { presentItemInMeeting } from './present-item.ts';
import { type DeviationAtMeeting, presentMinutes } from '../minutes/present-minutes.ts';
import { noticeFor } from '../call/present-notice.ts';
import { restNoted } from '../held/note-rest.ts';
import { presentRest } from '../held/present-rest.ts';
import { presentRoom } from './present-room.ts';
import { unsettledTopics } from '../agenda/settle.ts';
import { isAnswerable, isFkQuestion } from '../agenda/questions.ts';
import { meetingPlanWarnings } from '../call/present-warnings.ts';
import { seatsAt } from '../../teams/seats.ts';
import { isMissing } from '../call/words.ts';
import type { MeetingView } from './view.ts';

export interface MeetingFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  /** Those on the agenda. */
  readonly cases: readonly StarCase[];
  readonly deviations: readonly DeviationAtMeeting[];
  /** What the asker is here; one who may not `read-meeting` is never shown this view. */
  readonly roles: readonly Role[];
  readonly ownSeatIds: readonly string[];
  readonly ongoing: readonly StarCase[];
  /** How many the team has in its queue. */
  readonly queued: number;
  readonly nextMeeting?: Meeting | undefined;
  readonly rules: RuleBook;
  /** What becomes of a case without consent, as the decisions in force have it. */
  readonly retentionText?: string;
  /** What has been closed and held, where it is at hand. */
  readonly over?: WhatIsOver;
  readonly today: IsoDate;
  readonly now: Instant;
}

/** The meeting as its members have it open, before, during and after. */
export function presentMeeting(facts: MeetingFacts): MeetingView {
  const { meeting, team, cases, deviations, ownSeatIds, ongoing, nextMeeting, rules } = facts;
  const can = whatMayBeDone(facts);
  const caseOf = ({ reference }: CaseItem) => cases.find(({ id }) => id === reference);
  const leads = can.run && meeting.current.status === 'open';
  const over = facts.over ?? nothingOver;
  const notice = noticeFor(facts, {
    closed: presentClosedCases({ ...facts, over }),
    item: (item) => presentItemInMeeting(facts, item, caseOf(item), can.run),
    topic: (topic) =>
      presentTopic(team, topic, {
        remove: isBefore(meeting, 'closed') && (can.run || ownSeatIds.includes(topic.by)),
        settle: leads,
        answer: isAnswerable(meeting, topic) && mayDo(facts.roles, 'answer-questions').allowed,
      }),
  });
  const now = presentNow(meeting, team, closedSinceLast(meeting, over).length > 0);
  const mayPlan = mayDo(facts.roles, 'plan-meetings').allowed;
  const afterwards = presentAfterwards({ meeting, nextMeeting, rules, mayPlan });
  const warnings = can.plan ? meetingPlanWarnings(meeting.plan, team, facts.rules) : [];
  const decided = meeting.items.filter(({ decision }) => decision !== undefined).length;
  return {
    ...notice,
    head: warnings.length > 0 ? { ...notice.head, warning: warnings.join(' ') } : notice.head,
    ...(now === undefined ? {} : { now }),
    canUndoOpening: leads && isUndecided(meeting),
    attendance: presentAttendance(meeting, team),
    rest: leads ? presentRest(meeting, team, true) : [],
    canUnnoteRest: leads && restNoted(meeting).length > 0,
    holders: seatsAt(team, facts.today).map(({ id, function: seat }) => ({
      value: id,
      label: memberLabel(team, id),
      party: partyOfFunction[seat],
    })),
    ...(leads && facts.retentionText !== undefined && { retentionText: facts.retentionText }),
    rules: decisionRules(meeting, facts.rules),
    individualCoordinators: individualCoordinators(team, facts.today).map(({ id }) => ({
      value: id,
      label: memberLabel(team, id),
    })),
    wordSeats: wordSeats(facts, can),
    lead: presentLead(
      facts,
      isBefore(meeting, 'closed') && addDays(meeting.plan.date, -1) <= facts.today,
    ),
    room: presentRoom(
      meeting,
      team,
      { ongoing: ongoing.length, queued: facts.queued },
      { today: facts.today, canJudge: leads },
    ),
    deviations: deviations
      .filter(({ meetingId }) => meetingId === meeting.id)
      .map(({ id, category, text }) => ({
        id,
        text: [deviationCategoryLabels[category], text].filter(Boolean).join(': '),
      })),
    shortfall: meeting.current.status === 'open' ? presentShortfall(meeting, team, rules) : [],
    ...(nextMeeting === undefined ? {} : { nextMeetingDate: nextMeeting.plan.date }),
    undecided: undecidedRaised(meeting).length,
    unsettled: unsettledTopics(meeting).filter((topic) => !isFkQuestion(topic)).length,
    ending: leads ? presentEnding({ meeting, team, cases, ownSeatIds }) : [],
    progressText: casesDoneText(decided, meeting.items.length),
    can,
    ...(afterwards === undefined ? {} : { afterwards }),
    ...(meeting.current.status === 'closed'
      ? {
          minutes: presentMinutes({
            over,
            meeting,
            team,
            cases,
            deviations,
            nextMeeting,
            rules,
            inFull: true,
          }),
        }
      : {}),
  };
}

function decisionRules({ plan }: Meeting, rules: RuleBook): MeetingView['rules'] {
  const { closingReasons, criteria } = ruleSetOn(rules, plan.date);
  return { closingReasons, criteria };
}

function whatMayBeDone({ meeting, roles, ownSeatIds }: MeetingFacts): MeetingView['can'] {
  const may = (action: Parameters<typeof mayDo>[1]): boolean => mayDo(roles, action).allowed;
  const answerable = isBefore(meeting, 'open');
  const live = isBefore(meeting, 'closed');
  return {
    answer: answerable && ownSeatIds.length > 0 && may('answer-notice'),
    answerForOthers: answerable && may('answer-for-others'),
    propose: live && may('propose-topic'),
    raise: live && may('raise-case'),
    plan: answerable && may('plan-meetings'),
    run: live && may('run-meeting'),
    correct: meeting.current.status === 'closed' && may('correct-minutes'),
  };
}

function isBefore(meeting: Meeting, status: 'open' | 'closed'): boolean {
  const now = meeting.current.status;
  return now === 'planned' || now === 'called' || (status === 'closed' && now === 'open');
}

/** Word is left for a seat that is not to be there: by itself, or by the coordinator it was told to. */
function wordSeats(
  { meeting, team, ownSeatIds, roles }: MeetingFacts,
  can: MeetingView['can'],
): MeetingView['wordSeats'] {
  if (!can.propose) return [];
  const forOthers = mayDo(roles, 'answer-for-others').allowed;
  return seatsAt(team, meeting.plan.date)
    .filter(({ id }) => isMissing(meeting, id) && (forOthers || ownSeatIds.includes(id)))
    .map(({ id }) => ({ value: id, label: memberLabel(team, id) }));
}

function presentAttendance(meeting: Meeting, team: Team): MeetingView['attendance'] {
  return seatsAt(team, meeting.plan.date).map(({ id }) => {
    const value = meeting.attendance[id];
    return {
      memberId: id,
      label: memberLabel(team, id),
      ...(value === undefined ? {} : { value }),
      text: value === undefined ? notGiven : attendanceLabels[value],
    };
  });
}
