import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { GuardedRefusal } from '../guard/refusals.ts';
import type { CommonRefusal } from '../text/refusals.ts';

export const ruleRefusals = {
  'draft-exists':
    'Det finns redan ett utkast. Arbeta vidare i det, eller ta bort det innan du börjar på ett nytt.',
  /** A published version is never changed (handbook §9). */
  'rules-are': ({ status }: { readonly status: 'published' | 'withdrawn' }) =>
    status === 'published'
      ? 'Versionen är publicerad och kan inte ändras. Gör ett utkast till en ny version i stället.'
      : 'Utkastet är borttaget. Gör ett nytt utkast.',
  'rules-changed-since':
    'Någon annan har ändrat utkastet sedan du öppnade det, så inget har sparats. Se över det som är nytt och försök igen.',
  'rules-disagree': {
    at: ({ fields }: { readonly fields: readonly string[] }) => fields,
    /** The sentences of what disagrees. */
    says: ({ why }: { readonly why: readonly string[] }) =>
      `Det som är markerat går inte ihop. ${why.join(' ')}`,
  },
  'post-team-unknown': {
    at: ['fundedPosts'],
    says: 'En tjänst hör till ett team som inte finns. Välj ett team i listan, eller länet.',
  },
  'plan-year-over': {
    at: ['year'],
    says: ({ year }: { readonly year: number }) =>
      `År ${year} har redan varit. Välj i år eller ett kommande år.`,
  },
  'plan-outside-year': {
    at: ['from'],
    says: ({ year }: { readonly year: number }) =>
      `Planen är för ${year} och kan bara börja gälla det året. Välj en dag i ${year}.`,
  },
} as const satisfies Refusals;
export type RuleRefusal = RefusalOf<typeof ruleRefusals> | GuardedRefusal | CommonRefusal;
