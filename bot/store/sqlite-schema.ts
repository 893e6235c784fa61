import type { DatabaseSync } from 'node:sqlite';
import { StoreUnusable } from '../app/errors.ts';

/** 'STAR' in the header of the file, where SQLite and the `file` command look for it. */
export const applicationId = 0x53544152;

/**
 * Each step takes the file one version on; `PRAGMA user_version` counts them. A step that has been released is never
 * changed. Both lists and due jobs are answered from an index in its order: no scan and no sorting.
 */
export const schemaSteps: readonly string[] = [
  `CREATE TABLE document (
     scope TEXT NOT NULL,
     kind  TEXT NOT NULL,
     id    TEXT NOT NULL,
     etag  TEXT NOT NULL,
     state TEXT,
     sort  TEXT NOT NULL,
     due   TEXT,
     body  TEXT NOT NULL,
     UNIQUE (scope, kind, id)
   ) STRICT;
   CREATE INDEX document_by_sort ON document (scope, kind, sort, id);
   CREATE INDEX document_by_state ON document (scope, kind, state, sort, id) WHERE state IS NOT NULL;
   CREATE INDEX document_by_due ON document (due, scope, id) WHERE due IS NOT NULL;`,
  `ALTER TABLE document ADD COLUMN expires TEXT;
   CREATE INDEX document_by_expiry ON document (expires) WHERE expires IS NOT NULL;`,
];

/**
 * Creates or upgrades the schema, in one transaction. Throws StoreUnusable, with the file untouched, when the file
 * belongs to something else or to a newer version of this program.
 */
export function prepareSchema(db: DatabaseSync, steps: readonly string[] = schemaSteps): void {
  if (isCurrent(db, steps)) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    // Looked at again under the lock: another process may have done it meanwhile.
    if (!isCurrent(db, steps)) {
      for (const step of steps.slice(pragma(db, 'user_version'))) db.exec(step);
      db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${steps.length}`);
    }
    db.exec('COMMIT');
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function isCurrent(db: DatabaseSync, steps: readonly string[]): boolean {
  const version = pragma(db, 'user_version');
  const owner = pragma(db, 'application_id');
  const isNew = owner === 0 && version === 0 && !hasTables(db);
  if (!isNew && owner !== applicationId) {
    throw new StoreUnusable('the file is a SQLite database, but not one of STAR');
  }
  if (version > steps.length) {
    throw new StoreUnusable(
      `the database has schema version ${version}, this program knows ${steps.length}: it needs a newer program`,
    );
  }
  return version === steps.length;
}

function pragma(db: DatabaseSync, name: 'user_version' | 'application_id'): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function hasTables(db: DatabaseSync): boolean {
  return db.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() !== undefined;
}
