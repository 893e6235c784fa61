import { agendaPartLabels } from '../../codes/agenda.ts';
import { type DeviationCategory, deviationCategoryLabels } from '../../codes/deviation.ts';
import { attendanceLabels, isThere } from '../../codes/meeting.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { headings } from '../../text/headings.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { joinWords } from '../../text/format.ts';
import type { Topic } from '../on-agenda.ts';
import type { Meeting } from '../meeting.ts';
import { formatWhen, presentHead } from '../present-head.ts';
import { presentLeader } from '../present-leader.ts';
import { presentPresence } from '../present-presence.ts';
import { presentVerdict } from './present-verdict.ts';
import { minutesGroups, minutesTotals } from './present-groups.ts';
import { presentCorrections } from './present-corrections.ts';
import { takenOnAt } from './present-taken-on.ts';
import type { StarCase } from '../../cases/case.ts';
import { presentOutcome } from '../agenda/present-agenda.ts';
import { partsInOrder } from '../agenda/blocks.ts';
import { closedSinceLast, nothingOver, type WhatIsOver } from '../agenda/closed-cases.ts';
import { isFkQuestion } from '../agenda/questions.ts';
import { seatsAt } from '../../teams/seats.ts';
import type { MinutesView } from './view.ts';

/** What a meeting says of a deviation reported at it. */
export interface DeviationAtMeeting {
  readonly id: string;
  readonly category: DeviationCategory;
  readonly text: string;
  readonly meetingId?: string | undefined;
}

export interface MinutesFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  /** Those on its agenda that are still at hand. */
  readonly cases: readonly StarCase[];
  /** The team's deviations; those reported at this meeting are counted. */
  readonly deviations: readonly DeviationAtMeeting[];
  readonly nextMeeting?: Meeting | undefined;
  readonly over?: WhatIsOver;
  readonly rules: RuleBook;
  /** For those who read the team's case rows: each decision with its reason, and of a closing all that was stored. */
  readonly inFull?: boolean;
}

/** The minutes as they are posted: decisions by reference, people by function, deviations by number only. */
export function presentMinutes({
  meeting,
  team,
  cases,
  deviations,
  nextMeeting,
  rules,
  inFull = false,
  over = nothingOver,
}: MinutesFacts): MinutesView {
  const groups = minutesGroups(meeting, team, { inFull });
  const closed = closedSinceLast(meeting, over);
  const leader = presentLeader(meeting, team);
  const room = presentVerdict(meeting);
  return {
    head: presentHead(meeting, team),
    ...(groups.length === 0 ? {} : { totals: minutesTotals(groups) }),
    groups,
    takenOn: takenOnAt(meeting, team, cases),
    ...(closed.length === 0
      ? {}
      : { closed: `Avslutade sedan förra mötet: ${joinWords(closed.map(({ id }) => id))}` }),
    ...(leader === undefined ? {} : { leader }),
    ...presentAttendance(meeting, team, rules),
    deviations: countDeviations(deviations.filter(({ meetingId }) => meetingId === meeting.id)),
    topics: partsInOrder(meeting, team).flatMap((part) =>
      meeting.topics
        .filter((topic) => topic.part === part)
        .map((topic) => `${agendaPartLabels[part]}: ${presentTold(topic)}`),
    ),
    ...(room === undefined ? {} : { room }),
    ...(nextMeeting === undefined ? {} : { next: `Nästa möte ${formatWhen(nextMeeting.plan)}` }),
    corrections: presentCorrections(meeting, team, { inFull }),
    reminder: 'Dokumentera besluten i din egen myndighets system. STAR är inte journalen.',
  };
}

/** A topic with what became of it, as sentences. */
function presentTold(topic: Topic): string {
  const settled = presentSettled(topic);
  return settled === '' ? topic.text : `${ended(topic.text)}${settled}`;
}

function ended(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`;
}

/** What became of a topic or a question: FK's answer, what the meeting made of it, and whether it goes on. */
function presentSettled(topic: Topic): string {
  const { answer, outcome, carriedTo, waits } = topic;
  if (answer !== undefined || outcome !== undefined)
    return [
      ...(answer === undefined
        ? []
        : [` Svar: ${outcome === undefined ? answer.text : ended(answer.text)}`]),
      ...(outcome === undefined ? [] : [` ${presentOutcome(outcome)}.`]),
    ].join('');
  const goesOn = carriedTo !== undefined || waits === true;
  if (isFkQuestion(topic))
    return carriedTo === undefined
      ? ' Inte besvarad ännu.'
      : ' Inte besvarad, går vidare till nästa möte.';
  return goesOn ? ` ${headings.goesOn}.` : '';
}

// FK is a contact, not a seat to fill: it is listed when it came, and missed by nobody when it did not (handbook §4).
function presentAttendance(
  meeting: Meeting,
  team: Team,
  rules: RuleBook,
): Pick<MinutesView, 'attendance' | 'attendanceText'> {
  const rows = seatsAt(team, meeting.plan.date)
    .map((seat) => ({ seat, attendance: meeting.attendance[seat.id] ?? ('absent' as const) }))
    .filter(({ seat, attendance }) => seat.function !== 'fk-contact' || isThere(attendance));
  const seats = rows.filter(({ seat }) => seat.function !== 'fk-contact');
  const filled = seats.filter(({ attendance }) => isThere(attendance));
  const presence = presentPresence(meeting, team, rules);
  return {
    attendanceText: [
      `${filled.length} av ${seats.length} närvarande`,
      ...(presence === undefined ? [] : [presence]),
    ].join('. '),
    attendance: rows.map(({ seat, attendance }) => ({
      label: memberLabel(team, seat.id),
      text: attendanceLabels[attendance],
    })),
  };
}

function countDeviations(deviations: readonly DeviationAtMeeting[]): readonly string[] {
  const counts = new Map<DeviationCategory, number>();
  for (const { category } of deviations) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].map(([category, count]) => `${deviationCategoryLabels[category]}: ${count}`);
}
