import { z } from 'zod';
import { containsPersonalNumber } from '../guard/personal-number.ts';

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
// Asked first: every event of every stored document names an account, and nearly all are these.
const ofMicrosoft = new RegExp(`^${guid}/${guid}$`);

/**
 * Who a person is to Microsoft: `<tenantId>/<aadObjectId>`, lower case. Never an e-mail or a name: guests and shared
 * channels bring people of other tenants. The only thing this system stores about a member as a person.
 */
export const accountKey = z
  .string()
  .regex(/^[0-9a-z-]{1,64}\/[0-9a-z-]{1,64}$/)
  .refine((key) => ofMicrosoft.test(key) || !containsPersonalNumber(key));
export type AccountKey = z.infer<typeof accountKey>;

export function accountKeyOf(tenantId: string, aadObjectId: string): AccountKey {
  return `${tenantId.toLowerCase()}/${aadObjectId.toLowerCase()}`;
}
