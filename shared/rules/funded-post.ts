import { z } from 'zod';
import { isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { memberFunctions } from '../codes/party.ts';

/** What is funded: a function in a team, or a post of the county's. */
export const fundedPostCodes = [
  ...memberFunctions,
  'process-lead',
  'psychiatry',
  'primary-care',
] as const;
export type FundedPostCode = (typeof fundedPostCodes)[number];

/**
 * A funded post in percent of full time (handbook §6); without `teamId` it is county-wide. Both days belong. It has no id:
 * nothing points at one, and an id that the sender makes up is a text that nobody guards.
 */
export const fundedPost = z.object({
  teamId: entityId.optional(),
  post: z.enum(fundedPostCodes),
  percent: z.number().min(0).max(1000),
  from: isoDate,
  to: isoDate,
});
export type FundedPost = z.infer<typeof fundedPost>;
