import { z } from 'zod';
import { caseReference } from '../cases/case.ts';
import { itemDecision } from '../cases/item-decision.ts';
import { caseItemKinds, topicOutcomes, topicParts } from '../codes/agenda.ts';
import { parties } from '../codes/party.ts';
import { referrers } from '../codes/raising.ts';
import { instant } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';

/** How it came to this meeting, or waits to go on from it. */
const carrying = {
  /** The meeting it came on from: the team did not choose this one for it, so an earlier one may take it up. */
  carriedFrom: entityId.optional(),
  /** Left at a meeting that is over, with no other to go on to: the next one planned or opened takes it up. */
  waits: z.literal(true).optional(),
};

/** What a meeting made of a topic; `line` is guarded text. */
export const topicSettled = z.object({
  code: z.enum(topicOutcomes),
  line: z.string().min(1).max(140).optional(),
});

export const topic = z.object({
  id: entityId,
  part: z.enum(topicParts),
  /** Guarded text, at most 140 characters. */
  text: z.string().min(1).max(140),
  by: z.union([entityId, z.literal('coordinator')]),
  at: instant,
  /** Of a question to FK: the last answer given, guarded text. */
  answer: z
    .object({
      text: z.string().min(1).max(300),
      at: instant,
      by: z.union([entityId, z.literal('coordinator')]),
    })
    .optional(),
  outcome: topicSettled.extend({ at: instant }).optional(),
  /** The meeting it went on to. */
  carriedTo: entityId.optional(),
  ...carrying,
});
export type Topic = z.infer<typeof topic>;

/**
 * A case on the agenda. `follow-up` is an ongoing case; `queued` a case waiting for room. `standing` items were put
 * there by the meeting itself when it opened (every ongoing case is touched at every meeting, handbook §2).
 */
export const caseItem = z.object({
  id: entityId,
  reference: caseReference,
  kind: z.enum(caseItemKinds),
  standing: z.boolean(),
  /** Member who raised it here. */
  raisedBy: entityId.optional(),
  /** Who raises the case (handbook §3), for a new one: the coordinator may have written it in for somebody else. */
  referrer: z.enum(referrers).optional(),
  raisingParty: z.enum(parties),
  decision: z.object({ made: itemDecision, at: instant, by: accountKey }).optional(),
  ...carrying,
});
export type CaseItem = z.infer<typeof caseItem>;
