import type { Labels } from '../text/choice.ts';
import { parties, partyLabels } from './party.ts';

/** Kinds of measures (handbook §3); work focus is always part of a plan. */
export const measureKinds = ['work', 'competence', 'health', 'social'] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const measureKindLabels: Labels<MeasureKind> = {
  work: 'Arbetsinriktade insatser',
  competence: 'Kompetensinriktade insatser',
  health: 'Hälsoinriktade insatser',
  social: 'Sociala insatser',
};

/** Every measure and its kind, in the handbook's order. */
export const kindOfMeasure = {
  'work-trial': 'work',
  'work-training': 'work',
  internship: 'work',
  matching: 'work',
  'workplace-support': 'work',
  sius: 'work',
  'subsidised-employment': 'work',
  'sol-internship': 'work',
  'steg-till-arbete': 'work',
  'labour-market-training': 'competence',
  komvux: 'competence',
  sfi: 'competence',
  'upper-secondary': 'competence',
  'folk-high-school': 'competence',
  'medical-investigation': 'health',
  rehabilitation: 'health',
  treatment: 'health',
  prevention: 'health',
  'housing-support': 'social',
  'outpatient-social-care': 'social',
  'debt-counselling': 'social',
  'personal-ombudsman': 'social',
} as const satisfies Record<string, MeasureKind>;
export type MeasureCode = keyof typeof kindOfMeasure;
export const measureCodes = Object.keys(kindOfMeasure) as [MeasureCode, ...MeasureCode[]];

export const measureLabels: Labels<MeasureCode> = {
  'work-trial': 'Arbetsprövning/arbetsförmågeutredning',
  'work-training': 'Arbetsträning',
  internship: 'Praktik',
  matching: 'Matchning',
  'workplace-support': 'Arbetsplatsinriktat stöd',
  sius: 'SIUS',
  'subsidised-employment': 'Subventionerad anställning',
  'sol-internship': 'SoL-praktik',
  'steg-till-arbete': 'Steg till arbete',
  'labour-market-training': 'Arbetsmarknadsutbildning',
  komvux: 'Komvux',
  sfi: 'SFI',
  'upper-secondary': 'Gymnasium',
  'folk-high-school': 'Folkhögskola',
  'medical-investigation': 'Medicinsk utredning',
  rehabilitation: 'Rehabilitering',
  treatment: 'Behandling',
  prevention: 'Förebyggande insats',
  'housing-support': 'Boendestöd',
  'outpatient-social-care': 'Öppenvård',
  'debt-counselling': 'Skuldrådgivning',
  'personal-ombudsman': 'Personligt ombud',
};

/** Who gives it: one of the parties, or somebody outside them (a school, a company). Never a name. */
export const measureProviders = [...parties, 'other'] as const;
export type MeasureProvider = (typeof measureProviders)[number];

export const measureProviderLabels: Labels<MeasureProvider> = {
  af: 'Arbetsförmedlingen',
  fk: 'Försäkringskassan',
  region: partyLabels.region,
  municipality: 'Kommunen',
  other: 'Annan anordnare',
};
