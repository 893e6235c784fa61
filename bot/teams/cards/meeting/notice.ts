import type { SharedNoticeView } from '../../../../shared/meetings/call/view.ts';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { formatTimeSpan } from '../../../../shared/text/format.ts';
import { agendaForms, askButtons } from './meeting-forms.ts';
import { agendaElements } from './agenda.ts';
import { answerButtons } from './answer-buttons.ts';
import { answerElements } from './answers.ts';
import { leadingElements } from './leading.ts';
import type { CardAction, CardElement, CardJson } from '../parts/card.ts';
import {
  box,
  buttons,
  card,
  folded,
  heading,
  linkLine,
  small,
  text,
  title,
} from '../parts/elements.ts';
import { noticeText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';

const words = cardText.notice;

interface NoticeSpec {
  readonly view: SharedNoticeView;
  /**
   * Shown because somebody asked. It is drawn anew for whoever presses it, and for nobody else: every such card would
   * have to be kept and updated at every answer, while the one in the kallelse's own thread is. So it says so.
   */
  readonly asked?: boolean;
}

/**
 * The kallelse, to be answered in ten seconds: when and where, what is wanted and by when, who comes. The agenda and what
 * may be added to it are a press away; what has no inputs may be folded in by another's answer without any harm.
 */
export function noticeCard({ view, asked }: NoticeSpec): CardJson {
  return fitted((most) =>
    card({
      fallbackText: noticeText({ view }),
      body: [
        ...headElements(view.head, words.eyebrow),
        ...(asked === true ? [small(words.asOfNow, { spacing: 'Small' })] : []),
        ...banner(view),
        ...leader(view),
        ...answering(view),
        ...leadingElements(view),
        ...answerElements(view, most),
        {
          ...text(`${words.agenda}: ${view.glance.agendaText}`, { spacing: 'Medium' }),
          separator: true,
        },
        buttons([folded(words.agenda, agenda(view, most)), ...adding(view)]),
      ],
    }),
  );
}

/** `Kallelse · STAR Berg`, then when and where: the day once, as what the card is called. */
export function headElements(head: MeetingHead, eyebrow: string): readonly CardElement[] {
  const { start, end, place, lunch } = head;
  const where = [formatTimeSpan(start, end), place, lunch].filter((line) => line !== undefined);
  return [
    small(`${eyebrow} · ${head.teamName}`),
    title(head.title),
    text(where.join(' · '), { spacing: 'None' }),
    // Nobody is led to a meeting that is not held.
    ...(head.link === undefined || head.status === 'cancelled'
      ? []
      : [linkLine(words.join, head.link)]),
    ...(head.warning === undefined ? [] : [small(head.warning, { spacing: 'Small' })]),
  ];
}

function banner(view: SharedNoticeView): readonly CardElement[] {
  if (view.banner === undefined) return [];
  const cancelled = view.head.status === 'cancelled';
  return [box(cancelled ? 'attention' : 'warning', [text(view.banner, { weight: 'Bolder' })])];
}

/** A team without samordnare is in trouble: said as loudly as a change is (handbook §1). */
function leader({ leader: said }: SharedNoticeView): readonly CardElement[] {
  return said === undefined ? [] : [box('warning', [text(said, { weight: 'Bolder' })])];
}

function answering(view: SharedNoticeView): readonly CardElement[] {
  // While it is held, that says by itself that nobody answers any more.
  if (!view.open) return view.held === undefined ? [small(words.closed)] : [];
  return [
    heading(words.ask),
    text(view.glance.askText, { spacing: 'None' }),
    buttons(answerButtons(view, 'notice')),
  ];
}

function agenda(view: SharedNoticeView, most: number): readonly CardElement[] {
  return [
    ...(view.ongoingText === undefined ? [] : [text(view.ongoingText)]),
    ...agendaElements(view.agenda, most),
  ];
}

/** A new case in one press, since most come this way; the other proposals, and absence with a word, in two. */
function adding(view: SharedNoticeView): readonly CardAction[] {
  if (!view.open) return [];
  const paused = view.choices.pausedText;
  const others = agendaForms.filter((name) => name !== 'new-case');
  return [
    ...askButtons(['new-case'], view),
    folded(words.more, [
      ...(paused === undefined ? [] : [text(paused)]),
      buttons(askButtons([...others, 'absence-word'], view)),
      small(view.minutesNote, { spacing: 'Small' }),
    ]),
  ];
}
