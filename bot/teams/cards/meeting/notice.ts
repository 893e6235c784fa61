import type { NoticeView } from '../../../../shared/meetings/call/view.ts';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { agendaForms, askButtons } from './meeting-forms.ts';
import { agendaElements } from './agenda.ts';
import { answerButtons } from './answer-buttons.ts';
import { answerElements } from './answers.ts';
import type { CardElement, CardJson } from '../parts/card.ts';
import { box, buttons, card, heading, linkLine, small, text, title } from '../parts/elements.ts';
import { noticeText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';

const words = cardText.notice;

interface NoticeSpec {
  readonly view: NoticeView;
  /**
   * Shown because somebody asked. It is drawn anew for whoever presses it, and for nobody else: every such card would
   * have to be kept and updated at every answer, while the one in the kallelse's own thread is. So it says so.
   */
  readonly asked?: boolean;
}

/** The kallelse: when and where, the answer, who comes, then the agenda and what may be added to it. */
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
        ...answerElements(view, most),
        heading(words.agenda),
        ...(view.ongoingText === undefined ? [] : [text(view.ongoingText, { spacing: 'None' })]),
        ...agendaElements(view.agenda, most),
        ...proposing(view),
      ],
    }),
  );
}

/** `Kallelse · STAR Berg` over the title, then when and where. */
export function headElements(head: MeetingHead, eyebrow: string): readonly CardElement[] {
  const tight = { spacing: 'None' } as const;
  return [
    small(`${eyebrow} · ${head.teamName}`),
    title(head.title),
    text(head.when, { weight: 'Bolder', spacing: 'Small' }),
    ...[head.lunch, head.place].flatMap((line) => (line === undefined ? [] : [text(line, tight)])),
    ...(head.link === undefined ? [] : [linkLine(words.join, head.link)]),
    ...(head.warning === undefined ? [] : [small(head.warning, tight)]),
  ];
}

function banner(view: NoticeView): readonly CardElement[] {
  if (view.banner === undefined) return [];
  const cancelled = view.head.status === 'cancelled';
  return [box(cancelled ? 'attention' : 'warning', [text(view.banner, { weight: 'Bolder' })])];
}

/** A team without samordnare is in trouble: said as loudly as a change is (handbook §1). */
function leader({ leader: said }: NoticeView): readonly CardElement[] {
  return said === undefined ? [] : [box('warning', [text(said, { weight: 'Bolder' })])];
}

function answering(view: NoticeView): readonly CardElement[] {
  if (!view.open) return [small(words.closed)];
  return [heading(words.ask), buttons(answerButtons(view, 'notice'))];
}

function proposing(view: NoticeView): readonly CardElement[] {
  if (!view.open) return [];
  const paused = view.choices.pausedText;
  return [
    heading(view.proposalsText),
    ...(paused === undefined ? [] : [text(paused, { spacing: 'Small' })]),
    buttons(askButtons(agendaForms, view)),
    small(view.minutesNote, { spacing: 'Medium' }),
  ];
}
