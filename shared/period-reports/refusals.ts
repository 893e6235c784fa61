import type { GuardedRefusal } from '../guard/refusals.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const periodReportRefusals = {
  'report-not-begun': { at: ['period'], says: 'Perioden har inte börjat än. Välj en annan.' },
  'report-no-teams': {
    at: ['period'],
    says: 'Inga team hörde hit under perioden. Välj en annan.',
  },
  'report-no-party':
    'Kansliet behöver ange vilken part du sitter för innan du kan underteckna. Hör av dig dit.',
  'report-not-over':
    'Perioden är inte slut än. Texterna går att skriva redan nu; lämna rapporten när den är det.',
  'report-text-changed': {
    at: ['text'],
    says: 'Någon annan har skrivit under samma rubrik sedan du började. Läs deras text, foga in din och spara igen.',
  },
  'report-not-submitted': 'Rapporten är inte lämnad än, så den kan inte undertecknas.',
  'report-submitted': 'Rapporten är redan lämnad.',
  'report-signed': 'Rapporten är undertecknad och ändras inte mer.',
  'report-signed-by-you': 'Din part har redan undertecknat rapporten.',
} as const satisfies Refusals;
export type PeriodReportRefusal =
  RefusalOf<typeof periodReportRefusals> | GuardedRefusal | CommonRefusal;
