import { processEnvironment, readDatabaseFile } from './config.ts';
import { backUp, CopyRefused, restore } from './store/sqlite-copies.ts';

/**
 * `npm run backup -- <file>` and `npm run restore -- <file>`: a copy of the database, made while the server works, and put
 * back while it does not. Exits with 0 when it is done, 1 when it is not and why, 2 when it was not understood.
 */
async function main([what, file, ...more]: readonly string[]): Promise<number> {
  if ((what !== 'backup' && what !== 'restore') || file === undefined || more.length > 0) {
    process.stderr.write('Name one file: npm run backup -- <file>, npm run restore -- <file>\n');
    return 2;
  }
  const database = readDatabaseFile(processEnvironment());
  if (!database.ok) {
    process.stderr.write(`${database.error}\n`);
    return 1;
  }
  try {
    process.stdout.write(`${await carryOut(what, database.value, file)}\n`);
    return 0;
  } catch (error) {
    const why = error instanceof CopyRefused ? error.message : codeIn(error);
    process.stderr.write(`Nothing was changed: ${why}.\n`);
    return 1;
  }
}

async function carryOut(what: 'backup' | 'restore', database: string, file: string) {
  if (what === 'backup')
    return `${await backUp(database, file)} documents are in ${file}, checked.`;
  const { documents, aside } = restore(database, file, new Date());
  const old = aside === undefined ? '' : ` The one before is ${aside}.`;
  return `${documents} documents are in ${database}.${old}`;
}

function codeIn(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

process.exitCode = await main(process.argv.slice(2));
