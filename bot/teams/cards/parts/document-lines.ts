import type { LinkedDocument } from '../../../../shared/controlled-documents/view.ts';
import { headings } from '../../../../shared/text/headings.ts';
import type { CardElement } from './card.ts';
import { linkLine, small, text } from './elements.ts';

/**
 * The way to a document. A file is fetched in the tab, where one is signed in: a card can hold none.
 *
 * @param page of documents in the tab; nothing while nobody knows where the tab is
 */
export function documentLine(of: LinkedDocument, page: string | undefined): CardElement {
  const label = `${of.title} (${of.versionText})`;
  const url = of.link ?? page;
  return url === undefined ? text(label) : linkLine(label, url);
}

/** What is needed to fill in a form, above it; nothing where there is none. */
export function documentLines(
  documents: readonly LinkedDocument[],
  page: string | undefined,
): readonly CardElement[] {
  if (documents.length === 0) return [];
  return [
    small(headings.documentsHere, { spacing: 'Small' }),
    ...documents.map((one) => documentLine(one, page)),
  ];
}
