import type { Choice } from '../../shared/text/choice.ts';

interface PlaceWords {
  readonly first: string;
  readonly up: (after: string) => string;
  readonly upFirst: string;
  readonly down: (after: string) => string;
  readonly after: (reference: string) => string;
}

/**
 * Where a case can be moved to, as the server names it: the case it comes right after, or `first`. A step up and a step
 * down come first, being the usual; where it stands already is not among them.
 *
 * @param order the queue in its order; with `reference` in it the places are told from where that one stands
 */
export function placesFor(
  order: readonly string[],
  reference: string,
  words: PlaceWords,
): readonly Choice[] {
  const at = order.indexOf(reference);
  const others = order.filter((one) => one !== reference);
  const up = at > 0 ? (at === 1 ? 'first' : order[at - 2]) : undefined;
  const down = at >= 0 ? order[at + 1] : undefined;
  const here = at > 0 ? order[at - 1] : at === 0 ? 'first' : undefined;
  const steps = [
    ...(up === undefined
      ? []
      : [{ value: up, label: up === 'first' ? words.upFirst : words.up(up) }]),
    ...(down === undefined ? [] : [{ value: down, label: words.down(down) }]),
  ];
  const places = ['first', ...others]
    .filter((value) => value !== here && value !== up && value !== down)
    .map((value) => ({
      value,
      label: value === 'first' ? words.first : words.after(value),
    }));
  return [...steps, ...places];
}
