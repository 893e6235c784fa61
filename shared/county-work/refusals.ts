import type { GuardedRefusal } from '../guard/refusals.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const countyWorkRefusals = {
  'not-an-example':
    'Bara det som har lyfts till Länsam som ett gott exempel kan spridas till alla team.',
  'example-is-spread': 'Exemplet är redan på väg eller publicerat. Läs in sidan på nytt.',
  'example-is-published': 'Exemplet är redan publicerat.',
  'example-is-withdrawn': 'Exemplet är tillbakadraget. Sprid det på nytt om teamen ska läsa det.',
  'example-needs-another':
    'Du har skrivit i texten, så någon annan ser på den innan den går till alla team: Länsam, processledaren eller kansliet.',
  'work-group-ends-before-it-begins': {
    at: ['to'],
    says: 'Den sista dagen är före den första. Välj en senare dag.',
  },
  'report-before-work-group': {
    at: ['reportDue'],
    says: 'Återrapporten ligger före gruppens första dag. Välj en senare dag.',
  },
  'work-group-has-ended': 'Arbetsgruppen är redan avslutad.',
  'revision-exists': {
    at: ['year'],
    says: 'Översynen för det året finns redan. Välj ett annat år.',
  },
  'comments-due-in-past': {
    at: ['commentsDue'],
    says: 'Dagen då synpunkterna ska ha kommit har redan varit. Välj en senare dag.',
  },
  'revision-is-closed': 'Översynen är avslutad med ett beslut och tar inte emot mer.',
  'revision-is-full': 'Översynen har fått så många synpunkter som ryms. Hör av dig till kansliet.',
} as const satisfies Refusals;
export type CountyWorkRefusal =
  RefusalOf<typeof countyWorkRefusals> | GuardedRefusal | CommonRefusal;
