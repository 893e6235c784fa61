import type { Incomplete } from '../../../../shared/federation/present-unreadable.ts';
import type { CardElement } from './card.ts';
import { box, text } from './elements.ts';

/** Said above a list that is not whole. */
export function missingRows({ missing = [] }: Incomplete): readonly CardElement[] {
  return missing.length === 0
    ? []
    : [
        box(
          'warning',
          missing.map((one) => text(one)),
        ),
      ];
}
