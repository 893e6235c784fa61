import type { Choice } from '../../text/choice.ts';
import { firstPlace } from './queue-forms.ts';

/**
 * Where a case can be moved to, as a move names it: the case it comes right after, or first of all. A step up and a step
 * down come first, being the usual; where it stands already is not among them.
 *
 * @param order the queue in its order
 * @param reference where it is one of them, the places are told from where that one stands
 */
export function placesIn(order: readonly string[], reference?: string): readonly Choice[] {
  const at = reference === undefined ? -1 : order.indexOf(reference);
  const others = order.filter((one) => one !== reference);
  const here = at > 0 ? order[at - 1] : at === 0 ? firstPlace : undefined;
  const up = at > 1 ? order[at - 2] : at === 1 ? firstPlace : undefined;
  const down = at >= 0 ? order[at + 1] : undefined;
  return [
    ...(up === undefined
      ? []
      : [
          {
            value: up,
            label: up === firstPlace ? 'Ett steg upp, först i kön' : `Ett steg upp, efter ${up}`,
          },
        ]),
    ...(down === undefined ? [] : [{ value: down, label: `Ett steg ned, efter ${down}` }]),
    ...[firstPlace, ...others]
      .filter((value) => value !== here && value !== up && value !== down)
      .map((value) => ({
        value,
        label: value === firstPlace ? 'Först i kön' : `Efter ${value}`,
      })),
  ];
}
