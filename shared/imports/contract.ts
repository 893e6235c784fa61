import { z } from 'zod';
import { entityId } from '../kernel/ids.ts';
import { importedMeeting } from './imported-meeting.ts';
import { importedCase, importName, rowDigest } from './imported-case.ts';
import { mostImported, mostImportedAtOnce } from './import-record.ts';

const ofImport = { teamId: entityId, importId: importName };

const ofFile = {
  ...ofImport,
  file: rowDigest,
  /** How many rows of the file there are to bring in, by this command and the others of the import. */
  of: z.int().min(1).max(mostImported),
};

/** A file of cases or meetings from before, some rows at a time, and taken back as a whole. */
export const importCommands = [
  z.object({
    verb: z.literal('import-cases'),
    ...ofFile,
    rows: z.array(importedCase).min(1).max(mostImportedAtOnce),
  }),
  z.object({
    verb: z.literal('import-meetings'),
    ...ofFile,
    rows: z.array(importedMeeting).min(1).max(mostImportedAtOnce),
  }),
  z.object({ verb: z.literal('undo-import'), ...ofImport }),
] as const;
