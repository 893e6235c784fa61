import type { BeforeView } from '../../../../shared/meetings/lists/view.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import { inSentence } from '../../../../shared/text/format.ts';
import { cut } from '../parts/cut.ts';
import { beforeForms } from './before.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { box, bullets, card, heading, openPage, small, text, title } from '../parts/elements.ts';
import { listText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { grouped } from '../parts/grouped.ts';
import { missingRows } from '../parts/missing.ts';

const words = listCardText.mine;

interface MineSpec {
  readonly view: BeforeView;
  readonly said?: string | undefined;
  readonly once: string;
  /** The team's first page in the tab, where the same list stands. */
  readonly link?: string | undefined;
}

/** The answer to `mina`: what the one who asks has to see to before the next meeting, and the forms to do it. */
export function mineCard({ view, said, once, link }: MineSpec): CardJson {
  return fitted((most) => {
    const lists = listElements(view, most);
    return card({
      fallbackText: listText(words.eyebrow, view.head, said),
      body: [
        ...(said === undefined ? [] : [box('good', [text(said)])]),
        small(`${words.eyebrow} · ${view.head.teamName}`),
        title(view.head.title),
        ...missingRows(view),
        ...view.seats.flatMap(({ answerText }) =>
          answerText === undefined
            ? []
            : [text(answerText, { weight: 'Bolder', spacing: 'Small' })],
        ),
        ...alarmElements(view),
        ...(lists.length === 0 ? [text(words.nothing)] : lists),
        ...beforeForms(view, { once, card: 'mine' }),
        ...openPage(words.openInTab, link),
      ],
    });
  });
}

/** First, for whoever leads: what the cases of the whole team need. No case is named. */
function alarmElements({ teamAlarms = [] }: BeforeView): readonly CardElement[] {
  return teamAlarms.length === 0 ? [] : [box('warning', [bullets(teamAlarms)])];
}

function listElements({ seats }: BeforeView, most: number): readonly CardElement[] {
  return [
    ...list(
      words.tasks,
      most,
      // What is to be done in one case by one day is told in one line.
      grouped(
        seats
          .flatMap((seat) => seat.tasks)
          .map(({ reference, text: what, dueText }) => ({
            label: inSentence(what),
            text: `${dueText} · ${reference}`,
          })),
        '; ',
      ).map(({ title: when, value: what }) => `${when}: ${what}`),
    ),
    ...list(words.cases, most, seats.flatMap((seat) => seat.cases).map(line)),
    ...list(words.waiting, most, seats.flatMap((seat) => seat.waiting).map(line)),
    ...list(
      words.questions,
      most,
      seats.flatMap((seat) => seat.questions),
    ),
  ];
}

function list(name: string, most: number, lines: readonly string[]): readonly CardElement[] {
  return lines.length === 0 ? [] : [heading(name), bullets(cut(lines, most), { spacing: 'None' })];
}

function line({ reference, text: needs }: { reference: string; text: string }): string {
  return `${reference} · ${needs}`;
}
