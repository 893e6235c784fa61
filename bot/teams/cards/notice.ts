import type { MeetingHead, NoticeView } from '../../../shared/meetings/view.ts';
import { cardText } from '../../../shared/text/cards.ts';
import { agendaButtons } from './agenda-buttons.ts';
import { agendaElements } from './agenda.ts';
import { answerButtons } from './answer-buttons.ts';
import type { CardElement, CardJson } from './card.ts';
import { box, buttons, card, facts, heading, linkLine, small, text, title } from './elements.ts';
import { noticeText } from './fallback.ts';
import { fitted } from './fitted.ts';
import { grouped } from './grouped.ts';

const words = cardText.notice;

/** The kallelse: what, when and where, the answer, then the agenda. */
export function noticeCard({ view }: { readonly view: NoticeView }): CardJson {
  return fitted((most) =>
    card({
      fallbackText: noticeText({ view }),
      body: [
        ...banner(view),
        ...headElements(view.head, words.eyebrow),
        ...answering(view),
        ...answerList(view, most),
        heading(words.agenda),
        text(view.proposalsText, { spacing: 'None' }),
        ...(view.ongoingText === undefined ? [] : [text(view.ongoingText, { spacing: 'Small' })]),
        ...agendaElements(view.agenda, most),
        ...(view.open ? [buttons(agendaButtons(view))] : []),
        small(view.minutesNote, { separator: true }),
      ],
    }),
  );
}

/** `Kallelse · STAR Berg` over the title, then when and where. */
export function headElements(head: MeetingHead, eyebrow: string): readonly CardElement[] {
  const when = [head.when, head.lunch].filter((part) => part !== undefined).join(' · ');
  const where = head.place === undefined ? [] : [{ title: words.place, value: head.place }];
  return [
    small(`${eyebrow} · ${head.teamName}`),
    title(head.title),
    facts([{ title: words.when, value: when }, ...where], { spacing: 'Small' }),
    ...(head.link === undefined ? [] : [linkLine(words.join, head.link)]),
    ...(head.warning === undefined ? [] : [small(head.warning)]),
  ];
}

function banner(view: NoticeView): readonly CardElement[] {
  if (view.banner === undefined) return [];
  const cancelled = view.head.status === 'cancelled';
  return [box(cancelled ? 'attention' : 'warning', [text(view.banner, { weight: 'Bolder' })])];
}

function answering(view: NoticeView): readonly CardElement[] {
  if (!view.open) return [text(words.closed, { isSubtle: true })];
  return [heading(words.ask), buttons(answerButtons(view, 'notice'))];
}

function answerList(view: NoticeView, most: number): readonly CardElement[] {
  const rows = grouped(view.answers);
  const shown = rows.slice(0, most);
  const left = rows.slice(most);
  const rest = left.length === 0 ? [] : [small(cardText.moreInTab(left.length))];
  return [small(view.answersText), facts(shown, { spacing: 'Small' }), ...rest];
}
