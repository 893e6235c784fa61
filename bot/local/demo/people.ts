import { localTenantId } from '../../config.ts';
import { type AccountKey, accountKeyOf } from '../../../shared/kernel/account-key.ts';
import type { MemberFunction } from '../../../shared/codes/party.ts';

export const demoTenantId = localTenantId;

/**
 * The people of local mode: the Playground's users and the tab's person picker. They are called by function, as people
 * are everywhere in this product, so the "names" are a function and where it sits.
 */
export interface DemoPerson {
  readonly account: AccountKey;
  readonly label: string;
  /** The bot channel's own id of the person (`29:…` in Teams). */
  readonly msUserId: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
}

/** What a demo person is: a seat or a deputy's seat in Berg's team, or a role above the teams. */
export type DemoPersonKey = keyof typeof people;

const people = {
  coordinator: person(1, 'Samordnare', 'Berg'),
  'employment-officer': person(2, 'Arbetsförmedlare', 'Berg (AF)'),
  'fk-contact': person(3, 'Kontaktperson', 'Berg (FK)'),
  'rehab-coordinator-primary-care': person(4, 'Rehabkoordinator primärvård', 'Berg (regionen)'),
  'rehab-coordinator-psychiatry': person(5, 'Rehabkoordinator psykiatri', 'Berg (regionen)'),
  'ifo-officer': person(6, 'Handläggare IFO', 'Berg (kommunen)'),
  'labour-market-coordinator': person(7, 'Arbetskonsulent AME', 'Berg (kommunen)'),
  deputy: person(8, 'Ersättare för arbetsförmedlare', 'Berg (AF)'),
  'steering-member': person(9, 'Chef i styrgruppen', 'Berg (kommunen)'),
  office: person(10, 'Kansli', 'Samordningsförbundet'),
  outsider: person(11, 'Utomstående', '(ingen roll)'),
  'individual-coordinator': person(12, 'Individkoordinator', 'Berg (kommunen)'),
  'county-member': person(13, 'Ledamot i Länsam', '(regionen)'),
  'process-lead': person(14, 'Processledare', 'Samordningsförbundet'),
} as const;

export const demoPeople: readonly DemoPerson[] = Object.values(people);

export function demoAccount(key: DemoPersonKey): AccountKey {
  return people[key].account;
}

/** Who holds a seat of Berg's team in the demo; the other teams' seats are not linked to anybody. */
export function demoSeatHolder(seat: MemberFunction): AccountKey | undefined {
  return Object.hasOwn(people, seat) ? people[seat as DemoPersonKey].account : undefined;
}

/** Whoever did what the demo's history tells of; not a person of local mode. */
export const demoHistorian = accountKeyOf(demoTenantId, aadObjectId(0));

function person(n: number, givenName: string, surname: string): DemoPerson {
  const id = aadObjectId(n);
  return {
    account: accountKeyOf(demoTenantId, id),
    label: `${givenName} ${surname}`,
    msUserId: `29:demo-${n}`,
    aadObjectId: id,
    givenName,
    surname,
  };
}

function aadObjectId(n: number): string {
  return `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
}
