import { z } from 'zod';
import { isoDate } from '../../kernel/calendar.ts';
import { entityId } from '../../kernel/ids.ts';
import { party } from '../../teams/party.ts';

/** Kinds of measures (handbook §3); work focus is always part of a plan. */
export const measureKinds = ['work', 'competence', 'health', 'social'] as const;
export const measureKind = z.enum(measureKinds);
export type MeasureKind = z.infer<typeof measureKind>;

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
export const measureCodes = Object.keys(kindOfMeasure) as readonly MeasureCode[];
export const measureCode = z.enum(measureCodes as [MeasureCode, ...MeasureCode[]]);

/** Who gives it: one of the parties, or somebody outside them (a school, a company). Never a name. */
export const measureProvider = z.union([party, z.literal('other')]);
export type MeasureProvider = z.infer<typeof measureProvider>;

/** What is asked when a measure is chosen. `offerId` points into the utbudskarta where it was picked from it. */
export const measureInput = z.object({
  code: measureCode,
  provider: measureProvider,
  offerId: entityId.optional(),
  /** First day as planned. */
  from: isoDate,
  /** Last day as planned. */
  to: isoDate.optional(),
  /** First day in fact; without it the measure is planned. */
  startedOn: isoDate.optional(),
  /** Last day in fact. */
  endedOn: isoDate.optional(),
});
export type MeasureInput = z.infer<typeof measureInput>;
export const measure = measureInput.extend({ id: entityId });
export type Measure = z.infer<typeof measure>;
