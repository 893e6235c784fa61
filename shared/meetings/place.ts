import { z } from 'zod';
import { agendaParts } from '../codes/agenda.ts';
import { entityId } from '../kernel/ids.ts';

/** A place on the agenda that a meeting can be at: a case, a topic, or a part with neither, such as FK's hour. */
export const agendaPlace = z.discriminatedUnion('of', [
  z.object({ of: z.literal('item'), itemId: entityId }),
  z.object({ of: z.literal('topic'), topicId: entityId }),
  z.object({ of: z.literal('part'), part: z.enum(agendaParts) }),
]);
export type AgendaPlace = z.infer<typeof agendaPlace>;

/** What tells one place from all others of its meeting: ids are unique there and no part's code is one. */
export function keyOfPlace(place: AgendaPlace): string {
  switch (place.of) {
    case 'item':
      return place.itemId;
    case 'topic':
      return place.topicId;
    case 'part':
      return place.part;
  }
}
