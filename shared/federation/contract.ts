import { z } from 'zod';
import { parties } from '../codes/party.ts';
import { isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';

export const federationCommands = [
  /** Only while the database is empty; whoever does it becomes the office. */
  z.object({ verb: z.literal('create-federation'), name: z.string().min(1).max(120) }),
  z.object({
    verb: z.literal('create-steering-group'),
    name: z.string().min(1).max(80),
    /** All teams of the largest installation (handbook §10). */
    teamIds: z.array(entityId).max(300),
  }),
  z.object({
    verb: z.literal('assign-role'),
    role: z.enum(['office', 'process-lead', 'county-group', 'steering-member', 'co-opted']),
    account: accountKey,
    steeringGroupId: entityId.optional(),
    party: z.enum(parties).optional(),
    from: isoDate,
  }),
  z.object({ verb: z.literal('end-role'), roleId: entityId, lastDay: isoDate }),
] as const;

type FederationCommand = z.infer<(typeof federationCommands)[number]>;
export type FederationCommandOf<V extends FederationCommand['verb']> = Extract<
  FederationCommand,
  { verb: V }
>;
