import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { Team } from '../../teams/team.ts';
import { partOfKind } from '../agenda/present-agenda.ts';
import type { Meeting } from '../meeting.ts';
import { type AgendaPlace, keyOfPlace } from '../place.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';
import { nowOf } from './now-of.ts';
import { stopsOf } from './stops.ts';

/**
 * Who leads takes something up, for everybody who follows. A place and not a direction is sent, so that two who press
 * *Nästa* at once come to the same; of two different places the later one holds, and both see it.
 */
export function moveNow(
  meeting: Meeting,
  team: Team,
  place: AgendaPlace,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['open']);
  if (refused) return err(refused);
  const found = placeOn(meeting, place);
  if (!found.ok) return found;
  const { at } = nowOf(meeting, stopsOf(meeting, team, true));
  if (at !== undefined && keyOfPlace(at.place) === keyOfPlace(place)) return ok(meeting);
  const { part, isDone } = found.value;
  return ok(
    changed(
      meeting,
      { type: 'now-moved', ...happenedNow(ctx), to: place },
      { now: { place, part, at: ctx.now, ...(isDone ? { again: true } : {}) } },
    ),
  );
}

type OnAgenda = Pick<NonNullable<Meeting['now']>, 'part'> & { readonly isDone: boolean };

function placeOn(meeting: Meeting, place: AgendaPlace): Result<OnAgenda, MeetingRefusal> {
  switch (place.of) {
    case 'item': {
      const item = meeting.items.find(({ id }) => id === place.itemId);
      return item === undefined
        ? err({ code: 'not-on-agenda' })
        : ok({ part: partOfKind[item.kind], isDone: item.decision !== undefined });
    }
    case 'topic': {
      const topic = meeting.topics.find(({ id }) => id === place.topicId);
      return topic === undefined || topic.carriedTo !== undefined
        ? err({ code: 'not-found', what: 'topic' })
        : ok({
            part: topic.part,
            isDone: topic.outcome !== undefined || topic.answer !== undefined,
          });
    }
    case 'part':
      return ok({ part: place.part, isDone: false });
  }
}
