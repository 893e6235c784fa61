import { z } from 'zod';

/** The four parties of the law on coordination (handbook §1). Codes, never labels. */
export const parties = ['af', 'fk', 'region', 'municipality'] as const;
export const party = z.enum(parties);
export type Party = z.infer<typeof party>;

/** Functions a person can have in a team, and the party each sits for (handbook §1). */
export const partyOfFunction = {
  'employment-officer': 'af',
  'fk-contact': 'fk',
  'rehab-coordinator-primary-care': 'region',
  'rehab-coordinator-psychiatry': 'region',
  'ifo-officer': 'municipality',
  'labour-market-coordinator': 'municipality',
  coordinator: 'municipality',
  'individual-coordinator': 'municipality',
  'adult-education': 'municipality',
  integration: 'municipality',
  'assistance-officer': 'municipality',
  lss: 'municipality',
  kaa: 'municipality',
} as const satisfies Record<string, Party>;

export type MemberFunction = keyof typeof partyOfFunction;
export const memberFunctions = Object.keys(partyOfFunction) as readonly MemberFunction[];
export const memberFunction = z.enum(memberFunctions as [MemberFunction, ...MemberFunction[]]);

/** Minimum staffing of a team: the six functions other than FK (handbook §1). */
export const requiredFunctions = [
  'coordinator',
  'employment-officer',
  'rehab-coordinator-primary-care',
  'rehab-coordinator-psychiatry',
  'ifo-officer',
  'labour-market-coordinator',
] as const satisfies readonly MemberFunction[];
