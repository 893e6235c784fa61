import { formatPeriodShort, inSentence } from '../text/format.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import type { Team } from '../teams/team.ts';
import type { PeriodReport } from './period-report.ts';

/** What is told of one step of a report, and to whom; nothing of what is written. */
export function presentReportNews(
  team: Pick<Team, 'name'>,
  report: PeriodReport,
  event: number,
): { readonly to: 'steering-group' | 'team'; readonly text: string } | undefined {
  const ref = parsePeriodCode(report.id);
  const period = ref.ok ? inSentence(formatPeriodShort(ref.value)) : report.id;
  switch (report.history[event]?.type) {
    case 'submitted':
      return {
        to: 'steering-group',
        text: `${team.name} har lämnat sin rapport för ${period}. Den väntar på er: läs, skicka tillbaka eller underteckna.`,
      };
    case 'returned':
      return {
        to: 'team',
        text: `Styrgruppen har skickat tillbaka rapporten för ${period}. Vad som behöver ändras står i rapporten.`,
      };
    case 'signed':
      return {
        to: 'team',
        text: `Styrgruppen har undertecknat rapporten för ${period}.`,
      };
    case 'written':
    case undefined:
      return undefined;
  }
}
