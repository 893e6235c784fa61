import type { IsoDate } from '../kernel/calendar.ts';
import type { RefusalOf, Refusals } from '../kernel/refusal.ts';
import type { TeamRefusal } from '../teams/refusals.ts';
import { formatDay } from '../text/format.ts';

export const federationRefusals = {
  'already-set-up': 'Samordningsförbundet finns redan. Läs in sidan på nytt.',
  'last-office':
    'Det måste finnas minst en person på kansliet som kan lägga till andra. Lägg till en ny innan du avslutar den här.',
  'chair-without-vote': {
    at: ['roleId'],
    says: 'Ordföranden ska vara ledamot, inte adjungerad. Välj en ledamot.',
  },
  'chair-not-seated': {
    at: ['roleId', 'from'],
    says: ({ on }: { readonly on: IsoDate }) =>
      `Ledamoten sitter inte i styrgruppen ${formatDay(on)}. Välj en annan dag eller en annan ledamot.`,
  },
  'channel-has-cases':
    'Kanalen har varit ett teams eller en grupps, så det som står där kan handla om ärenden. Välj en kanal som ingen har haft, eller en som redan är Försäkringskassans.',
  'channel-is-fks':
    'Kanalen är Försäkringskassans, så inga ärenden får stå i den. Välj en annan kanal.',
  'chat-is-for-fk':
    'En gruppchatt kan bara vara Försäkringskassans. Team, styrgrupper och Länsam behöver en kanal: lägg till appen i kanalen och välj den.',
  'no-fk-channel': 'Försäkringskassan har ingen kanal ansluten för teamet. Läs in sidan på nytt.',
  'group-ends': {
    at: ['groupId', 'steeringGroupId', 'from'],
    says: ({ group, on }: { readonly group: string; readonly on: IsoDate }) =>
      `${group} upphör ${formatDay(on)}. Välj en annan styrgrupp.`,
  },
  'team-moves-later': {
    at: ['teamIds', 'from'],
    says: ({ team, on }: { readonly team: string; readonly on: IsoDate }) =>
      `${team} byter redan styrgrupp ${formatDay(on)}. Ta tillbaka den ändringen först, eller välj ett senare datum.`,
  },
} as const satisfies Refusals;
export type FederationRefusal = RefusalOf<typeof federationRefusals> | TeamRefusal;
