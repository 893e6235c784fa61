import { partyLabels } from './party.ts';
import type { Labels } from '../text/choice.ts';
import { headings } from '../text/headings.ts';

/** Categories of avvikelser (handbook §5). */
export const deviationCategories = [
  'routines-responsibility',
  'consent',
  'attendance-team',
  'attendance-steering',
  'collaboration-climate',
  'goals',
  'staffing',
  'budget',
  'ways-of-working',
  'reorganisation',
  'coordinator',
] as const;
export type DeviationCategory = (typeof deviationCategories)[number];

export const deviationCategoryLabels: Labels<DeviationCategory> = {
  'routines-responsibility': 'Rutiner/ansvar',
  consent: 'Samtycke',
  'attendance-team': 'Närvaro i team',
  'attendance-steering': 'Närvaro i styrgrupp',
  'collaboration-climate': 'Samverkansklimat/bemötande',
  goals: 'Mål',
  staffing: 'Bemanning',
  budget: 'Budget',
  'ways-of-working': 'Arbetssätt',
  reorganisation: 'Organisationsförändring',
  coordinator: 'Samordnaren',
};

/** What travels the same road (handbook §5: "issue kinds to Länsam"). */
export const deviationKinds = [
  'deviation',
  'question',
  'obstacle',
  'proposal',
  'good-example',
  'development',
] as const;
export type DeviationKind = (typeof deviationKinds)[number];

export const deviationKindLabels: Labels<DeviationKind> = {
  deviation: 'Avvikelse',
  question: 'Fråga',
  obstacle: 'Hinder',
  proposal: 'Förslag',
  'good-example': 'Gott exempel',
  development: 'Utvecklingsmöjlighet',
};

/** As it is spoken of once it is known. */
export const deviationKindNames: Labels<DeviationKind> = {
  deviation: 'Avvikelsen',
  question: 'Frågan',
  obstacle: 'Hindret',
  proposal: 'Förslaget',
  'good-example': 'Exemplet',
  development: 'Utvecklingsmöjligheten',
};

/**
 * reported → compiled by the samordnare → with the local styrgrupp (who gives it an action) → solved, or lifted to Länsam →
 * solved, passed on within an organisation, or to another forum. The team hears back at each step (handbook §5).
 */
export const deviationStatuses = [
  'reported',
  'compiled',
  'with-steering',
  'in-action',
  'with-county',
  'solved',
  'passed-on',
  'other-forum',
] as const;
export type DeviationStatus = (typeof deviationStatuses)[number];

export const deviationStatusLabels: Labels<DeviationStatus> = {
  reported: 'Rapporterad',
  compiled: 'Sammanställd',
  'with-steering': 'Hos styrgruppen',
  'in-action': 'Åtgärd beslutad',
  'with-county': 'Hos Länsam',
  solved: 'Löst',
  'passed-on': 'Lämnad vidare inom en organisation',
  'other-forum': 'Lämnad till annat forum',
};

/** The statuses it ends in. */
export const deviationEnds = ['solved', 'passed-on', 'other-forum'] as const;
/** Where somebody still has something to do about it. */
export const openDeviationStatuses: readonly DeviationStatus[] = deviationStatuses.filter(
  (status) => !deviationEnds.some((end) => end === status),
);
export type DeviationEnd = (typeof deviationEnds)[number];

/** The endings as they are chosen. */
export const deviationEndLabels: Labels<DeviationEnd> = {
  solved: 'Löst',
  'passed-on': deviationStatusLabels['passed-on'],
  'other-forum': deviationStatusLabels['other-forum'],
};

/** Who is to act: a party, or the samordnare; never a person. */
export const actionOwners = ['af', 'fk', 'region', 'municipality', 'coordinator', 'all'] as const;
export type ActionOwner = (typeof actionOwners)[number];

export const actionOwnerLabels: Labels<ActionOwner> = {
  af: 'Arbetsförmedlingen',
  fk: 'Försäkringskassan',
  region: partyLabels.region,
  municipality: 'Kommunen',
  coordinator: 'Samordnaren',
  all: 'Alla parter',
};

/** What can be done with one. */
export type DeviationStep =
  | 'reported'
  | 'compiled'
  | 'forwarded'
  | 'action-set'
  | 'lifted'
  | 'solved'
  | 'passed-on'
  | 'sent-elsewhere';

/** What was done, before the day it was done. */
export const deviationStepLabels: Labels<DeviationStep> = {
  reported: 'Rapporterad',
  compiled: 'Sammanställd av samordnaren',
  forwarded: 'Lämnad till styrgruppen',
  'action-set': deviationStatusLabels['in-action'],
  lifted: headings.lifted,
  solved: 'Löst',
  'passed-on': deviationStatusLabels['passed-on'],
  'sent-elsewhere': deviationStatusLabels['other-forum'],
};

/** The step as news; worded so that it fits whatever was reported. */
export const deviationNewsLabels: Labels<DeviationStep> = {
  reported: 'har kommit in',
  compiled: 'har sammanställts av samordnaren',
  forwarded: 'har lämnats till styrgruppen',
  'action-set': 'har fått en åtgärd av styrgruppen',
  lifted: 'har lyfts till Länsam',
  solved: 'har tagits om hand',
  'passed-on': 'har lämnats vidare inom en organisation',
  'sent-elsewhere': 'har lämnats till ett annat forum',
};
