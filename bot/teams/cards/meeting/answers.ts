import type { AnswerRow, SharedNoticeView } from '../../../../shared/meetings/call/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import type { CardElement } from '../parts/card.ts';
import { facts, small, text } from '../parts/elements.ts';

const mostWords = 6;

/** Twenty seats in five lines; what somebody absent says to the meeting gets its own below. */
export function answerElements(view: SharedNoticeView, most: number): readonly CardElement[] {
  const { answers, presenceText } = view.glance;
  const said = view.answers.flatMap(wordOf);
  const shown = Math.min(most, mostWords);
  const left = said.length - shown;
  return [
    { ...text(view.answersText, { weight: 'Bolder', spacing: 'Medium' }), separator: true },
    facts(
      answers.map((row) => ({ title: row.text, value: row.who })),
      { spacing: 'Small' },
    ),
    ...(presenceText === undefined ? [] : [small(presenceText, { spacing: 'Small' })]),
    ...said.slice(0, shown).map((word) => small(word, { spacing: 'Small' })),
    ...(left > 0 ? [small(cardText.moreInTab(left))] : []),
  ];
}

function wordOf({ label, word }: AnswerRow): readonly string[] {
  return word === undefined ? [] : [`${label}: ”${word}”`];
}
