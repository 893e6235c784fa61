import { z } from 'zod';
import { countyColumns } from '../../../shared/digest/county-columns.ts';
import type { TeamRollUp } from '../../../shared/digest/team-roll-up.ts';
import { isoDate } from '../../../shared/kernel/date-schemas.ts';

const figure = z
  .object({
    text: z.string(),
    value: z.number().exactOptional(),
    of: z.number().exactOptional(),
  })
  .readonly();

const goalParts = z.object({
  shares: z.record(
    z.string(),
    z.object({ part: z.number(), of: z.number(), note: z.string().exactOptional() }),
  ),
  wholes: z.record(z.string(), z.number()),
  participants: z
    .object({ soFar: z.number(), before: z.number(), lastDay: isoDate })
    .exactOptional(),
  inside: z.literal(true).exactOptional(),
});

const trouble = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['no-coordinator', 'no-channel', 'intake-paused']) }),
  z.object({ code: z.literal('long-queue'), queued: z.number(), received: z.number() }),
  z.object({ code: z.literal('not-held'), part: z.number(), of: z.number() }),
]);

const rollUp = z.object({
  line: z.object({
    ...{ teamId: z.string(), name: z.string() },
    ...{ queue: figure, waiting: figure, ongoing: figure, targetText: z.string() },
    allFunctions: figure,
    attendance: z.array(z.object({ party: z.string(), text: z.string() })),
    deviationsAwaiting: figure,
    verdict: z.enum(['good', 'watch', 'act']),
    ...{ verdictText: z.string(), reasonsText: z.string(), coordinatorMissing: z.boolean() },
  }),
  county: z.object({
    ...{ teamId: z.string(), name: z.string() },
    figures: z.partialRecord(z.enum(countyColumns), figure),
    waits: z.array(z.number()),
    troubles: z.array(trouble),
    report: z.enum(['missing', 'submitted', 'signed']).exactOptional(),
    ...{ now: goalParts, then: goalParts, before: goalParts },
  }),
  asks: z.array(z.object({ ask: z.string(), ofDeviations: z.literal(true).exactOptional() })),
  notCounted: z.array(z.string()),
  since: isoDate,
  published: z.object({ until: isoDate, edition: z.int() }).exactOptional(),
  reports: z.array(z.string()),
  deviations: z.array(
    z.object({ id: z.string(), lastOn: isoDate, isWaiting: z.literal(true).exactOptional() }),
  ),
});

/** What the pages above a team are told of it in one period, by the code of the period. */
export const rollUpDocument = z.object({
  kind: z.literal('roll-up'),
  id: z.string(),
  schemaVersion: z.literal(2),
  /** The day it was counted, what had been written by then, and by what of the team, the rules and the program. */
  on: isoDate,
  pulse: z.string(),
  by: z.string(),
  rollUp,
});
export interface RollUpDocument extends Omit<z.infer<typeof rollUpDocument>, 'rollUp'> {
  readonly rollUp: TeamRollUp;
}
