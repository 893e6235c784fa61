import { z } from 'zod';
import { verdicts } from '../../../shared/codes/digest.ts';
import { instant } from '../../../shared/kernel/date-schemas.ts';

const told = z.object({
  at: instant,
  period: z.string(),
  teams: z
    .array(
      z.object({
        ...{ teamId: z.string(), verdict: z.enum(verdicts) },
        queue: z.int().exactOptional(),
        ongoing: z.int().exactOptional(),
        held: z.int().exactOptional(),
      }),
    )
    .readonly(),
});

/** What a styrgrupp's last digest said of its teams, by the id of the group; and the one before it, which the last was held against. */
export const toldDocument = z.object({
  kind: z.literal('told-digest'),
  id: z.string(),
  schemaVersion: z.literal(1),
  last: told,
  before: told.exactOptional(),
});
export type ToldDocument = z.infer<typeof toldDocument>;
