import { z } from 'zod';

/**
 * The id of anything we store: letters, digits and hyphens, at most 64 characters, no hyphen first. Narrow, because
 * ids become keys, addresses and parts of file names, and must not need escaping in any of them.
 */
export const entityId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);
export type EntityId = z.infer<typeof entityId>;

/** Made by the sender of a command, once per intention, so that the same click delivered twice counts once. */
export const commandId = z.string().regex(/^[A-Za-z0-9-]{8,64}$/);
export type CommandId = z.infer<typeof commandId>;
