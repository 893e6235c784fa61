import { z } from 'zod';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { accountKey } from '../../../shared/guard/account-key.ts';
import { askedKinds } from '../../../shared/guard/finding.ts';
import { instant } from '../../../shared/kernel/date-schemas.ts';
import { roles } from '../../../shared/access/role.ts';
import { type CommandId, entityId } from '../../../shared/kernel/ids.ts';

/** The last number given out, for instance `cases-2026`. */
export const counter = z.object({
  kind: z.literal('counter'),
  id: z.string(),
  schemaVersion: z.literal(1),
  last: z.int().min(0),
});
export type Counter = z.infer<typeof counter>;

/** That a command has been carried out, and what it made: the same click delivered again finds it. */
export const receipt = z.object({
  kind: z.literal('receipt'),
  id: z.string(),
  schemaVersion: z.literal(1),
  at: instant,
  ids: z.record(z.string(), z.string()),
  /** Of what the command said; receipts of old have none. */
  content: z.string().optional(),
  /** When nothing that it would be found by is taken any longer. */
  expires: instant.optional(),
});
export type Receipt = z.infer<typeof receipt>;

/** Neither part can hold a dot, so no two pairs give one id. */
export function receiptId(id: CommandId, actor: AccountKey): string {
  return `${id}.${actor.replace('/', '.')}`;
}

/** Where people act and read: on a card or in a chat with the bot, or in the tab. */
export const vias = ['card', 'tab'] as const;
export type Via = (typeof vias)[number];

/** One line of the append-only log (handbook §7): who did or saw what, when. Ids and codes, never texts. */
export const audit = z.object({
  kind: z.literal('audit'),
  id: z.string(),
  schemaVersion: z.literal(1),
  /** The instant again: what the log is read by. */
  sort: z.string(),
  at: instant,
  by: z.union([accountKey, z.literal('system')]),
  /** A command's verb, `read-<view>`, or what the system did by itself. */
  verb: z.string(),
  teamId: z.string().optional(),
  /** From a card or the tab; not of what the system did, nor of what was logged before it was told apart. */
  via: z.enum(vias).optional(),
  /** What the actor held in the team that day, and was to it: by what right. */
  seats: z.array(entityId).optional(),
  roles: z.array(z.enum(roles)).optional(),
  subjects: z.array(z.string()),
  /** Of what the guard asked about in its texts, how many of each kind the actor confirmed to point at nobody. */
  confirmed: z.partialRecord(z.enum(askedKinds), z.int().min(1)).optional(),
});
export type Audit = z.infer<typeof audit>;

export function auditEntry(entry: Omit<Audit, 'kind' | 'schemaVersion' | 'sort'>): Audit {
  return { kind: 'audit', schemaVersion: 1, sort: entry.at, ...entry };
}
