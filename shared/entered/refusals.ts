import type { GuardedRefusal } from '../guard/refusals.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const enteredRefusals = {
  'year-not-begun': {
    at: ['year'],
    says: 'Året har inte börjat än. Kontrollera årtalet.',
  },
  'post-ends-before-start': {
    at: ['to'],
    says: 'Sista dagen ligger före den första. Ändra någon av dem.',
  },
  'post-overlaps': {
    at: ['from', 'to'],
    says: 'Samma tjänst är redan inmatad för några av dagarna. Rätta den som finns, eller välj andra dagar.',
  },
  'goal-of-others': {
    at: ['respondents'],
    says: 'Det målet besvaras av andra. Välj vilka som svarade på just den enkäten.',
  },
  'entered-not-found': 'Uppgiften finns inte. Läs in sidan på nytt.',
  'entered-of-county': 'Uppgiften är länets och matas in på Samordningsförbundets sida.',
  'entered-of-team': 'Uppgiften är ett teams och matas in på teamets sida.',
} as const satisfies Refusals;
export type EnteredRefusal = RefusalOf<typeof enteredRefusals> | CommonRefusal | GuardedRefusal;
