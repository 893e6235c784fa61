import { formatCount } from '../../shared/text/format.ts';
import { headings } from '../../shared/text/headings.ts';

/** The words around a new division into styrgrupper. */
export const regroupText = {
  title: 'Ny indelning',
  one: 'Styrgruppen',
  more: 'Lägg till en styrgrupp till',
  proposal: 'Redan i förslaget',
  remove: headings.remove,
  coming: 'Beslutade ändringar som inte har börjat gälla',
  ended: (n: number) => `${formatCount(n, 'styrgrupp', 'styrgrupper')} som har upphört`,
  preview: 'Det här händer',
  previewEmpty: 'Välj dag, styrgrupp och team, så visas här vad det leder till.',
  seats: 'Ledamöter och adjungerade',
  noSeats: 'Inga ledamöter följer med.',
  follows: 'Följer med',
  leftOut: 'Följer inte med',
  teams: 'Teamen',
  endedGroups: 'Upphör och sparas',
  carries: 'Det som följer med',
  waits: 'Det som väntar',
  withdraw: 'Ta tillbaka …',
  withdrawBody:
    'Indelningen blir som den är i dag. Styrgrupper som skulle ha börjat försvinner, med de platser som har getts i dem.',
} as const;
