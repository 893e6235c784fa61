import {
  type DeviationCategory,
  deviationCategoryLabels,
  type DeviationStatus,
  type DeviationStep,
  deviationStepLabels,
} from '../codes/deviation.ts';
import type { Instant } from '../kernel/calendar.ts';
import type { GuardedRefusal } from '../guard/refusals.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { formatInstant, inSentence } from '../text/format.ts';
import type { CommonRefusal } from '../text/refusals.ts';
import type { Doer } from './deviation.ts';
import { byText } from './present-doer.ts';

const deviationStatusTexts: Readonly<Record<DeviationStatus, string>> = {
  reported:
    'Avvikelsen är bara rapporterad än. Sammanställ den eller lämna den till styrgruppen först.',
  compiled: 'Avvikelsen är sammanställd men inte lämnad vidare. Lämna den till styrgruppen först.',
  'with-steering':
    'Avvikelsen ligger redan hos styrgruppen. Nu återstår en åtgärd, att lyfta den till Länsam eller att avsluta den.',
  'in-action':
    'Styrgruppen har redan beslutat om en åtgärd för avvikelsen. Ändra åtgärden, lyft avvikelsen till Länsam eller avsluta den.',
  'with-county': 'Avvikelsen är redan lyft till Länsam.',
  solved: 'Avvikelsen är redan löst. Rapportera en ny om problemet finns kvar.',
  'passed-on': 'Avvikelsen är redan lämnad vidare inom en organisation.',
  'other-forum': 'Avvikelsen är redan lämnad till ett annat forum.',
};

interface Meanwhile {
  readonly step: DeviationStep;
  readonly at: Instant;
  readonly as?: Doer;
  readonly asSecretary?: true;
}

export const deviationRefusals = {
  'due-in-past': {
    at: ['due'],
    says: 'Dagen då åtgärden ska vara klar har redan varit. Välj en senare dag.',
  },
  'only-from-county': {
    at: ['as'],
    says: 'Bara Länsam lämnar vidare inom en organisation eller till ett annat forum. Lyft avvikelsen till Länsam först.',
  },
  'deviation-is': ({ status }: { readonly status: DeviationStatus }) =>
    deviationStatusTexts[status],
  /** What the team may not solve by itself. */
  'reaches-steering': ({ category }: { readonly category: DeviationCategory }) =>
    `En avvikelse om ”${deviationCategoryLabels[category]}”, eller som rör fler kommuner, når alltid styrgruppen. Behåll det som är rapporterat och lämna avvikelsen till styrgruppen.`,
  'nothing-to-confirm':
    'Det finns inget nedtecknat beslut som väntar på att bekräftas. Läs in sidan på nytt.',
  /** The first stands, the second is told. */
  'decided-meanwhile': ({ step, at, as, asSecretary }: Meanwhile) =>
    `Någon hann före: ${inSentence(deviationStepLabels[step])}${byText({ as, asSecretary })} ${formatInstant(at)}. Läs beslutet först. Det gäller tills ni beslutar något annat.`,
} as const satisfies Refusals;
export type DeviationRefusal = RefusalOf<typeof deviationRefusals> | GuardedRefusal | CommonRefusal;
