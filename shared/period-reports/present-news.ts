import { formatPeriodShort, inSentence } from '../text/format.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import type { PeriodReport } from './period-report.ts';

/** What is told of one step of a report, and to whom; nothing of what is written. */
export function presentReportNews(
  name: string,
  report: PeriodReport,
  event: number,
): { readonly to: 'signers' | 'writers'; readonly text: string } | undefined {
  const ref = parsePeriodCode(report.period);
  const period = ref.ok ? inSentence(formatPeriodShort(ref.value)) : report.period;
  const isOwn = report.subject.type === 'steering-group';
  switch (report.history[event]?.type) {
    case 'submitted':
      return {
        to: 'signers',
        text: isOwn
          ? `${name}: er rapport för ${period} är färdigskriven. Den väntar på er: läs, skicka tillbaka eller underteckna, var och en för sin part.`
          : `${name} har lämnat sin rapport för ${period}. Den väntar på er: läs, skicka tillbaka eller underteckna.`,
      };
    case 'returned':
      return {
        to: 'writers',
        text: isOwn
          ? `${name}: er rapport för ${period} har gått tillbaka till dem som skriver den. Vad som behöver ändras står i rapporten.`
          : `Styrgruppen har skickat tillbaka rapporten för ${period}. Vad som behöver ändras står i rapporten.`,
      };
    case 'signed':
      return {
        to: 'writers',
        text: isOwn
          ? `${name}: er rapport för ${period} är undertecknad.`
          : `Styrgruppen har undertecknat rapporten för ${period}.`,
      };
    case 'written':
    case undefined:
      return undefined;
  }
}
