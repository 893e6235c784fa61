import { formatCount } from '../../shared/text/format.ts';
import { headings } from '../../shared/text/headings.ts';

/** The words around the register of rulings. */
export const rulingsText = {
  title: 'Beslut om hur vi gör',
  lead: 'Vad teamet, styrgruppen och Länsam har beslutat om hur något ska gå till. Inga ärenden finns här.',
  search: 'Sök bland besluten',
  searchHint: 'Sök, t.ex. tolk eller kostnad',
  found: (n: number) => formatCount(n, 'beslut', 'beslut'),
  nothing: (typed: string) => `Inget beslut passar ”${typed}”.`,
  nothingSoChosen: 'Inga beslut passar det du har valt.',
  all: 'Alla',
  past: 'Visa även beslut som inte gäller längre',
  waiting: 'Frågor som väntar på beslut',
  decided: 'Beslut',
  over: headings.over,
  unconfirmed: 'Väntar på att bekräftas',
  waits: 'Väntar på beslut',
  confirm: 'Bekräfta',
  fromBoard: 'Ställdes först bland samordnarnas frågor',
  replacedBy: 'Ersatt av:',
  replaces: 'Ersätter:',
  waitingHere: 'Frågor och beslut som väntar på er',
  toRulings: 'Alla beslut om hur vi gör',
  alike: (n: number) =>
    n === 1 ? 'Det finns ett beslut som liknar' : 'Det finns beslut som liknar',
};
