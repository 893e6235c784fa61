import type { NoticeView } from '../../../shared/meetings/view.ts';
import { cardText } from '../../../shared/text/cards.ts';
import { answerButtons } from './answer-buttons.ts';
import type { CardElement, CardJson } from './card.ts';
import { box, buttons, card, small, text, title } from './elements.ts';
import { noticeText } from './fallback.ts';
import { headElements } from './notice.ts';

interface NoticeEvent {
  readonly view: NoticeView;
  /** What happened or what is asked, as a sentence. */
  readonly text: string;
}

/** Time or place moved: said first, and the answer can be given anew right here. */
export function changedCard(event: NoticeEvent): CardJson {
  return eventCard(event, {
    head: headElements(event.view.head, cardText.notice.changed),
    style: 'warning',
    answer: event.view.open,
  });
}

export function cancelledCard(event: NoticeEvent): CardJson {
  return eventCard(event, {
    head: shortHead(event, cardText.notice.cancelled),
    style: 'attention',
    answer: false,
  });
}

/** To those who have not answered: the question and its buttons, nothing else. */
export function reminderCard(event: NoticeEvent): CardJson {
  return eventCard(event, {
    head: shortHead(event, cardText.notice.reminder),
    style: 'emphasis',
    answer: event.view.open,
  });
}

/** Where the sentence itself says when, and a link to a cancelled meeting would only mislead. */
function shortHead({ view }: NoticeEvent, eyebrow: string): readonly CardElement[] {
  return [small(`${eyebrow} · ${view.head.teamName}`), title(view.head.title)];
}

function eventCard(
  event: NoticeEvent,
  look: {
    readonly head: readonly CardElement[];
    readonly style: 'warning' | 'attention' | 'emphasis';
    readonly answer: boolean;
  },
): CardJson {
  const answer: readonly CardElement[] = look.answer
    ? [buttons(answerButtons(event.view, 'other'))]
    : [];
  return card({
    fallbackText: noticeText(event),
    body: [...look.head, box(look.style, [text(event.text)]), ...answer],
  });
}
