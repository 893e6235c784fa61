import { mayDo, type Role } from '../access/access.ts';
import type { StarCase } from '../cases/case.ts';
import { suggestHolder } from '../cases/holder.ts';
import type { Deviation } from '../deviations/deviation.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { memberLabel } from '../teams/labels.ts';
import { partyOfFunction } from '../teams/party.ts';
import type { Team } from '../teams/team.ts';
import {
  attendanceLabels,
  choicesOf,
  deviationCategoryLabels,
  outcomeLabels,
} from '../text/labels.ts';
import type { CaseItem } from './agenda.ts';
import { undecidedRaised } from './items.ts';
import type { Meeting } from './meeting.ts';
import { outcomesOf } from './outcomes.ts';
import { presentItem, presentTopic } from './present-agenda.ts';
import { presentCaseNote } from './present-case-note.ts';
import { caseChoices, closingChoices, declineCriteria } from './present-choices.ts';
import { presentDecision } from './present-decision.ts';
import { presentMinutes } from './present-minutes.ts';
import { noticeFor } from './present-notice.ts';
import { planWarnings } from './present-warnings.ts';
import { seatsAt } from './seats.ts';
import type { AgendaItemView, MeetingView } from './view.ts';

export interface MeetingFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  /** Those on the agenda. */
  readonly cases: readonly StarCase[];
  readonly deviations: readonly Deviation[];
  /** What the asker is here; one who may not `read-meeting` is never shown this view. */
  readonly roles: readonly Role[];
  readonly ownSeatIds: readonly string[];
  readonly ongoing: readonly StarCase[];
  readonly nextMeeting?: Meeting | undefined;
  readonly today: IsoDate;
}

/** The meeting as its members have it open, before, during and after. */
export function presentMeeting(facts: MeetingFacts): MeetingView {
  const { meeting, team, deviations, ownSeatIds, ongoing, nextMeeting } = facts;
  const can = whatMayBeDone(facts);
  const notice = noticeFor(meeting, team, ongoing, ownSeatIds, {
    item: (item) => presentItemToDecide(facts, item, can.run),
    topic: (topic) =>
      presentTopic(
        team,
        topic,
        isBefore(meeting, 'closed') && (can.run || ownSeatIds.includes(topic.by)),
      ),
  });
  const warnings = can.plan ? planWarnings(meeting.plan) : [];
  const decided = meeting.items.filter(({ decision }) => decision !== undefined).length;
  return {
    ...notice,
    head: warnings.length > 0 ? { ...notice.head, warning: warnings.join(' ') } : notice.head,
    attendance: presentAttendance(meeting, team),
    attendanceChoices: choicesOf(attendanceLabels),
    holders: seatsAt(team, facts.today).map(({ id, function: seat }) => ({
      value: id,
      label: memberLabel(team, id),
      party: partyOfFunction[seat],
    })),
    closingChoices: closingChoices(meeting),
    declineCriteria: declineCriteria(meeting),
    ...caseChoices(team, facts.today),
    wordSeats: [],
    room: { text: '', choices: [], canJudge: false },
    deviationCategories: choicesOf(deviationCategoryLabels),
    deviations: deviations
      .filter(({ meetingId }) => meetingId === meeting.id)
      .map(({ id, category, text }) => ({
        id,
        text: [deviationCategoryLabels[category], text].filter(Boolean).join(': '),
      })),
    ...(nextMeeting === undefined ? {} : { nextMeetingDate: nextMeeting.plan.date }),
    undecided: undecidedRaised(meeting).length,
    progressText: `${decided} av ${meeting.items.length} ärenden klara`,
    can,
    ...(meeting.current.status === 'closed'
      ? { minutes: presentMinutes({ meeting, team, deviations, nextMeeting }) }
      : {}),
  };
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
  };
}

function isBefore(meeting: Meeting, status: 'open' | 'closed'): boolean {
  const now = meeting.current.status;
  return now === 'planned' || now === 'called' || (status === 'closed' && now === 'open');
}

function presentItemToDecide(facts: MeetingFacts, item: CaseItem, run: boolean): AgendaItemView {
  const { meeting, team, cases } = facts;
  const starCase = cases.find(({ id }) => id === item.reference);
  const note = starCase && presentCaseNote(team, starCase, facts.today);
  const decides = run && meeting.current.status === 'open';
  const suggested =
    starCase?.type === 'new' ? suggestHolder(team, starCase.livelihoodIn, facts.today) : undefined;
  return {
    ...presentItem(team, item),
    ...(note === undefined ? {} : { note }),
    ...(item.decision === undefined
      ? {}
      : {
          decision: {
            outcome: item.decision.made.outcome,
            text: presentDecision(team, item.decision.made),
            canUndo: decides,
          },
        }),
    outcomes:
      decides && item.decision === undefined
        ? outcomesOf(item.kind).map((outcome) => ({ outcome, label: outcomeLabels[outcome] }))
        : [],
    ...(suggested === undefined ? {} : { suggestedHolderId: suggested }),
  };
}

function presentAttendance(meeting: Meeting, team: Team): MeetingView['attendance'] {
  return seatsAt(team, meeting.plan.date).map(({ id }) => {
    const value = meeting.attendance[id];
    return {
      memberId: id,
      label: memberLabel(team, id),
      ...(value === undefined ? {} : { value }),
      text: value === undefined ? 'Inte angivet' : attendanceLabels[value],
    };
  });
}
