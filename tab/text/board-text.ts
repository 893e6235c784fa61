import { formatCount } from '../../shared/text/format.ts';

/** The words around the samordnare's questions across teams. */
export const boardText = {
  title: 'Samordnarnas frågor till varandra',
  lead: 'Det samordnarna undrar och svarar varandra, i alla team. Processledaren och kansliet läser och svarar också. Inga ärenden finns här.',
  search: 'Sök bland frågor och svar',
  searchHint: 'Sök, t.ex. samtycke eller frånvaro',
  found: (n: number) => formatCount(n, 'fråga', 'frågor'),
  nothing: (typed: string) => `Ingen fråga passar ”${typed}”.`,
  waiting: 'Väntar på svar',
  settled: 'Besvarade',
  unanswered: 'Inget svar än',
  isNew: 'Ny för dig',
  settle: 'Markera frågan som besvarad',
  reopen: 'Öppna igen',
  withdraw: 'Ta tillbaka frågan',
  withdrawAnswer: 'Ta tillbaka svaret',
  restoreAnswer: 'Låt svaret gälla igen',
  answerBy: (byText: string) => `svaret från ${byText}`,
  toRuling: 'Öppna besluten',
};
