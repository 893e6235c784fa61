import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import { changeContactForm, contactForm, endContactForm } from './forms.ts';

const ofContact = { contactId: entityId };
/** What else makes an address one that opens, `steps.ts` says. */
const link = z
  .url({ protocol: /^https$/ })
  .max(500)
  .optional();

export const contactCommands = [
  z.object({ verb: z.literal('add-contact'), ...shapeOf(contactForm), link }),
  z.object({
    verb: z.literal('change-contact'),
    ...ofContact,
    ...shapeOf(changeContactForm),
    link,
  }),
  z.object({ verb: z.literal('end-contact'), ...ofContact, ...shapeOf(endContactForm) }),
] as const;
