import { z } from 'zod';
import { confirmedInput } from '../guard/confirmed-input.ts';
import { entityId } from '../kernel/ids.ts';
import { importedEntry } from './imported-entry.ts';
import { importedMeeting } from './imported-meeting.ts';
import { importedCase, importName, rowDigest } from './imported-case.ts';
import { enteredImports, mostImported, mostImportedAtOnce } from './import-record.ts';

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
  /** Whose each row is, the row says. */
  z.object({
    verb: z.literal('import-entered'),
    importId: importName,
    file: rowDigest,
    of: z.int().min(1).max(mostImported),
    what: z.enum(enteredImports),
    rows: z.array(importedEntry).min(1).max(mostImportedAtOnce),
    confirmed: confirmedInput,
  }),
  /** Without a team one of what is entered. */
  z.object({ verb: z.literal('undo-import'), teamId: entityId.optional(), importId: importName }),
] as const;
