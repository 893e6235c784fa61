import { z } from 'zod';
import { caseReference } from '../cases/case.ts';
import { accountKey } from '../guard/account-key.ts';
import { instant } from '../kernel/date-schemas.ts';
import { importName, rowDigest } from './imported-case.ts';

/** What of a file is entered as it is, with a column that says whose each row is; it lies with the federation. */
export const enteredImports = [
  'yearly',
  'costs',
  'posts',
  'survey',
  'assistance',
  'capital',
] as const;
export type EnteredImport = (typeof enteredImports)[number];
export const importKinds = ['cases', 'meetings', ...enteredImports] as const;
export type ImportKind = (typeof importKinds)[number];

export function isEnteredImport(what: ImportKind): what is EnteredImport {
  return enteredImports.some((one) => one === what);
}

/** Rows of one file: the record of it is written with every part. */
export const mostImported = 2_000;

/** Cases in one commit: with their counters, receipt, log and record it stays below what a store takes. */
export const mostImportedAtOnce = 80;

/**
 * One import of a file into a team. `under-way`: some of its rows may be saved and some not, until the same file goes on or
 * it is undone; `undoing`: some are taken back. Which rows it has brought in stays, so that they are known when they come again.
 */
export const importRecord = z.object({
  kind: z.literal('import'),
  id: importName,
  schemaVersion: z.literal(3),
  what: z.enum(importKinds),
  state: z.enum(['under-way', 'done', 'undoing', 'undone']),
  /** When it began. */
  sort: instant,
  /** Of all rows of the file together. */
  file: rowDigest,
  /** How many rows it is to bring in. */
  of: z.int().min(1).max(mostImported),
  rows: z.array(z.object({ row: rowDigest, says: rowDigest })),
  /** Of cases, once it is undone: what each row was called, for it to be called so again. */
  references: z.record(rowDigest, caseReference).optional(),
  history: z.array(
    z.object({
      type: z.enum(['begun', 'done', 'undone']),
      at: instant,
      by: accountKey,
    }),
  ),
});
export type ImportRecord = z.infer<typeof importRecord>;
