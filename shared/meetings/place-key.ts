import type { AgendaPlace } from './place.ts';

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
