import { z } from 'zod';
import { measureCodes } from '../codes/measures.ts';
import { instant, isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';
import { memberFunctions, parties } from '../codes/party.ts';

const happened = { at: instant, by: accountKey };

/**
 * One line of the utbudskarta (handbook §8): a measure one party gives, where, and whom to ask (by function). Kept once
 * for the county, in the partition of the federation, so that nobody types it in eight times.
 */
export const offer = z.object({
  kind: z.literal('offer'),
  id: entityId,
  schemaVersion: z.literal(1),
  /** `ended` ones are kept: measures of cases point at them. */
  state: z.enum(['current', 'ended']),
  /** Kind, then name: the order of the map. */
  sort: z.string(),
  code: z.enum(measureCodes),
  party: z.enum(parties),
  /** The unit that gives it, guarded, at most 80 characters; never a person. */
  provider: z.string().min(1).max(80),
  /** Guarded, at most 140 characters; may be empty. */
  about: z.string().max(140),
  /** Teams whose municipality it is for; empty: the whole county. */
  teamIds: z.array(entityId).max(40),
  /** Whom in a team to ask. */
  contact: z.enum(memberFunctions),
  validTo: isoDate.optional(),
  confirmedOn: isoDate,
  /** The day its party was asked to confirm it; gone once confirmed. */
  askedOn: isoDate.optional(),
  history: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('added'), ...happened }),
      z.object({ type: z.literal('changed'), ...happened }),
      z.object({ type: z.literal('asked'), ...happened }),
      z.object({ type: z.literal('confirmed'), ...happened }),
      z.object({ type: z.literal('ended'), ...happened }),
    ]),
  ),
});
export type Offer = z.infer<typeof offer>;
