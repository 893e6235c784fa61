import type { NoticeView } from '../../../../shared/meetings/call/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { agendaForms, formButtons } from './meeting-forms.ts';
import { answerButtons } from './answer-buttons.ts';
import type { CardAction, CardElement, CardJson } from '../parts/card.ts';
import { box, buttons, card, small, text, title } from '../parts/elements.ts';
import { noticeText } from '../parts/fallback.ts';
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
    buttons: answering(event),
  });
}

export function cancelledCard(event: NoticeEvent): CardJson {
  return eventCard(event, {
    head: shortHead(event, cardText.notice.cancelled),
    style: 'attention',
    buttons: [],
  });
}

/**
 * Two weeks before: cases are asked for, and can be raised right here. Whoever has raised one gets the kallelse as it will
 * be, with buttons of its own: two consultations look alike, and the second must not be taken for the first again.
 */
export function askCasesCard(event: NoticeEvent): CardJson {
  const paused = event.view.choices.pausedText;
  return eventCard(event, {
    head: shortHead(event, cardText.notice.askCases),
    style: 'emphasis',
    ...(paused === undefined || !event.view.open ? {} : { also: paused }),
    buttons: event.view.open ? formButtons(agendaForms, event.view, 'notice') : [],
  });
}

function answering({ view }: NoticeEvent): readonly CardAction[] {
  return view.open ? answerButtons(view, 'other') : [];
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
    readonly buttons: readonly CardAction[];
    /** Said over the buttons. */
    readonly also?: string;
  },
): CardJson {
  const pressable: readonly CardElement[] =
    look.buttons.length === 0 ? [] : [buttons(look.buttons)];
  const also = look.also === undefined ? [] : [text(look.also)];
  return card({
    fallbackText: noticeText(event),
    body: [...look.head, box(look.style, [text(event.text)]), ...also, ...pressable],
  });
}
