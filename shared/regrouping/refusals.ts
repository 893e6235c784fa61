import type { GuardedRefusal } from '../guard/refusals.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import { formatDay } from '../text/format.ts';
import type { FederationRefusal } from '../federation/refusals.ts';

interface OfGroup {
  readonly group: string;
}

export const regroupingRefusals = {
  'nothing-regrouped': {
    at: ['teamIds'],
    says: 'Alla valda team hör redan till den styrgruppen då. Välj andra team eller ett annat datum.',
  },
  'team-in-two-groups': {
    at: ['teamIds'],
    says: ({ team }: { readonly team: string }) =>
      `${team} står i två styrgrupper i förslaget. Ta bort det ur den ena.`,
  },
  'group-twice': {
    at: ['groupId'],
    says: ({ group }: OfGroup) => `${group} står två gånger i förslaget. Ta bort den ena.`,
  },
  'group-name-taken': {
    at: ['name'],
    says: ({ group }: OfGroup) =>
      `Det finns redan en styrgrupp som heter ${group} då. Välj den i listan eller skriv ett annat namn.`,
  },
  'group-not-begun': {
    at: ['groupId', 'from'],
    says: ({ group, on }: OfGroup & { readonly on: IsoDate }) =>
      `${group} börjar först ${formatDay(on)}. Välj det datumet eller ett senare.`,
  },
  'regrouping-begun': 'Ändringen gäller redan. Gör en ny ändring från ett annat datum i stället.',
  'regrouping-before-later':
    'En senare ändring bygger på den här. Ta tillbaka den senare ändringen först.',
} as const satisfies Refusals;
export type RegroupingRefusal =
  RefusalOf<typeof regroupingRefusals> | FederationRefusal | GuardedRefusal;
