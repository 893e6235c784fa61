import type { Message } from '../../app/messages.ts';
import type { TabLinks } from '../../app/ports.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { cardText } from '../../../shared/text/cards.ts';
import { listCardText } from '../../../shared/text/list-cards.ts';
import { afterCard } from '../cards/lists/after.ts';
import { beforeCard } from '../cards/lists/before.ts';
import type { CardJson } from '../cards/parts/card.ts';
import { drawnOn } from '../cards/parts/drawn-on.ts';
import { connectCard } from '../cards/channel/connect.ts';
import { countyMatterCard, countyMatterText } from '../cards/reporting/county-matter.ts';
import { digestCard } from '../cards/reporting/digest.ts';
import { digestSummary, listText, minutesSummary, noticeSummary } from '../cards/parts/fallback.ts';
import { withWholeReferences } from '../cards/parts/whole-references.ts';
import { opening, type Subject } from '../cards/parts/opens.ts';
import { gatheringMinutesCard, gatheringMinutesText } from '../cards/gathering/minutes.ts';
import { gatheringNoticeCard, gatheringNoticeText } from '../cards/gathering/notice.ts';
import { yearNewsCard } from '../cards/reporting/year.ts';
import { newsCard } from '../cards/reporting/news.ts';
import {
  fkCancelledCard,
  fkChangedCard,
  fkNoticeCard,
  fkNoticeSummary,
} from '../cards/meeting/fk-notice.ts';
import { minutesCard } from '../cards/meeting/minutes.ts';
import { askCasesCard, cancelledCard, changedCard } from '../cards/meeting/notice-event.ts';
import { noticeCard } from '../cards/meeting/notice.ts';

/** One of card and text, never both: Teams loses the id of a message that has both. `summary` is the notification. */
export type Rendered =
  | { readonly card: CardJson; readonly summary: string }
  | { readonly text: string; readonly summary: string };

/** As it goes out: every card says when, to who presses it, and breaks no reference. */
export function drawnToday<T extends object>(rendered: T, today: IsoDate): T {
  if (!('card' in rendered)) return rendered;
  return { ...rendered, card: withWholeReferences(drawnOn(rendered.card as CardJson, today)) };
}

/** `rendering` makes the buttons of forms that have no revision of their own into new buttons each time they are posted. */
export function renderMessage(message: Message, rendering: string, links?: TabLinks): Rendered {
  const rendered = withoutWay(message, rendering);
  return 'card' in rendered
    ? { ...rendered, card: opening(rendered.card, subjectOf(message), links) }
    : rendered;
}

/** What it speaks of and does not open by itself. */
function subjectOf(message: Message): Subject | undefined {
  switch (message.type) {
    case 'notice':
    case 'notice-changed':
    case 'notice-cancelled':
    case 'ask-cases':
    case 'before':
    case 'after':
    case 'minutes':
      return { page: 'meeting', of: message.view.head };
    case 'fk-notice':
    case 'fk-notice-changed':
    case 'fk-notice-cancelled':
      return { page: 'fk', teamId: message.view.head.teamId };
    case 'deviation-news':
      return message.onPage === undefined
        ? { page: 'deviations', teamId: message.teamId }
        : { page: 'steering', ...message.onPage };
    case 'report-news':
      return { page: 'report', subject: message.subject, period: message.period };
    case 'gathering-notice':
    case 'gathering-minutes':
      return { page: 'gathering', of: message.view.head };
    case 'gathering-news':
      return { page: 'gathering', of: message.head };
    case 'year-news':
      return { page: 'year', of: message.place };
    case 'ruling-news':
      return { page: 'rulings' };
    case 'county-matter':
      return { page: 'countyGroup' };
    case 'county-news':
      return { page: 'fromCounty' };
    // It has the address of the steering group's page in its view.
    case 'digest':
    // The channel is nobody's yet.
    case 'connect':
    case 'text':
      return undefined;
  }
}

function withoutWay(message: Message, rendering: string): Rendered {
  const { notice } = cardText;
  switch (message.type) {
    case 'notice':
      return {
        card: noticeCard(message),
        summary: noticeSummary({ ...message, eyebrow: notice.eyebrow }),
      };
    case 'notice-changed':
      return {
        card: changedCard(message),
        summary: noticeSummary({ ...message, eyebrow: notice.changed }),
      };
    case 'notice-cancelled':
      return {
        card: cancelledCard(message),
        summary: noticeSummary({ ...message, eyebrow: notice.cancelled }),
      };
    case 'fk-notice':
      return {
        card: fkNoticeCard(message),
        summary: fkNoticeSummary({ ...message, eyebrow: notice.eyebrow }),
      };
    case 'fk-notice-changed':
      return {
        card: fkChangedCard(message),
        summary: fkNoticeSummary({ ...message, eyebrow: notice.changed }),
      };
    case 'fk-notice-cancelled':
      return {
        card: fkCancelledCard(message),
        summary: fkNoticeSummary({ ...message, eyebrow: notice.cancelled }),
      };
    case 'ask-cases':
      return {
        card: askCasesCard(message),
        summary: noticeSummary({ ...message, eyebrow: notice.askCases }),
      };
    case 'before':
      return {
        card: beforeCard({ ...message, once: rendering }),
        summary: listText(listCardText.before.eyebrow, message.view.head),
      };
    case 'after':
      return {
        card: afterCard({ ...message, once: rendering }),
        summary: listText(listCardText.after.eyebrow, message.view.head),
      };
    case 'minutes':
      return { card: minutesCard(message), summary: minutesSummary(message) };
    case 'county-matter':
      return { card: countyMatterCard(message), summary: countyMatterText(message.view) };
    case 'digest':
      return { card: digestCard(message), summary: digestSummary(message) };
    case 'connect':
      return { card: connectCard({ ...message, key: rendering }), summary: message.text };
    case 'county-news':
      return { card: newsCard(message, cardText.countyNews), summary: message.text };
    case 'deviation-news':
      return { card: newsCard(message, cardText.deviationNews), summary: message.text };
    case 'report-news':
      return { card: newsCard(message, cardText.reportNews), summary: message.text };
    case 'gathering-notice':
      return { card: gatheringNoticeCard(message), summary: gatheringNoticeText(message) };
    case 'gathering-minutes':
      return { card: gatheringMinutesCard(message), summary: gatheringMinutesText(message) };
    case 'gathering-news':
      return {
        card: newsCard(message, `${message.head.title} · ${message.head.ofText}`),
        summary: message.text,
      };
    case 'year-news':
      return { card: yearNewsCard(message), summary: message.text };
    case 'ruling-news':
      return { card: newsCard(message, cardText.rulingNews), summary: message.text };
    case 'text':
      return { text: message.text, summary: message.text };
  }
}
