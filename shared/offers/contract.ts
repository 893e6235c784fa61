import { z } from 'zod';
import { parties } from '../codes/party.ts';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import { offerForm } from './forms.ts';

/** The team the asker acts in: access is asked there, the offer lies with the federation. */
const ofTeam = { teamId: entityId };
/** `teamIds` left out: the whole county. */
const content = { ...shapeOf(offerForm), teamIds: z.array(entityId).max(40).optional() };

export const offerCommands = [
  z.object({ verb: z.literal('add-offer'), ...ofTeam, ...content }),
  z.object({ verb: z.literal('change-offer'), ...ofTeam, offerId: entityId, ...content }),
  z.object({ verb: z.literal('confirm-offer'), ...ofTeam, offerId: entityId }),
  z.object({ verb: z.literal('end-offer'), ...ofTeam, offerId: entityId }),
  /** Asks a party to confirm every current offer of its own that is stale. */
  z.object({ verb: z.literal('ask-offers'), ...ofTeam, party: z.enum(parties) }),
] as const;
