import type { Labels } from '../text/choice.ts';
import {
  functionLabels,
  type MemberFunction,
  memberFunctions,
  type Party,
  partyLabels,
  partyOfFunction,
  partyShortLabels,
} from './party.ts';

/** Whose a contact is: a party, or the federation itself with its kansli and processledare. */
export const contactParties = ['af', 'fk', 'region', 'municipality', 'federation'] as const;
export type ContactParty = (typeof contactParties)[number];

export const contactPartyLabels: Labels<ContactParty> = {
  ...partyLabels,
  federation: 'Samordningsförbundet',
};

export const contactPartyShortLabels: Labels<ContactParty> = {
  ...partyShortLabels,
  federation: 'förbundet',
};

/** What one reaches beside those who sit in a team: whom a samordnare asks at a party, its manager, and who works for the county. */
const besideTeams = ['for-coordinators', 'manager', 'process-lead', 'office'] as const;

export const contactFunctions = [...memberFunctions, ...besideTeams] as const;
export type ContactFunction = MemberFunction | (typeof besideTeams)[number];

export const contactFunctionLabels: Labels<ContactFunction> = {
  ...functionLabels,
  'for-coordinators': 'Kontakt för samordnare',
  manager: 'Chef',
  'process-lead': 'Processledare',
  office: 'Kansli',
};

/** The parties that have that function; every party has managers, and somebody a samordnare asks. */
export function partiesWith(wanted: ContactFunction): readonly ContactParty[] {
  if (wanted === 'process-lead' || wanted === 'office') return ['federation'];
  if (wanted === 'for-coordinators' || wanted === 'manager')
    return contactParties.filter((party): party is Party => party !== 'federation');
  return [partyOfFunction[wanted]];
}
