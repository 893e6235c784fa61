import { z } from 'zod';
import { measureCodes } from '../codes/measures.ts';
import { isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';
import { memberFunctions, parties } from '../codes/party.ts';

/** The team the asker acts in: access is asked there, the offer lies with the federation. */
const ofTeam = { teamId: entityId };
const content = {
  code: z.enum(measureCodes),
  party: z.enum(parties),
  provider: z.string().max(2000),
  about: z.string().max(2000).optional(),
  teamIds: z.array(entityId).max(40),
  contact: z.enum(memberFunctions),
  validTo: isoDate.optional(),
  notAName: z.boolean().optional(),
};

export const offerCommands = [
  z.object({ verb: z.literal('add-offer'), ...ofTeam, ...content }),
  z.object({ verb: z.literal('change-offer'), ...ofTeam, offerId: entityId, ...content }),
  z.object({ verb: z.literal('confirm-offer'), ...ofTeam, offerId: entityId }),
  z.object({ verb: z.literal('end-offer'), ...ofTeam, offerId: entityId }),
  /** Asks a party to confirm every current offer of its own that is stale. */
  z.object({ verb: z.literal('ask-offers'), ...ofTeam, party: z.enum(parties) }),
] as const;
