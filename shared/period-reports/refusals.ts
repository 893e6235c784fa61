import type { GuardedRefusal } from '../guard/refusals.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const periodReportRefusals = {
  'report-not-begun': { at: ['period'], says: 'Perioden har inte börjat än. Välj en annan.' },
  'report-not-over':
    'Perioden är inte slut än. Texterna går att skriva redan nu; lämna rapporten när den är det.',
  'report-text-changed': {
    at: ['text'],
    says: 'Någon annan har skrivit under samma rubrik sedan du började. Läs deras text, foga in din och spara igen.',
  },
  'report-not-submitted':
    'Rapporten är inte lämnad till styrgruppen, så den kan inte undertecknas än.',
  'report-submitted': 'Rapporten är redan lämnad till styrgruppen.',
  'report-signed': 'Rapporten är undertecknad och ändras inte mer.',
  'report-signed-by-you': 'Din part har redan undertecknat rapporten.',
} as const satisfies Refusals;
export type PeriodReportRefusal =
  RefusalOf<typeof periodReportRefusals> | GuardedRefusal | CommonRefusal;
