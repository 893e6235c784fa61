import type { AgendaItemView } from '../../../shared/meetings/agenda/view.ts';
import type { MeetingView } from '../../../shared/meetings/lead/view.ts';

type Agenda = Pick<MeetingView, 'agenda'>;

/** All cases in the order they are taken. */
export function itemsOf({ agenda }: Agenda): readonly AgendaItemView[] {
  return agenda.flatMap((part) => part.items);
}

/** Whether the case is ongoing after what has been decided here, so that somebody can take something on in it. */
export function isOngoing({ kind, decision }: Pick<AgendaItemView, 'kind' | 'decision'>): boolean {
  switch (decision?.outcome) {
    case undefined:
      return kind === 'follow-up';
    case 'received':
    case 'follow-up':
    case 'parked':
      return true;
    case 'queued':
    case 'declined':
    case 'answered':
    case 'closed':
      return false;
  }
}

export function progressOf(view: Agenda): { readonly decided: number; readonly all: number } {
  const items = itemsOf(view);
  return { decided: items.filter((item) => item.decision !== undefined).length, all: items.length };
}

/**
 * The case in focus: the one chosen while it can still be decided, otherwise the first undecided after it, otherwise
 * the first undecided of all.
 */
export function itemInFocus(view: Agenda, chosen: string | undefined): string | undefined {
  const items = itemsOf(view);
  const from = items.findIndex(({ itemId }) => itemId === chosen);
  const undecided = (item: AgendaItemView): boolean => item.decision === undefined;
  return (items.slice(Math.max(from, 0)).find(undecided) ?? items.find(undecided))?.itemId;
}
