import { z } from 'zod';
import { containsPersonalNumber } from './numbers/personal-number.ts';

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
// Asked first: every event of every stored document names an account, and nearly all are these.
const ofMicrosoft = new RegExp(`^${guid}/${guid}$`);

/** An {@link AccountKey} as it may come in: no number of a person hides in it. */
export const accountKey = z
  .string()
  .regex(/^[0-9a-z-]{1,64}\/[0-9a-z-]{1,64}$/)
  .refine((key) => ofMicrosoft.test(key) || !containsPersonalNumber(key));
