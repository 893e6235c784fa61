import { z } from 'zod';
import { keptClosing } from '../cases/case.ts';
import { livelihoods } from '../codes/livelihood.ts';
import { parties } from '../codes/party.ts';
import { ageBands, criteria, genders, processLevels, referrers } from '../codes/raising.ts';
import { isoDate } from '../kernel/date-schemas.ts';

/** A row told from every other: the same row of the same team always has the same. */
export const rowDigest = z.string().regex(/^[0-9a-f]{32}$/);

/** Letters alone, since a number of a person's has none. */
export const importName = z.string().regex(/^[a-p]{12}$/);

const toldDay = z.object({ on: isoDate, monthOnly: z.literal(true).optional() });

const ofEvery = {
  row: rowDigest,
  /** Of all that it says: a row with the same number can have been changed. */
  says: rowDigest,
  raised: toldDay,
  raisingParty: z.enum(parties),
};

/** A case or a consultation from before, as a row of a file tells it: codes and days, and nothing of what is not known. */
export const importedCase = z.discriminatedUnion('type', [
  z.object({
    ...ofEvery,
    type: z.literal('new'),
    referrer: z.enum(referrers),
    referrers: z.array(z.enum(referrers)).max(8),
    gender: z.enum(genders),
    ageBand: z.enum(ageBands).optional(),
    livelihoodIn: z.array(z.enum(livelihoods)).max(11),
    processLevel: z.literal(processLevels).optional(),
    queued: toldDay.optional(),
    received: toldDay.optional(),
    declined: toldDay.extend({ criterion: z.enum(criteria) }).optional(),
    closed: toldDay.extend({ closing: keptClosing }).optional(),
  }),
  z.object({ ...ofEvery, type: z.literal('consultation'), answered: toldDay.optional() }),
]);
export type ImportedCase = z.infer<typeof importedCase>;

/** Before it has been told from the other rows. */
export type ToldCase = ImportedCase extends infer One
  ? One extends ImportedCase
    ? Omit<One, 'row' | 'says'>
    : never
  : never;
