import type { NoticeView } from '../../../../shared/meetings/call/view.ts';
import type { BeforeSeat, BeforeView } from '../../../../shared/meetings/lists/view.ts';
import { formatCount, formatTimeSpan } from '../../../../shared/text/format.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import { cut } from '../parts/cut.ts';
import { answerButtons } from '../meeting/answer-buttons.ts';
import type { CardAction, CardElement, CardJson } from '../parts/card.ts';
import { box, bullets, buttons, card, heading, small, text, title } from '../parts/elements.ts';
import { listText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { type ListButtons, listData, reportForms, waitingForms, wordForms } from './list-forms.ts';
import { missingRows } from '../parts/missing.ts';

const words = listCardText.before;

interface BeforeSpec {
  readonly view: BeforeView;
  /** To those who have not answered yet, and the buttons to do so. */
  readonly text?: string | undefined;
  readonly notice?: NoticeView | undefined;
  readonly said?: string | undefined;
  readonly once: string;
}

/** Three days before the meeting: what each seat has to see to, in a line or two, and the ways to do it. */
export function beforeCard(spec: BeforeSpec): CardJson {
  const { view, notice } = spec;
  const of: ListButtons = { once: spec.once, card: 'before' };
  return fitted((most) =>
    card({
      fallbackText: listText(words.eyebrow, view.head, spec.text),
      body: [
        ...(spec.said === undefined ? [] : [box('good', [text(spec.said)])]),
        small(`${words.eyebrow} · ${view.head.teamName}`),
        title(view.head.title),
        ...missingRows(view),
        text(formatTimeSpan(view.head.start, view.head.end), { spacing: 'None' }),
        ...(spec.text === undefined ? [] : [box('emphasis', [text(spec.text)])]),
        ...(notice?.open === true ? [buttons(answerButtons(notice, 'other'))] : []),
        ...(view.seats.length === 0 ? [text(view.emptyText)] : []),
        ...seatsElements(spec, most),
        ...beforeForms(view, of),
      ],
    }),
  );
}

/** The forms under the list; the same under one's own. */
export function beforeForms(view: BeforeView, of: ListButtons): readonly CardElement[] {
  const data = listData(view, of);
  const seats = of.card === 'mine' ? view.seats.filter((seat) => seat.canLeaveWord) : view.seats;
  const forms: readonly CardAction[] = [
    ...reportForms(
      view.seats.flatMap((seat) => seat.tasks),
      data,
    ),
    ...waitingForms(view, data),
    ...wordForms(seats, data),
  ];
  return forms.length === 0 ? [] : [heading(words.report), buttons(forms)];
}

/** Who has only to answer is named in one line; the reminder above, when there is one, has said it already. */
function seatsElements({ view, text: reminder }: BeforeSpec, most: number): readonly CardElement[] {
  const busy = view.seats.filter((seat) => seat.own || linesOf(seat, most).length > 0);
  const silent = view.seats.filter(({ answerText }) => answerText !== undefined);
  return [
    ...(silent.length === 0 || reminder !== undefined
      ? []
      : [small(words.unanswered(silent.map(({ label }) => label).join(', ')))]),
    ...busy.flatMap((seat) => [
      text(seat.label, { weight: 'Bolder', spacing: 'Small' }),
      bullets(orNothing(linesOf(seat, most)), { spacing: 'None' }),
    ]),
  ];
}

function linesOf(
  { cases, waiting, tasks, questions }: BeforeSeat,
  most: number,
): readonly string[] {
  const listed = (lines: readonly string[]) => cut(lines, most).join(', ');
  return [
    ...(cases.length === 0 ? [] : [words.cases(listed(cases.map(referenceOf)))]),
    ...(waiting.length === 0 ? [] : [words.waiting(listed(waiting.map(referenceOf)))]),
    ...(tasks.length === 0 ? [] : [words.tasks(tasksText(tasks, most))]),
    ...(questions.length === 0 ? [] : [words.questions(listed(questions))]),
  ];
}

/** Two are told, more are counted: this is a reminder, and each has them all in their own list. */
function tasksText(tasks: BeforeSeat['tasks'], most: number): string {
  if (tasks.length <= 2) {
    return tasks.map(({ reference, text: what }) => `${what} (${reference})`).join(', ');
  }
  const references = [...new Set(tasks.map(referenceOf))];
  const count = formatCount(tasks.length, 'uppgift', 'uppgifter');
  return words.taskCount(count, cut(references, most).join(', '));
}

function orNothing(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [words.nothing] : lines;
}

function referenceOf({ reference }: { readonly reference: string }): string {
  return reference;
}
