import { livelihoodLabels } from './livelihood.ts';
import type { Labels } from '../text/choice.ts';
import type { MemberFunction, Party } from './party.ts';

export const referrers = [
  'ifo',
  'ame',
  'af',
  'fk',
  'primary-care',
  'psychiatry',
  'several',
  'self',
] as const;

export type Referrer = (typeof referrers)[number];

export const referrerLabels: Labels<Referrer> = {
  ifo: 'IFO',
  ame: 'AME',
  af: 'AF',
  fk: 'FK',
  'primary-care': 'Primärvård',
  psychiatry: 'Psykiatri',
  several: 'Flera parter',
  self: 'Individen själv',
};

/** The authority behind each who can raise; none behind several at once or the individual. */
export const partyOfReferrer: Readonly<Partial<Record<Referrer, Party>>> = {
  ifo: 'municipality',
  ame: 'municipality',
  af: 'af',
  fk: 'fk',
  'primary-care': 'region',
  psychiatry: 'region',
};

/** Somebody who raises alone. */
export type OwnReferrer = Exclude<Referrer, 'several'>;

/** Whom each function raises for. None for the neutral, and for those who raise through another. */
export const referrerOfFunction: Readonly<Partial<Record<MemberFunction, OwnReferrer>>> = {
  'ifo-officer': 'ifo',
  'labour-market-coordinator': 'ame',
  'employment-officer': 'af',
  'fk-contact': 'fk',
  'rehab-coordinator-primary-care': 'primary-care',
  'rehab-coordinator-psychiatry': 'psychiatry',
};

export const genders = ['woman', 'man', 'other'] as const;

export type Gender = (typeof genders)[number];

export const genderLabels: Labels<Gender> = {
  woman: 'Kvinna',
  man: 'Man',
  other: 'Annat eller inte angivet',
};

export const ageBands = ['16-29', '30-64'] as const;

export type AgeBand = (typeof ageBands)[number];

export function isAgeBand(code: string): code is AgeBand {
  return ageBands.some((one) => one === code);
}

export const ageBandLabels: Labels<AgeBand> = { '16-29': '16–29 år', '30-64': '30–64 år' };

export const criteria = [
  'working-age',
  'combined-needs',
  'other-planning-insufficient',
  'lives-in-municipality',
  'neither-works-nor-studies',
  'known-to-two-parties',
] as const;

export type Criterion = (typeof criteria)[number];

export const criterionLabels: Labels<Criterion> = {
  'working-age': 'Arbetsför ålder (16–64 år)',
  'combined-needs': 'Samlat behov av sociala, medicinska och arbetsinriktade insatser',
  'other-planning-insufficient': 'Andra former av gemensam planering bedöms inte räcka',
  'lives-in-municipality': 'Bor i kommunen',
  'neither-works-nor-studies': 'Varken arbetar eller studerar',
  'known-to-two-parties': 'Känd hos minst två parter eller behöver en bred planering',
};

export const priorityGroups = [
  'sickness-benefit',
  'activity-compensation',
  'social-assistance',
  'no-public-support',
  'young',
] as const;

export type PriorityGroup = (typeof priorityGroups)[number];

/** Over the groups, wherever they are shown or asked about. */
export const priorityGroupsHeading = 'Prioriterade grupper';

export const priorityGroupLabels: Labels<PriorityGroup> = {
  'sickness-benefit': 'Sjukpenning',
  'activity-compensation': 'Aktivitetsersättning',
  'social-assistance': 'Försörjningsstöd',
  'no-public-support': livelihoodLabels['no-public-support'],
  young: 'Unga (16–29 år)',
};

/** Bräcke's levels: 1 needs investigation ahead of sjuk-/aktivitetsersättning, 2 rehabilitating, 3 closer to work. */
export const processLevels = [1, 2, 3] as const;

export type ProcessLevel = (typeof processLevels)[number];

export const processLevelLabels: Labels<ProcessLevel> = {
  1: '1 Behöver utredas inför sjuk- eller aktivitetsersättning',
  2: '2 Rehabiliterande',
  3: '3 Närmare arbetsmarknaden',
};
