import { z } from 'zod';
import { isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';
import { measureCode } from '../cases/plan/measures.ts';
import { memberFunction, party } from '../teams/party.ts';

/** The team the asker acts in: access is asked there, the offer lies with the federation. */
const ofTeam = { teamId: entityId };
const content = {
  code: measureCode,
  party,
  provider: z.string().max(2000),
  about: z.string().max(2000).optional(),
  teamIds: z.array(entityId).max(40),
  contact: memberFunction,
  validTo: isoDate.optional(),
  notAName: z.boolean().optional(),
};

export const offerCommands = [
  z.object({ verb: z.literal('add-offer'), ...ofTeam, ...content }),
  z.object({ verb: z.literal('change-offer'), ...ofTeam, offerId: entityId, ...content }),
  z.object({ verb: z.literal('confirm-offer'), ...ofTeam, offerId: entityId }),
  z.object({ verb: z.literal('end-offer'), ...ofTeam, offerId: entityId }),
  /** Asks a party to confirm every current offer of its own that is stale. */
  z.object({ verb: z.literal('ask-offers'), ...ofTeam, party }),
] as const;
