import { z } from 'zod';
import type { Action } from '../access/access.ts';
import type { PeriodRef } from '../kernel/period.ts';
import { entityId } from '../kernel/ids.ts';

/** Whose report it is: a team's, its styrgrupp's, or the county's to the board. */
export const reportSubject = z.discriminatedUnion('type', [
  z.object({ type: z.literal('team'), teamId: entityId }),
  z.object({ type: z.literal('steering-group'), steeringGroupId: entityId }),
  z.object({ type: z.literal('county') }),
]);
export type ReportSubject = z.infer<typeof reportSubject>;
export type SubjectType = ReportSubject['type'];

interface SubjectKind {
  /** What the access table is asked. */
  readonly asks: Readonly<Record<'read' | 'write' | 'sign', Action>>;
  /** How often one is owed. */
  readonly every: Extract<PeriodRef['kind'], 'half-year' | 'year'>;
}

const ofGroup = {
  read: 'read-reports',
  write: 'write-reports',
  sign: 'sign-reports',
} as const;
const ofCounty = {
  read: 'read-county-report',
  write: 'write-county-report',
  sign: 'sign-county-report',
} as const;

/** What a report is, by whose it is: with its words and its address all that tells them apart. */
export const subjectKinds: Readonly<Record<SubjectType, SubjectKind>> = {
  team: { asks: ofGroup, every: 'half-year' },
  'steering-group': { asks: ofGroup, every: 'year' },
  county: { asks: ofCounty, every: 'half-year' },
};
