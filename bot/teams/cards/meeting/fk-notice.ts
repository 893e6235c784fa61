import type { FkNoticeView } from '../../../../shared/meetings/fk/view.ts';
import {
  absentForm,
  answerOneQuestionForm,
  comingLabels,
  deputyForm,
} from '../../../../shared/meetings/forms.ts';
import { cardText, formCardText } from '../../../../shared/text/cards.ts';
import type { ActionData, CardAction, CardElement, CardJson } from '../parts/card.ts';
import { closeButton } from '../parts/close-button.ts';
import { describedForm } from '../parts/described-form.ts';
import {
  box,
  buttons,
  card,
  execute,
  facts,
  heading,
  small,
  text,
  title,
} from '../parts/elements.ts';
import { fitted } from '../parts/fitted.ts';
import { headElements } from './notice.ts';

const words = cardText.notice;
const ofFk = cardText.fkNotice;

interface FkNoticeSpec {
  readonly view: FkNoticeView;
  /** Shown because somebody asked, and redrawn for nobody. */
  readonly asked?: boolean;
  /** When the other teams of the channel meet. */
  readonly others?: readonly string[];
}

/** The kallelse in FK's own channel, answered with one press: FK's hour and its questions, and never a case. */
export function fkNoticeCard({ view, asked = false, others = [] }: FkNoticeSpec): CardJson {
  return fitted((most) =>
    card({
      fallbackText: fkNoticeText({ view }),
      body: [
        ...headElements(view.head, words.eyebrow),
        ...(asked ? [small(ofFk.asOfNow, { spacing: 'Small' })] : []),
        ...banner(view),
        text([view.slotText, view.themeText].filter(Boolean).join(' · '), { weight: 'Bolder' }),
        ...answering(view),
        { ...heading(ofFk.questions), separator: true },
        ...questions(view, most),
        ...(view.questions.some(({ answerable }) => answerable)
          ? [buttons([askToAnswer(view)])]
          : []),
        ...(others.length === 0 ? [] : [heading(ofFk.others), ...others.map((one) => text(one))]),
      ],
    }),
  );
}

interface FkEvent {
  readonly view: FkNoticeView;
  readonly text: string;
}

/** Moved: said first, and it can be answered anew right here. */
export function fkChangedCard({ view, text: said }: FkEvent): CardJson {
  return card({
    fallbackText: fkNoticeText({ view, text: said }),
    body: [
      ...headElements(view.head, words.changed),
      box('warning', [text(said)]),
      text(view.slotText),
      ...(view.open ? [buttons(answers(view, 'other'))] : []),
    ],
  });
}

export function fkCancelledCard({ view, text: said }: FkEvent): CardJson {
  return card({
    fallbackText: fkNoticeText({ view, text: said }),
    body: [
      small(`${words.cancelled} · ${view.head.teamName}`),
      title(view.head.title),
      box('attention', [text(said)]),
    ],
  });
}

export function fkNoticeSummary({ view, eyebrow }: { view: FkNoticeView; eyebrow: string }) {
  return `${eyebrow}: ${view.head.teamName}, ${view.head.when}`;
}

/** In words, for where no card is shown. */
function fkNoticeText({ view, text: said }: { view: FkNoticeView; text?: string }): string {
  const { banner: told, slotText, themeText, questions: asked } = view;
  return [
    ...(said === undefined ? [] : [said]),
    ...(told === undefined ? [] : [`${told}.`]),
    `${fkNoticeSummary({ view, eyebrow: words.eyebrow })}.`,
    `${slotText}.`,
    ...(themeText === undefined ? [] : [`${themeText}.`]),
    `${ofFk.count(asked.length)}.`,
  ].join(' ');
}

interface AnswerForm {
  readonly view: FkNoticeView;
  readonly once: string;
  readonly by: string;
}

/** FK's answer to a question, as a message of its own: no answer of anybody redraws it. */
export function fkAnswerCard({ view, once, by }: AnswerForm): CardJson {
  const data: ActionData = { ...fkData(view, 'form'), once, by, ask: fkAnswerAsked };
  const of = `${answerOneQuestionForm.open} · ${view.head.teamName}`;
  const topicId = view.questions
    .filter(({ answerable }) => answerable)
    .map(({ topicId: value, text: label }) => ({ value, label }));
  return card({
    fallbackText: `${of}, ${view.head.when}. ${formCardText.own}`,
    body: [
      title(answerOneQuestionForm.open),
      small(`${view.head.teamName} · ${view.head.when}`, { spacing: 'None' }),
      text(formCardText.own, { spacing: 'Small' }),
      buttons([
        describedForm(answerOneQuestionForm, {
          ...{ verb: 'answer-question', data, open: formCardText.fillIn },
          start: { choices: { topicId } },
        }),
        closeButton(data),
      ]),
    ],
  });
}

/** What the card asks that form by. */
export const fkAnswerAsked = 'fk-answer';

function fkData({ head, revision }: FkNoticeView, on: 'fk' | 'form' | 'other'): ActionData {
  const { teamId, meetingId } = head;
  return { teamId, meetingId, once: `fk.${meetingId}.${revision}`, card: on };
}

function banner({ banner: told, head }: FkNoticeView): readonly CardElement[] {
  if (told === undefined) return [];
  const style = head.status === 'cancelled' ? 'attention' : 'warning';
  return [box(style, [text(told, { weight: 'Bolder' })])];
}

function answering(view: FkNoticeView): readonly CardElement[] {
  return [
    ...(view.open ? [heading(words.ask), buttons(answers(view, 'fk'))] : [small(words.closed)]),
    facts(
      view.answers.map(({ text: said, who }) => ({ title: said, value: who })),
      { spacing: 'Small' },
    ),
  ];
}

function answers(view: FkNoticeView, on: 'fk' | 'other'): readonly CardAction[] {
  const data = fkData(view, on);
  const one = (label: string, choice: string): CardAction =>
    execute({ title: label, verb: 'answer-notice', data: { ...data, choice } });
  return [
    one(comingLabels['on-site'], 'on-site'),
    one(comingLabels.digital, 'digital'),
    // A card that others redraw has nothing to fill in: there an ersättare is sent from the tab.
    ...(view.deputies.length === 0 || on === 'fk'
      ? []
      : [
          describedForm(deputyForm, {
            ...{ verb: 'answer-notice', data: { ...data, choice: 'deputy' } },
            start: { choices: { deputyId: view.deputies } },
          }),
        ]),
    one(absentForm.open, 'absent'),
  ];
}

function questions({ questions: asked, emptyText }: FkNoticeView, most: number): CardElement[] {
  if (asked.length === 0) return [small(emptyText)];
  const left = asked.length - most;
  return [
    ...asked
      .slice(0, most)
      .flatMap(({ text: question, byText, answerText }) => [
        text(question, { weight: 'Bolder' }),
        small(byText, { spacing: 'None' }),
        answerText === undefined
          ? small(ofFk.unanswered, { spacing: 'None' })
          : text(`${ofFk.answer}: ${answerText}`, { spacing: 'None' }),
      ]),
    ...(left > 0 ? [small(cardText.moreInTab(left))] : []),
  ];
}

function askToAnswer(view: FkNoticeView): CardAction {
  return execute({
    title: `${answerOneQuestionForm.open} …`,
    verb: 'ask-form',
    data: { ...fkData(view, 'fk'), ask: fkAnswerAsked },
  });
}
