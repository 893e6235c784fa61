import { z } from 'zod';
import { contactFunctions, contactParties } from '../codes/contact.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';

const happened = { at: instant, by: accountKey };

/**
 * How a function of a party is reached (handbook §8: by function, with dates). It is a unit and a link, never a person: who
 * sits where is in the seats, and is read from there. Kept with the federation, since the county's is read by everybody.
 */
export const contact = z.object({
  kind: z.literal('contact'),
  id: entityId,
  schemaVersion: z.literal(1),
  /** Party, function and unit: the order of the page. */
  sort: z.string(),
  /** The team it is for; none: the county. */
  teamId: entityId.optional(),
  party: z.enum(contactParties),
  function: z.enum(contactFunctions),
  /** The unit or desk one reaches, guarded, at most 80 characters. */
  unit: z.string().min(1).max(80),
  /** https, guarded: a page, a channel or a chat in Teams, a form. */
  link: z.string().max(500).optional(),
  from: isoDate,
  /** Last day, inclusive. */
  to: isoDate.optional(),
  history: z
    .array(
      z.discriminatedUnion('type', [
        z.object({ type: z.literal('added'), ...happened }),
        z.object({ type: z.literal('changed'), ...happened }),
        z.object({ type: z.literal('ended'), ...happened, on: isoDate }),
      ]),
    )
    .min(1),
});
export type Contact = z.infer<typeof contact>;
