import type { DigestView } from '../../../../shared/digest/view.ts';
import type { NoticeView } from '../../../../shared/meetings/call/view.ts';
import type { MinutesView } from '../../../../shared/meetings/minutes/view.ts';
import type { MeetingHead } from '../../../../shared/meetings/view.ts';
import type { NumbersView } from '../../../../shared/reports/views/view.ts';
import type { CasesView, CaseView } from '../../../../shared/cases/page/view.ts';
import type { QueueView } from '../../../../shared/cases/queue/view.ts';
import type { DocumentRow } from '../../../../shared/controlled-documents/view.ts';
import type { RulingRow } from '../../../../shared/rulings/view.ts';
import type { OffersView } from '../../../../shared/offers/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import { cut } from './cut.ts';

/**
 * The cards in words, from the same view models: what a client without cards shows, what a screen reader may read
 * first, and what the notification says. A sentence or a few, never the whole card.
 */
export function noticeText({ view, text }: { view: NoticeView; text?: string }): string {
  const { head } = view;
  return sentences([
    text,
    view.banner,
    view.leader,
    noticeSummary({ view, eyebrow: cardText.notice.eyebrow }),
    head.place,
    view.proposalsText,
    view.answersText,
    view.presenceText,
  ]);
}

export function noticeSummary({ view, eyebrow }: { view: NoticeView; eyebrow: string }): string {
  return `${eyebrow}: ${view.head.teamName}, ${view.head.when}`;
}

export function minutesText({ view }: { view: MinutesView }): string {
  return sentences([
    minutesSummary({ view }),
    ...view.groups.map(({ label, rows }) => `${label}: ${rows.map(minutesRow).join('; ')}`),
    ...view.takenOn.flatMap(({ label, tasks }) =>
      tasks.length === 0 ? [] : [`${label}: ${tasks.map(minutesRow).join('; ')}`],
    ),
    view.leader,
    view.attendanceText,
    view.next,
    view.reminder,
  ]);
}

/** `tis 12 jan 2027: BER-2026-003, BER-2026-008`: what is told, and of which cases. */
export function minutesRow(row: {
  readonly text?: string | undefined;
  readonly references: readonly string[];
}): string {
  const references = row.references.join(', ');
  return row.text === undefined ? references : `${row.text}: ${references}`;
}

export function minutesSummary({ view }: { view: MinutesView }): string {
  return `${cardText.minutes.title}: ${view.head.teamName}, ${view.head.when}`;
}

/** More is read on the card, or in the tab. */
const mostOfDigest = 30;
const mostChanged = 3;

export function digestText({ view }: { view: DigestView }): string {
  return sentences([
    digestSummary({ view }),
    ...cut(
      [
        ...view.toSign.map(({ text }) => text),
        ...view.needsUs,
        ...view.appointing.map(({ teamName, text }) => `${teamName}: ${text}`),
        ...view.rulings.map(({ text }) => text),
        ...view.waiting.map(
          ({ teamName, row }) => `${teamName}: ${row.categoryText}, ${row.statusText}`,
        ),
        ...cut(view.changed, mostChanged),
        ...view.teams.map((team) => `${team.name}: ${team.verdictText}`),
      ],
      mostOfDigest,
    ),
  ]);
}

export function digestSummary({ view }: { view: DigestView }): string {
  return `${view.title}: ${view.occasion}`;
}

export function caseText({ view, said }: { view: CaseView; said?: string | undefined }): string {
  return sentences([
    said,
    `${view.reference} · ${view.teamName}`,
    view.statusText,
    view.nextText,
    ...view.alarms,
  ]);
}

export function listText(eyebrow: string, head: MeetingHead, text?: string): string {
  return sentences([text, `${eyebrow}: ${head.teamName}, ${head.when}`]);
}

export function casesText({ view }: { view: CasesView }): string {
  return sentences([`${listCardText.cases.title} · ${view.teamName}`, view.summary]);
}

export function offersText({ view, found }: { view: OffersView; found?: string | undefined }) {
  return sentences([`${listCardText.offers.title} · ${view.teamName}`, found ?? view.summary]);
}

export function rulingsText({ said, rows }: { said: string; rows: readonly RulingRow[] }): string {
  return sentences([
    `${listCardText.rulings.title}, ${said}`,
    ...rows.map(({ question, decision }) => `${question} ${decision}`),
  ]);
}

export function documentsText({
  said,
  rows,
}: {
  said: string;
  rows: readonly DocumentRow[];
}): string {
  return sentences([
    `${listCardText.documents.title}, ${said}`,
    ...rows.map(({ title, current }) => `${title}: ${current?.versionText ?? ''}`),
  ]);
}

export function contactsText({ said }: { said: string }): string {
  return sentences([`${listCardText.contacts.title}, ${said}`]);
}

export function queueText({ view }: { view: QueueView }): string {
  return sentences([`${cardText.queue.title} · ${view.teamName}`, view.summary, view.roomText]);
}

export function numbersText({ view }: { view: NumbersView }): string {
  return sentences([
    `${cardText.numbers.title} · ${view.teamName}, ${view.period.text}`,
    ...view.headline.map(({ label, figure }) => `${label}: ${figure.text}`),
  ]);
}

/** Pieces to one text; each ends with a stop, so that they are read apart. */
function sentences(pieces: readonly (string | undefined)[]): string {
  return pieces
    .filter((piece) => piece !== undefined && piece !== '')
    .map((piece) => (/[.!?:]$/.test(piece ?? '') ? piece : `${piece ?? ''}.`))
    .join(' ');
}
