import type { Labels } from '../text/choice.ts';

/** The four parties of the law on coordination (handbook §1). Codes, never labels. */
export const parties = ['af', 'fk', 'region', 'municipality'] as const;
export type Party = (typeof parties)[number];

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
export const memberFunctions = Object.keys(partyOfFunction) as [
  MemberFunction,
  ...MemberFunction[],
];

/** Minimum staffing by the agreement of 2025: the six functions other than FK (handbook §1). */
export const requiredFunctions = [
  'coordinator',
  'employment-officer',
  'rehab-coordinator-primary-care',
  'rehab-coordinator-psychiatry',
  'ifo-officer',
  'labour-market-coordinator',
] as const satisfies readonly MemberFunction[];

/** Those a rule set may require of every team. FK has its own rule (§4), and an individkoordinator comes with a case. */
export const teamFunctions = [
  ...requiredFunctions,
  'adult-education',
  'integration',
  'assistance-officer',
  'lss',
  'kaa',
] as const satisfies readonly MemberFunction[];

/** Functions that are for no party: the samordnare is neutral, and an individkoordinator works in single cases (§1). */
export const neutralFunctions: readonly MemberFunction[] = [
  'coordinator',
  'individual-coordinator',
];

export const partyLabels: Labels<Party> = {
  af: 'Arbetsförmedlingen',
  fk: 'Försäkringskassan',
  region: 'Region Jämtland Härjedalen',
  municipality: 'Kommunen',
};

/** Where the whole name does not fit: `Arbetsförmedlare (AF)`. */
export const partyShortLabels: Labels<Party> = {
  af: 'AF',
  fk: 'FK',
  region: 'regionen',
  municipality: 'kommunen',
};

export const functionLabels: Labels<MemberFunction> = {
  coordinator: 'Samordnare',
  'employment-officer': 'Arbetsförmedlare',
  'fk-contact': 'Kontaktperson',
  'rehab-coordinator-primary-care': 'Rehabkoordinator primärvård',
  'rehab-coordinator-psychiatry': 'Rehabkoordinator psykiatri',
  'ifo-officer': 'Handläggare IFO',
  'labour-market-coordinator': 'Arbetskonsulent AME',
  'individual-coordinator': 'Individkoordinator',
  'adult-education': 'Vuxenutbildning',
  integration: 'Integration',
  'assistance-officer': 'Biståndshandläggare',
  lss: 'LSS',
  kaa: 'KAA',
};

/** A seat in a circle: what its people call themselves, in three letters at most. */
export const functionMarks: Labels<MemberFunction> = {
  coordinator: 'S',
  'employment-officer': 'AF',
  'fk-contact': 'FK',
  'rehab-coordinator-primary-care': 'PV',
  'rehab-coordinator-psychiatry': 'PSY',
  'ifo-officer': 'IFO',
  'labour-market-coordinator': 'AME',
  'individual-coordinator': 'IK',
  'adult-education': 'VUX',
  integration: 'INT',
  'assistance-officer': 'BIS',
  lss: 'LSS',
  kaa: 'KAA',
};
