import type { Choice } from '../../text/choice.ts';
import type { AgendaItemView } from '../agenda/view.ts';

/** Those that can have a part in the case, since not all may see it (handbook §4, §7). */
export function ableSeats<T extends Choice>(
  { outsideIds = [] }: AgendaItemView,
  seats: readonly T[],
): readonly T[] {
  return seats.filter(({ value }) => !outsideIds.includes(value));
}
