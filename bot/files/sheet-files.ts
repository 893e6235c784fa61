import type { SheetFiles } from '../app/ports.ts';
import { readSheet } from './read-sheet.ts';
import { template } from './templates.ts';

/** Tables that people fill in, read and handed out. */
export const sheetFiles: SheetFiles = { read: readSheet, template };
