import { openSqliteStore } from '../../bot/store/sqlite.ts';

/**
 * A child process: writes until it is killed, several commits at a time, and says on its standard output which ones
 * were acknowledged. Arguments: the database file, the prefix of the ids. A pipe is written to at once on POSIX, so
 * that no acknowledgement is lost with the process.
 */
const [, , file = '', prefix = ''] = process.argv;
const documentsPerCommit = 4;
const store = await openSqliteStore(file);

async function writeOn(lane: number): Promise<never> {
  for (let n = 0; ; n += 1) {
    const commit = `${prefix}-${lane}-${n}`;
    const outcome = await store.commit(
      'team:berg',
      Array.from({ length: documentsPerCommit }, (_, part) => ({
        op: 'create' as const,
        body: { kind: 'case', id: `${commit}.${part}`, schemaVersion: 1, sort: commit },
      })),
    );
    process.stdout.write(`${commit} ${outcome.status}\n`);
  }
}

await Promise.all([0, 1, 2, 3, 4].map(writeOn));
