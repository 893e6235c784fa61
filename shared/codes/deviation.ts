import { functionLabels, parties, partyLabels, teamFunctions } from './party.ts';
import { roleLabels } from '../access/role.ts';
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

/**
 * What may be solved in the team: its own ways of working. One about the samordnaren, presence, staffing, budget or a party
 * always reaches the styrgrupp (handbook §5); how somebody is treated and how a party reorganises are about a party. (choice)
 */
export const ownCategories: readonly DeviationCategory[] = [
  'routines-responsibility',
  'consent',
  'goals',
  'ways-of-working',
];

/** Who is to act: a party, the styrgrupp, or a function in the team; never a person. */
export const actionOwners = [...parties, 'all', 'steering-group', ...teamFunctions] as const;
export type ActionOwner = (typeof actionOwners)[number];

const ownerNames: Labels<ActionOwner> = {
  ...partyLabels,
  all: 'Alla parter',
  'steering-group': 'Styrgruppen',
  ...functionLabels,
  coordinator: 'Samordnaren',
};
/** In the order they are chosen among, and no function more. */
export const actionOwnerLabels = Object.fromEntries(
  actionOwners.map((owner) => [owner, ownerNames[owner]]),
) as Labels<ActionOwner>;

/** Who anchors what Länsam has taken on, in an organisation of theirs. */
export const anchorOwners = [...parties, 'all', 'process-lead', 'office'] as const;
export type AnchorOwner = (typeof anchorOwners)[number];

export const anchorOwnerLabels: Labels<AnchorOwner> = {
  ...partyLabels,
  all: actionOwnerLabels.all,
  'process-lead': roleLabels['process-lead'],
  office: 'Kansliet',
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
  | 'sent-elsewhere'
  | 'asked-back'
  | 'anchored'
  | 'confirmed';

/** What was done, before the day it was done. */
export const deviationStepLabels: Labels<DeviationStep> = {
  reported: 'Rapporterad',
  compiled: 'Sammanställd',
  forwarded: 'Lämnad till styrgruppen',
  'action-set': deviationStatusLabels['in-action'],
  lifted: headings.lifted,
  solved: 'Löst',
  'passed-on': deviationStatusLabels['passed-on'],
  'sent-elsewhere': deviationStatusLabels['other-forum'],
  'asked-back': 'Tillbaka till teamet med en fråga',
  anchored: 'Förankring beslutad',
  confirmed: 'Bekräftad',
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
  'asked-back': 'har kommit tillbaka från styrgruppen med en fråga till teamet',
  anchored: 'ska förankras, enligt Länsam',
  confirmed: 'har bekräftats',
};
