import type { AfterView } from '../../../../shared/meetings/lists/view.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import { inSentence } from '../../../../shared/text/format.ts';
import { cut } from '../parts/cut.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { box, bullets, buttons, card, small, text, title } from '../parts/elements.ts';
import { listText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { grouped } from '../parts/grouped.ts';
import { listData, reportForms } from './list-forms.ts';
import { missingRows } from '../parts/missing.ts';

const words = listCardText.after;

interface AfterSpec {
  readonly view: AfterView;
  readonly said?: string | undefined;
  readonly once: string;
}

/** The day after the meeting: what each took on and by when, and the way to say how it went. */
export function afterCard({ view, said, once }: AfterSpec): CardJson {
  const forms = reportForms(
    view.seats.flatMap((seat) => seat.tasks),
    listData(view, { once, card: 'after' }),
  );
  return fitted((most) =>
    card({
      fallbackText: listText(words.eyebrow, view.head, said),
      body: [
        ...(said === undefined ? [] : [box('good', [text(said)])]),
        small(`${words.eyebrow} · ${view.head.teamName}`),
        title(view.head.title),
        ...missingRows(view),
        text(view.seats.length === 0 ? view.emptyText : words.intro, { spacing: 'Small' }),
        ...view.seats.flatMap((seat) => seatElements(seat, most)),
        ...(forms.length === 0 ? [] : [buttons(forms)]),
      ],
    }),
  );
}

function seatElements(seat: AfterView['seats'][number], most: number): readonly CardElement[] {
  // What is to be done in one case by one day is told in one line, as on one's own list.
  const tasks = grouped(
    seat.tasks.map(({ reference, text: what, dueText, outcomeText }) => ({
      label: inSentence(what),
      text: `${reference} · ${outcomeText ?? dueText}`,
    })),
    '; ',
  ).map(({ title: of, value: what }) => `${of}: ${what}`);
  const followUps = seat.followUps.map(({ reference, text: next }) => `${reference} · ${next}`);
  return [
    text(seat.label, { weight: 'Bolder', spacing: 'Small' }),
    bullets(cut([...tasks, ...followUps], most), { spacing: 'None' }),
  ];
}
