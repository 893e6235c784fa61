import { z } from 'zod';
import { enteredSaying } from '../entered/entered.ts';
import { entityId } from '../kernel/ids.ts';
import { rowDigest } from './imported-case.ts';

/** Something entered out of a file: whose it is, what it says and where it is from. */
export const importedEntry = z.object({
  row: rowDigest,
  says: rowDigest,
  /** Without it the county's. */
  teamId: entityId.optional(),
  said: enteredSaying,
  /** Cleaned, measured and guarded where it is entered. */
  source: z.string().max(2_000),
});
export type ImportedEntry = z.infer<typeof importedEntry>;
export type ToldEntry = Omit<ImportedEntry, 'row' | 'says'>;
