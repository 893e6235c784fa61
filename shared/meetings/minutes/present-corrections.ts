import { attendanceLabels, roomVerdictLabels } from '../../codes/meeting.ts';
import type { ItemDecision } from '../../cases/item-decision.ts';
import { localDate } from '../../kernel/calendar.ts';
import { byFunction } from '../../teams/present-by-function.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { headings } from '../../text/headings.ts';
import { formatDay } from '../../text/format.ts';
import { presentOutcome } from '../agenda/present-agenda.ts';
import { presentDecision, presentDecisionBriefly } from '../agenda/present-decision.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { CorrectionView } from './view.ts';

/** What has been put right since the meeting, each with its day, by which function, and what stood there before. */
export function presentCorrections(
  meeting: Meeting,
  team: Team,
  { inFull }: { readonly inFull: boolean },
): readonly CorrectionView[] {
  const decided = (made: ItemDecision | undefined) => {
    if (made === undefined) return undefined;
    return inFull ? presentDecision(team, made) : presentDecisionBriefly(team, made);
  };
  const closedAt = meeting.history.findLastIndex(({ type }) => type === 'closed');
  return meeting.history.flatMap((event, n) => {
    const told = isCorrection(event)
      ? toldOf(event, meeting, team, decided)
      : event.type === 'question-answered' && closedAt >= 0 && n > closedAt
        ? answeredLate(event, meeting, n)
        : undefined;
    if (told === undefined) return [];
    const { was, ...is } = told;
    return [
      {
        ...is,
        ...(was === undefined ? {} : { was }),
        byText: `${formatDay(localDate(event.at))}, ${byFunction(team, event)}`,
      },
    ];
  });
}

interface Told {
  readonly what: string;
  readonly is: string;
  readonly was?: string | undefined;
}

const corrections = [
  'attendance-corrected',
  'room-corrected',
  'decision-corrected',
  'topic-corrected',
  'line-added',
] as const satisfies readonly MeetingEvent['type'][];
type Correction = Extract<MeetingEvent, { type: (typeof corrections)[number] }>;

function isCorrection(event: MeetingEvent): event is Correction {
  return corrections.some((type) => type === event.type);
}

function toldOf(
  event: Correction,
  { items, topics }: Meeting,
  team: Team,
  decided: (made: ItemDecision | undefined) => string | undefined,
): Told {
  switch (event.type) {
    case 'attendance-corrected':
      return {
        what: memberLabel(team, event.memberId),
        is: attendanceLabels[event.attendance],
        was: event.was === undefined ? notNoted : attendanceLabels[event.was],
      };
    case 'room-corrected':
      return {
        what: 'Plats för fler ärenden',
        is: roomVerdictLabels[event.verdict],
        was: event.was === undefined ? notNoted : roomVerdictLabels[event.was],
      };
    case 'decision-corrected': {
      const item = items.find(({ id }) => id === event.itemId);
      return {
        what: item?.reference ?? 'Ett ärende',
        is: decided(event.is) ?? headings.noDecision,
        was: decided(event.was) ?? headings.noDecision,
      };
    }
    case 'topic-corrected':
      return {
        what: textOf(topics, event.topicId) ?? 'En punkt',
        is: presentOutcome(event.is),
        was: event.was === undefined ? headings.notTicked : presentOutcome(event.was),
      };
    case 'line-added':
      return {
        what: 'Tillagd rad',
        is: textOf(topics, event.topicId) ?? '',
      };
  }
}

/** FK's answer stands at its question, so that it came, or is another than the one that was posted, is what is left to tell. */
function answeredLate(
  { topicId }: Extract<MeetingEvent, { type: 'question-answered' }>,
  { history, topics }: Meeting,
  n: number,
): Told {
  const before = history
    .slice(0, n)
    .some((event) => event.type === 'question-answered' && event.topicId === topicId);
  return {
    what: textOf(topics, topicId) ?? 'En fråga till FK',
    is: before ? 'Svaret är ändrat' : 'Besvarad efter mötet',
  };
}

function textOf(topics: Meeting['topics'], topicId: string): string | undefined {
  return topics.find(({ id }) => id === topicId)?.text;
}

const notNoted = 'Inget noterat';
