import { cardText } from '../../../../shared/text/cards.ts';
import type { CardJson } from '../parts/card.ts';
import { bullets, card, small, text } from '../parts/elements.ts';

interface OverdueInYear {
  readonly ofText: string;
  readonly lines: readonly string[];
  /** All of it in one sentence. */
  readonly text: string;
}

/** What has become overdue in the year of those whose channel it is. */
export function yearNewsCard({ ofText, lines, text: said }: OverdueInYear): CardJson {
  const { eyebrow, lead } = cardText.yearNews;
  return card({
    fallbackText: said,
    body: [small(`${eyebrow} · ${ofText}`, { style: 'heading' }), text(lead), bullets(lines)],
  });
}
