import type { Incomplete } from '../../../../shared/federation/present-unreadable.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { card, small, text, title } from '../parts/elements.ts';
import { fitted } from '../parts/fitted.ts';
import { missingRows } from '../parts/missing.ts';

interface FoundSpec<Row> {
  readonly words: { readonly title: string; readonly nothing: string; readonly how: string };
  readonly view: Incomplete & { readonly rows: readonly unknown[]; readonly emptyText: string };
  /** How many were found; not what was searched for: everyone in the channel reads it, and nobody has looked at what was written. */
  readonly said: string;
  readonly found: readonly Row[];
  /** As many as one reads in a channel. */
  readonly mostShown: number;
  readonly row: (row: Row) => readonly CardElement[];
  readonly fallback: (shown: { readonly said: string; readonly rows: readonly Row[] }) => string;
}

/** The answer to a word and what is searched for: what was found in a register, as much as there is room for. */
export function foundRowsCard<Row>(spec: FoundSpec<Row>): CardJson {
  const { words, view, said, found } = spec;
  return fitted((most) => {
    const rows = found.slice(0, Math.min(most, spec.mostShown));
    const more = found.length - rows.length;
    return card({
      fallbackText: spec.fallback({ said, rows }),
      body: [
        title(words.title),
        ...missingRows(view),
        text(said),
        ...(found.length === 0
          ? [text(view.rows.length === 0 ? view.emptyText : words.nothing)]
          : []),
        ...rows.flatMap((one) => spec.row(one)),
        ...(more > 0 ? [small(cardText.moreInTab(more))] : []),
        small(words.how, { spacing: 'Medium' }),
      ],
    });
  });
}
