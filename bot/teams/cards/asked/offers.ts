import type { OfferRow, OffersView } from '../../../../shared/offers/view.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import { cut } from '../parts/cut.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { bullets, card, heading, small, text, title } from '../parts/elements.ts';
import { offersText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { missingRows } from '../parts/missing.ts';

const words = listCardText.offers;

interface OffersSpec {
  readonly view: OffersView;
  /** In lower case; every word must be found. */
  readonly search: string;
}

/** The answer to `utbud praktik`: what there is here, who gives it and whom to ask. */
export function offersCard({ view, search }: OffersSpec): CardJson {
  const groups = view.groups
    .map(({ title: name, rows }) => ({ name, rows: rows.filter((row) => isFound(row, search)) }))
    .filter(({ rows }) => rows.length > 0);
  return fitted((most) =>
    card({
      fallbackText: offersText({ view, found: search === '' ? undefined : foundText(groups) }),
      body: [
        small(view.teamName),
        title(words.title),
        ...missingRows(view),
        text(search === '' ? view.summary : foundText(groups)),
        ...(groups.length === 0 ? [text(emptyText(view))] : []),
        ...groups.flatMap(({ name, rows }): readonly CardElement[] => [
          heading(name),
          bullets(cut(rows.map(line), most), { spacing: 'None' }),
        ]),
        small(words.how, { spacing: 'Medium' }),
      ],
    }),
  );
}

/** How many, and not what was searched for: everyone in the channel reads it, and nobody has looked at what was written. */
function foundText(groups: readonly { readonly rows: readonly OfferRow[] }[]): string {
  return words.found(groups.reduce((sum, { rows }) => sum + rows.length, 0));
}

function isFound({ searchText }: OfferRow, search: string): boolean {
  return search.split(/\s+/).every((word) => searchText.includes(word));
}

function emptyText({ emptyText: empty, groups }: OffersView): string {
  return groups.length === 0 ? empty : words.nothing;
}

function line(row: OfferRow): string {
  const { title: name, providerText, whereText, contactText, stale, stateText } = row;
  return [name, providerText, whereText, contactText, ...(stale ? [stateText] : [])]
    .filter((part) => part !== '')
    .join(' · ');
}
