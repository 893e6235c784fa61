import { z } from 'zod';
import { confirmationKey, mostConfirmed } from './confirming.ts';

/** What was confirmed, as it comes in with a command: keys, never what they stand for. */
export const confirmedInput = z
  .array(z.string().regex(confirmationKey))
  .max(mostConfirmed)
  .optional();
