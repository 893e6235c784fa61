import { z } from 'zod';
import { entityId } from '../kernel/ids.ts';
import { importedCase, rowDigest } from './imported-case.ts';
import { mostImported, mostImportedAtOnce } from './import-record.ts';

const ofImport = { teamId: entityId, importId: entityId };

/** A file of cases from before, some rows at a time, and taken back as a whole. */
export const importCommands = [
  z.object({
    verb: z.literal('import-cases'),
    ...ofImport,
    file: rowDigest,
    /** How many rows of the file there are to bring in, by this command and the others of the import. */
    of: z.int().min(1).max(mostImported),
    rows: z.array(importedCase).min(1).max(mostImportedAtOnce),
  }),
  z.object({ verb: z.literal('undo-import'), ...ofImport }),
] as const;
