import type { StarCase } from '../../cases/case.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { headings } from '../../text/headings.ts';
import { formatCount, formatDayShort, formatOngoing, formatQueued } from '../../text/format.ts';
import { presenceAt } from '../presence.ts';
import { presentMissing } from '../present-presence.ts';
import { isFkQuestion } from '../agenda/questions.ts';
import { unsettledTopics } from '../agenda/settle.ts';
import { undecidedRaised } from '../agenda/items.ts';
import type { Meeting } from '../meeting.ts';
import type { CaseItem, Topic } from '../on-agenda.ts';
import { seatsWithoutAttendance, untouchedOngoing, untouchedQueued } from './touched.ts';
import type { EndingGroup } from './view.ts';

interface EndingFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  readonly cases: readonly StarCase[];
  readonly ownSeatIds: readonly string[];
}

/**
 * What whoever closes the meeting should know first, counted and each with the way to it. None of it stops the closing; what
 * becomes of it is said.
 */
export function presentEnding(facts: EndingFacts): readonly EndingGroup[] {
  const { meeting } = facts;
  const ongoing = untouchedOngoing(meeting);
  // An ongoing case that somebody raised goes on too; what the team should hear is that it was not taken up.
  const queued = untouchedQueued(meeting);
  const told = [...ongoing, ...queued];
  const raised = undecidedRaised(meeting).filter(({ reference }) => !told.includes(reference));
  const unsettled = unsettledTopics(meeting);
  return [
    group(ongoing, ({ length }) => ({
      kind: 'ongoing',
      text: untouched(formatOngoing(length)),
      note: 'Varje pågående ärende ska stämmas av på varje möte.',
      rows: inAgenda(meeting, ongoing).map((item) => rowOf(item, dueText(facts, item))),
    })),
    group(queued, ({ length }) => ({
      kind: 'queued',
      text: untouched(formatQueued(length)),
      note: 'Ta emot, avböj eller ställ kvar i kön.',
      rows: inAgenda(meeting, queued).map((item) => rowOf(item)),
    })),
    group(raised, ({ length }) => ({
      kind: 'raised',
      text: `${formatCount(length, 'ärende', 'ärenden')} har inget beslut`,
      note: `${headings.goesOn}.`,
      rows: raised.map((item) => rowOf(item)),
    })),
    group(unsettled.filter(isFkQuestion), (questions) => ({
      kind: 'questions',
      text: `${formatCount(questions.length, 'fråga', 'frågor')} till Försäkringskassan har inget svar`,
      note: `${headings.goesOn}.`,
      rows: questions.map(topicRow),
    })),
    group(
      unsettled.filter((topic) => !isFkQuestion(topic)),
      (topics) => ({
        kind: 'topics',
        text: `${formatCount(topics.length, 'punkt', 'punkter')} är inte avbockade`,
        rows: topics.map(topicRow),
      }),
    ),
    group(seatsWithoutAttendance(meeting, facts.team), (seats) => ({
      kind: 'attendance',
      text: `Närvaro saknas för ${seats.length} i teamet`,
      note: 'Den som saknar uppgift räknas som frånvarande.',
      rows: seats.map((memberId) => seatRow(facts, memberId)),
    })),
    ...(meeting.room === undefined
      ? [
          {
            kind: 'room',
            text: 'Ni har inte svarat på om det finns plats för fler ärenden',
            rows: [roomRow],
          } as const,
        ]
      : []),
  ].filter((one) => one !== undefined);
}

const untouched = (cases: string) => `${cases} har inte tagits upp`;
const roomRow = { label: 'Svara', at: { of: 'room' } } as const;

function group<T>(
  left: readonly T[],
  told: (left: readonly T[]) => EndingGroup,
): EndingGroup | undefined {
  return left.length === 0 ? undefined : told(left);
}

function inAgenda({ items }: Meeting, references: readonly string[]): readonly CaseItem[] {
  return items.filter(({ reference }) => references.includes(reference));
}

type Row = EndingGroup['rows'][number];

function rowOf({ id, reference }: CaseItem, note?: string): Row {
  return {
    label: reference,
    ...(note === undefined ? {} : { note }),
    at: { of: 'item', itemId: id },
  };
}

/** That the team had promised itself to take it up by now. */
function dueText({ meeting, cases }: EndingFacts, { reference }: CaseItem): string | undefined {
  const current = cases.find(({ id }) => id === reference)?.current;
  return current?.status === 'ongoing' &&
    current.nextFollowUp !== undefined &&
    current.nextFollowUp <= meeting.plan.date
    ? `Skulle följas upp ${formatDayShort(current.nextFollowUp)}`
    : undefined;
}

function topicRow({ id, text }: Topic): Row {
  return { label: text, at: { of: 'topic', topicId: id } };
}

function seatRow({ team, ownSeatIds }: EndingFacts, memberId: string): Row {
  return {
    label: memberLabel(team, memberId),
    ...(ownSeatIds.includes(memberId) ? { note: 'Du själv' } : {}),
    at: { of: 'seat', memberId },
  };
}

/** Whose absence may be a deviation, for the question at the end; FK's by itself is none (handbook §4, §5). */
export function presentShortfall(meeting: Meeting, team: Team, rules: RuleBook): readonly string[] {
  const presence = presenceAt(meeting, team, rules);
  return presence.missing.length === 0
    ? []
    : [
        `${presentMissing(presence, meeting, team, rules)} saknas på mötet. Rapportera det som en avvikelse om det behöver åtgärdas.`,
      ];
}
