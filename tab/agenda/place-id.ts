import type { EndingPlace } from '../../shared/meetings/minutes/view.ts';

/** On the attendance as a whole, whose rows are folded away where it is narrow. */
export const attendanceId = 'place-attendance';

/** The id on the page of a place in the meeting, for the way to it. */
export function placeId(place: EndingPlace): string {
  switch (place.of) {
    // What one has turned to is shown in one place, whichever it is.
    case 'item':
      return 'shown-now';
    case 'topic':
      return `place-topic-${place.topicId}`;
    case 'seat':
      return `place-seat-${place.memberId}`;
    case 'room':
      return 'place-room';
  }
}
