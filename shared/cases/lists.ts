import { z } from 'zod';

/** The code lists of a case (handbook §3). Swedish names stand in `text/`. */
export const caseTypes = ['new', 'consultation'] as const;
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
export const genders = ['woman', 'man', 'other'] as const;
export const ageBands = ['16-29', '30-64'] as const;
export const livelihoods = [
  'social-assistance',
  'employment',
  'unemployment-insurance',
  'activity-support',
  'establishment-benefit',
  'sickness-benefit',
  'activity-compensation',
  'disability-pension',
  'life-annuity',
  'study-support',
  'no-public-support',
] as const;
export const criteria = [
  'working-age',
  'combined-needs',
  'other-planning-insufficient',
  'lives-in-municipality',
  'neither-works-nor-studies',
  'known-to-two-parties',
] as const;
export const priorityGroups = [
  'sickness-benefit',
  'activity-compensation',
  'social-assistance',
  'no-public-support',
  'young',
] as const;
export const closingReasons = [
  'a1-employment',
  'a2-studies',
  'a3-coordinated-rehabilitation',
  'b1-disability-pension-applied',
  'b2-not-work-oriented',
  'b3-personal',
  'consent-withdrawn',
  'registered-by-mistake',
  'work-oriented-measure',
] as const;
export const occupationsOut = [
  'employment',
  'subsidised-employment',
  'studies',
  'work-oriented-measure',
  'other',
  'none',
] as const;
export const closingResults = ['in-measure', 'sustainable-plan', 'neither'] as const;

export const referrer = z.enum(referrers);
export const gender = z.enum(genders);
export const ageBand = z.enum(ageBands);
export const livelihood = z.enum(livelihoods);
export const criterion = z.enum(criteria);
export const priorityGroup = z.enum(priorityGroups);
export const closingReason = z.enum(closingReasons);
export type Referrer = z.infer<typeof referrer>;
export type Gender = z.infer<typeof gender>;
export type AgeBand = z.infer<typeof ageBand>;
export type Livelihood = z.infer<typeof livelihood>;
export type Criterion = z.infer<typeof criterion>;
export type PriorityGroup = z.infer<typeof priorityGroup>;
export type ClosingReason = z.infer<typeof closingReason>;
