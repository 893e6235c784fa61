import type { AgendaPart } from '../../../../shared/codes/agenda.ts';
import type { AgendaPartView } from '../../../../shared/meetings/agenda/view.ts';
import type { CardElement } from '../parts/card.ts';
import { cut } from '../parts/cut.ts';
import { bullets, small, text } from '../parts/elements.ts';

/** Parts that ask to be filled; of the others nobody needs to hear that they are empty. */
const asked: ReadonlySet<string> = new Set<AgendaPart>(['new-cases', 'consultations']);

/**
 * The agenda by part, in its order. A long part is cut: the card is read on a phone before the meeting, the whole list
 * stands in the tab.
 */
export function agendaElements(
  parts: readonly AgendaPartView[],
  most: number,
): readonly CardElement[] {
  const filled = parts.filter((part) => linesOf(part).length > 0);
  const empty = parts.filter((part) => linesOf(part).length === 0 && asked.has(part.part));
  return [
    ...filled.flatMap((part) => [
      ...sectionOver(part, parts, filled),
      text(part.title, { weight: 'Bolder', spacing: 'Small' }),
      bullets(cut(linesOf(part), most), { spacing: 'None' }),
    ]),
    ...(empty.length === 0
      ? []
      : [small(empty.map((part) => part.emptyText).join(' · '), { spacing: 'Small' })]),
  ];
}

/** The section's name over the first of its parts that is shown; on the card only where it has its time. */
function sectionOver(
  part: AgendaPartView,
  all: readonly AgendaPartView[],
  shown: readonly AgendaPartView[],
): readonly CardElement[] {
  const sections = (upTo: readonly AgendaPartView[]) => upTo.findLast(({ section }) => section);
  const own = sections(all.slice(0, all.indexOf(part) + 1));
  const previous = shown[shown.indexOf(part) - 1];
  const before =
    previous === undefined ? undefined : sections(all.slice(0, all.indexOf(previous) + 1));
  return own?.section === undefined || own === before
    ? []
    : [small(own.section, { spacing: 'Medium' })];
}

function linesOf(part: AgendaPartView): readonly string[] {
  return [
    ...part.items.map((item) => [item.reference, item.raisedByText].filter(Boolean).join(' · ')),
    ...part.closed.map(({ reference, text }) => `${reference} · ${text}`),
    ...part.topics.map((topic) => `${topic.text} · ${topic.byText}`),
  ];
}
