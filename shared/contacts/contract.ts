import { z } from 'zod';
import { shapeOf } from '../forms/schema.ts';
import { entityId } from '../kernel/ids.ts';
import { changeContactForm, contactForm, endContactForm } from './forms.ts';

const ofContact = { contactId: entityId };

export const contactCommands = [
  z.object({ verb: z.literal('add-contact'), ...shapeOf(contactForm) }),
  z.object({ verb: z.literal('change-contact'), ...ofContact, ...shapeOf(changeContactForm) }),
  z.object({ verb: z.literal('end-contact'), ...ofContact, ...shapeOf(endContactForm) }),
] as const;
