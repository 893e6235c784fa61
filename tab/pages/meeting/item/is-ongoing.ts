import type { AgendaItemView } from '../../../../shared/meetings/agenda/view.ts';

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
