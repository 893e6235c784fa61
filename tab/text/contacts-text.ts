import { formatCount } from '../../shared/text/format.ts';
import { headings } from '../../shared/text/headings.ts';

/** The words around the contacts. */
export const contactsText = {
  title: 'Kontakter',
  lead: 'Hur man når varje funktion: länets kontakter, och vilka funktioner som finns i teamen i dag. Inga personer står här.',
  titleFor: (team: string) => `Kontakter för ${team}`,
  search: 'Sök bland kontakterna',
  searchHint: 'Sök, t.ex. FK eller psykiatri',
  found: (n: number) => formatCount(n, 'kontakt', 'kontakter'),
  nothing: (typed: string) => `Ingen kontakt passar ”${typed}”.`,
  past: 'Visa även dem som har slutat gälla',
  over: headings.over,
  lacks: 'Ingen efterträdare',
  open: 'Öppna länken',
} as const;
