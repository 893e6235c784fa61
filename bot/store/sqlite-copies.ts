import {
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  closeSync,
  linkSync,
  renameSync,
  rmSync,
  chmodSync,
} from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { isBusy } from './sqlite-errors.ts';
import { applicationId, schemaSteps } from './sqlite-schema.ts';

/** Why a copy was not made or not put back; told on the command line. */
export class CopyRefused extends Error {}

/**
 * A copy of the database as it is at one moment, made while the server works, checked, and whole in one file.
 *
 * @returns how many documents it has
 */
export async function backUp(database: string, copy: string): Promise<number> {
  if (existsSync(copy)) throw new CopyRefused(`${copy} is there already, and is not written over`);
  if (!existsSync(database)) throw new CopyRefused(`there is no database at ${database}`);
  const half = `${copy}.part`;
  rmSync(half, { force: true });
  const source = open(database, true);
  try {
    requireOurs(source, database);
    // All in one step: it reads one moment of the journal, and who writes meanwhile does not make it begin again.
    await backup(source, half, { rate: 1_000_000_000 });
    const documents = checkedCopy(half);
    flush(half);
    // Fails where somebody made the file meanwhile, which a renaming would write over.
    linkSync(half, copy);
    return documents;
  } finally {
    source.close();
    removeDatabase(half);
  }
}

/**
 * Puts a copy in the place of the database, which is kept beside it under a name of its own.
 *
 * @returns how many documents it has, and where the old one is when there was one
 */
export function restore(
  database: string,
  copy: string,
  at: Date,
): { readonly documents: number; readonly aside?: string } {
  if (!existsSync(copy)) throw new CopyRefused(`there is no file at ${copy}`);
  const half = `${database}.part`;
  removeDatabase(half);
  try {
    copyFileSync(copy, half);
    const documents = checkedCopy(half);
    flush(half);
    if (!existsSync(database)) {
      renameSync(half, database);
      return { documents };
    }
    requireUnused(database);
    const aside = `${database}.before-${at.toISOString().replaceAll(/[:.]/g, '-')}`;
    for (const part of ['', '-wal', '-shm'])
      if (existsSync(database + part)) renameSync(database + part, aside + part);
    renameSync(half, database);
    return { documents, aside };
  } finally {
    removeDatabase(half);
  }
}

/** Whole, ours, of a version we know, and without a journal beside it. */
function checkedCopy(file: string): number {
  chmodSync(file, 0o600);
  const db = open(file, false);
  try {
    requireOurs(db, file);
    db.exec('PRAGMA journal_mode = DELETE');
    const [verdict] = Object.values(db.prepare('PRAGMA integrity_check(1)').get() ?? {});
    if (verdict !== 'ok') throw new CopyRefused(`${file} is damaged`);
    return Number(db.prepare('SELECT count(*) AS n FROM document').get()?.['n']);
  } catch (error) {
    throw error instanceof CopyRefused
      ? error
      : new CopyRefused(`${file} cannot be read as a database`);
  } finally {
    db.close();
  }
}

function requireOurs(db: DatabaseSync, file: string): void {
  const pragma = (name: string) => Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
  if (pragma('application_id') !== applicationId)
    throw new CopyRefused(`${file} is not a database of STAR`);
  if (pragma('user_version') > schemaSteps.length)
    throw new CopyRefused(`${file} was written by a newer program`);
}

/** Only who is alone with a database may change how it keeps its journal: a server that has it open is found so. */
function requireUnused(database: string): void {
  let db: DatabaseSync | undefined;
  try {
    db = open(database, false);
    db.exec('PRAGMA journal_mode = DELETE');
  } catch (error) {
    if (isBusy(error)) throw new CopyRefused(`${database} is in use: stop the server first`);
    // Too damaged to be opened, it is what the copy is to replace.
  } finally {
    db?.close();
  }
}

/** To be read. Throws CopyRefused when it is something else, or newer. */
export function openOurs(file: string): DatabaseSync {
  const db = open(file, true);
  try {
    requireOurs(db, file);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function open(file: string, readOnly: boolean): DatabaseSync {
  try {
    return new DatabaseSync(file, { readOnly, timeout: 1_000 });
  } catch {
    throw new CopyRefused(`${file} cannot be opened as a database`);
  }
}

function flush(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function removeDatabase(file: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(file + part, { force: true });
}
