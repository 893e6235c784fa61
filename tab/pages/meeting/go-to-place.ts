import type { EndingPlace } from '../../../shared/meetings/minutes/view.ts';
import { attendanceId, placeId } from '../../agenda/place-id.ts';

/** Brings what is left into sight, and the keyboard to the first thing one can press there. */
export function goToPlace(place: EndingPlace): void {
  const found =
    document.getElementById(placeId(place)) ??
    (place.of === 'seat' ? document.getElementById(attendanceId) : null);
  if (found === null) return;
  found.scrollIntoView({ block: 'center' });
  const pressed =
    place.of === 'item'
      ? found
      : found.querySelector<HTMLElement>('button, input, select, textarea');
  (pressed ?? found).focus({ preventScroll: true });
}
