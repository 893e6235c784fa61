import { z } from 'zod';
import { isMsAccount } from '../kernel/account-key.ts';
import { containsPersonalNumber } from './numbers/personal-number.ts';

/** An {@link AccountKey} as it may come in: no number of a person hides in it. */
export const accountKey = z
  .string()
  .regex(/^[0-9a-z-]{1,64}\/[0-9a-z-]{1,64}$/)
  // Asked first: every event of every stored document names an account, and nearly all are Microsoft's.
  .refine((key) => isMsAccount(key) || !containsPersonalNumber(key));
