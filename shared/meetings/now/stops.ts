import { agendaBlockLabels, agendaPartLabels, type AgendaPart } from '../../codes/agenda.ts';
import type { Instant } from '../../kernel/calendar.ts';
import type { Team } from '../../teams/team.ts';
import { formatOutOf } from '../../text/format.ts';
import { partsInOrder } from '../agenda/blocks.ts';
import { partOfKind } from '../agenda/present-agenda.ts';
import type { Meeting } from '../meeting.ts';
import type { Topic } from '../on-agenda.ts';
import type { AgendaPlace } from '../place.ts';

/** A place where the meeting stops on its way through the agenda. */
export interface Stop {
  readonly place: AgendaPlace;
  readonly part: AgendaPart;
  /** `BER-2026-014`, `Lärande 2 av 3`: no text that anybody has written. */
  readonly label: string;
  /** When the meeting was done with it. A part is nothing to be done with: one goes past it. */
  readonly done?: Instant;
}

/** Taken up whether anything stands there or not: FK's hour, and the deviations as a standing item (handbook §2). */
const standing: readonly AgendaPart[] = ['fk-slot', 'deviations'];

/** As said of where the meeting is: short enough for a bar. */
const labels: Readonly<Record<AgendaPart, string>> = {
  ...agendaPartLabels,
  'fk-slot': agendaBlockLabels.fk,
};

/**
 * All there is to go through, in the team's own order: cases, topics, and the parts that are taken up without either.
 *
 * @param hasClosed whether cases have been closed since the last meeting, whose outcomes are a point of their own
 */
export function stopsOf(meeting: Meeting, team: Team, hasClosed: boolean): readonly Stop[] {
  return partsInOrder(meeting, team).flatMap((part) => {
    const items = meeting.items
      .filter(({ kind }) => partOfKind[kind] === part)
      .map(({ id, reference, decision }): Stop => ({
        place: { of: 'item', itemId: id },
        part,
        label: reference,
        ...(decision === undefined ? {} : { done: decision.at }),
      }));
    const topics = meeting.topics
      .filter((topic) => topic.part === part && topic.carriedTo === undefined)
      .map((topic, n, all) => topicStop(topic, n, all.length));
    const isTakenUp = part === 'closed-cases' ? hasClosed : standing.includes(part);
    const itself: Stop = { place: { of: 'part', part }, part, label: labels[part] };
    const found = [...items, ...topics];
    return found.length === 0 && isTakenUp ? [itself] : found;
  });
}

function topicStop({ id, part, outcome, answer }: Topic, n: number, all: number): Stop {
  const label = labels[part];
  const done = outcome?.at ?? answer?.at;
  return {
    place: { of: 'topic', topicId: id },
    part,
    label: all === 1 ? label : `${label} ${formatOutOf(n + 1, all)}`,
    ...(done === undefined ? {} : { done }),
  };
}
