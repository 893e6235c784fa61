import type { GuardedRefusal } from '../guard/refusals.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { formatDay } from '../text/format.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const teamRefusals = {
  'code-taken': {
    at: ['code'],
    says: ({ teamCode }: { readonly teamCode: string }) =>
      `Koden ${teamCode} används redan av ett annat team. Välj en annan kod.`,
  },
  'second-coordinator': {
    at: ['function'],
    says: 'Teamet har redan en samordnare. Avsluta den rollen först, eller lägg till en ersättare.',
  },
  'account-taken': {
    at: ['account'],
    says: 'Kontot har redan den rollen i teamet. Välj en annan person.',
  },
  'deputy-of-other-party': {
    at: ['deputyFor'],
    says: 'En ersättare ska komma från samma verksamhet som den som ersätts. Välj en annan medlem.',
  },
  'settings-changed-since':
    'Någon annan har ändrat teamets arbetssätt sedan du öppnade formuläret, så inget har sparats. Se över det som är nytt och försök igen.',
  'seat-ended': ({ on }: { readonly on: IsoDate }) =>
    `Rollen i teamet upphörde ${formatDay(on)}. Välj en medlem som är med nu.`,
} as const satisfies Refusals;
export type TeamRefusal = RefusalOf<typeof teamRefusals> | GuardedRefusal | CommonRefusal;
