import { z } from 'zod';
import { roles } from '../access/role.ts';
import { parties } from '../codes/party.ts';
import { entityId } from '../kernel/ids.ts';

/** As what somebody does it: a function, with its team or its party. Never who. */
export const countyDoer = z.object({
  role: z.enum(roles),
  party: z.enum(parties).optional(),
  teamId: entityId.optional(),
});
export type CountyDoer = z.infer<typeof countyDoer>;
