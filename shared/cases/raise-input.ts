import { z } from 'zod';
import { livelihoods } from '../codes/livelihood.ts';
import {
  ageBands,
  criteria,
  genders,
  priorityGroups,
  processLevels,
  referrers,
} from '../codes/raising.ts';
import { caseReference, consent } from './case.ts';

/** What raising a new case needs (handbook §3). The consent gate is part of the shape: no consent, no case. */
export const newCaseInput = z.object({
  type: z.literal('new'),
  referrer: z.enum(referrers),
  referrers: z.array(z.enum(referrers)).max(8),
  consent,
  gender: z.enum(genders),
  ageBand: z.enum(ageBands),
  livelihoodIn: z.array(z.enum(livelihoods)).max(11),
  criteria: z.array(z.enum(criteria)).max(20),
  /** Absent: those that livelihood and age suggest. Empty: none. */
  priorityGroups: z.array(z.enum(priorityGroups)).max(priorityGroups.length).optional(),
  processLevel: z.literal(processLevels).optional(),
  talkedOver: z.boolean().optional(),
  /** A closed case that is raised again. */
  previous: caseReference.optional(),
});
export type NewCaseInput = z.infer<typeof newCaseInput>;

export const raiseInput = z.discriminatedUnion('type', [
  newCaseInput,
  z.object({ type: z.literal('consultation') }),
  /** Puts an ongoing case on the agenda. */
  z.object({ type: z.literal('follow-up'), reference: caseReference }),
]);
export type RaiseInput = z.infer<typeof raiseInput>;
