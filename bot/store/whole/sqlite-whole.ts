import { existsSync } from 'node:fs';
import type { Scope } from '../../app/ports.ts';
import { CopyRefused, openOurs } from '../sqlite-copies.ts';
import { bodyOf } from './body-of.ts';
import type { Found, WholeStore } from './whole-store.ts';

/** As it is at the moment when reading begins, while the server works. */
export function readSqliteWhole(file: string): WholeStore {
  if (!existsSync(file)) throw new CopyRefused(`there is no database at ${file}`);
  const db = openOurs(file);
  // What others write from here on is not seen.
  db.exec('BEGIN');
  const rows = db.prepare('SELECT scope, kind, id, body FROM document ORDER BY scope, kind, id');
  return {
    count: async () => Number(db.prepare('SELECT count(*) AS n FROM document').get()?.['n']),
    async *everything(): AsyncGenerator<Found> {
      for (const row of rows.iterate()) {
        const [scope, kind, id, text] = ['scope', 'kind', 'id', 'body'].map((name) =>
          String(row[name]),
        ) as [string, string, string, string];
        const body = bodyOf(text, kind, id);
        yield body === undefined
          ? { unreadable: { scope, kind, id } }
          : { document: { scope: scope as Scope, body } };
      }
    },
    isOneMoment: async () => true,
    close: async () => db.close(),
  };
}
