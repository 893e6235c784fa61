import { z } from 'zod';
import { instant } from '../../../shared/kernel/date-schemas.ts';
import { type Trail, trails } from './audit-pack.ts';

/** How far a trail has been sealed: what every next link builds on, and what tells that the last links are still there. */
export const trailHead = z.object({
  kind: z.literal('trail-head'),
  /** The trail's own name. */
  id: z.enum(trails),
  schemaVersion: z.literal(1),
  /** How many lines have ever been sealed. */
  lines: z.int().min(0),
  hash: z.string(),
  sealedAt: instant,
  /** Up to where lines have been removed by a decision on their age: how many, and the hash that the rest builds on. */
  removed: z.object({ lines: z.int().min(1), hash: z.string() }).optional(),
});
export type TrailHead = z.infer<typeof trailHead>;

/** What the first link of every trail builds on. */
export const nothingBefore = '-';

export function newHead(trail: Trail, now: string): TrailHead {
  const sealed = { lines: 0, hash: nothingBefore, sealedAt: now };
  return { kind: 'trail-head', id: trail, schemaVersion: 1, ...sealed };
}
