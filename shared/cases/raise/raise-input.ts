import { z } from 'zod';
import { caseReference, consent } from '../case.ts';
import {
  ageBand,
  criterion,
  gender,
  livelihood,
  priorityGroup,
  processLevel,
  referrer,
} from '../lists.ts';

/** What raising a new case needs (handbook §3). The consent gate is part of the shape: no consent, no case. */
export const newCaseInput = z.object({
  type: z.literal('new'),
  referrer,
  referrers: z.array(referrer).max(8),
  consent,
  gender,
  ageBand,
  livelihoodIn: z.array(livelihood).max(11),
  criteria: z.array(criterion).max(20),
  priorityGroup: priorityGroup.optional(),
  processLevel: processLevel.optional(),
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
