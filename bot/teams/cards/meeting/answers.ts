import type { AnswerRow, NoticeView } from '../../../../shared/meetings/call/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement } from '../parts/card.ts';
import { facts, small, text } from '../parts/elements.ts';
import { grouped } from '../parts/grouped.ts';

const words = cardText.answers;
const mostWords = 6;
/** Those who come first, those who are waited for last. */
const order: readonly string[] = [
  words.onSite,
  words.digital,
  words.deputy,
  words.absent,
  words.none,
];

/** Twenty seats in five lines; what somebody absent says to the meeting gets its own below. */
export function answerElements(view: NoticeView, most: number): readonly CardElement[] {
  const rows = view.answers.map((row) => ({ label: row.label, text: nameOf(row) }));
  const groups = grouped(rows).toSorted((a, b) => order.indexOf(a.title) - order.indexOf(b.title));
  const said = view.answers.flatMap(wordOf);
  const shown = Math.min(most, mostWords);
  const left = said.length - shown;
  return [
    small(view.answersText),
    facts(groups, { spacing: 'Small' }),
    ...(view.presenceText === undefined ? [] : [text(view.presenceText, { spacing: 'Small' })]),
    ...said.slice(0, shown).map((word) => small(word, { spacing: 'Small' })),
    ...(left > 0 ? [small(cardText.moreInTab(left))] : []),
  ];
}

function nameOf({ status, mode }: AnswerRow): string {
  switch (status) {
    case 'coming':
      return mode === 'digital' ? words.digital : words.onSite;
    case 'deputy':
      return words.deputy;
    case 'absent':
      return words.absent;
    case 'none':
      return words.none;
  }
}

function wordOf({ label, word }: AnswerRow): readonly string[] {
  return word === undefined ? [] : [`${label}: ”${word}”`];
}
