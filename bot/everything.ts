import { statSync } from 'node:fs';
import path from 'node:path';
import { configProblemText, processEnvironment, readStoreChoice } from './config.ts';
import { type StoreConfig, openStore } from './store/open.ts';
import { CopyRefused } from './store/sqlite-copies.ts';
import { exportAll } from './store/whole/export.ts';
import { importAll } from './store/whole/import.ts';
import { openWhole } from './store/whole/open-whole.ts';
import { version } from './version.ts';

/**
 * `npm run export -- <file or folder>` and `npm run import:all -- <file>`: everything out of the database that the settings name,
 * and into an empty one, of either kind. Exits with 0 when it is done, 1 when it is not and why, 2 when it was not understood.
 */
async function main([what, place, ...more]: readonly string[]): Promise<number> {
  if ((what !== 'export' && what !== 'import') || place === undefined || more.length > 0) {
    process.stderr.write(
      'Name one file: npm run export -- <file or folder>, npm run import:all -- <file>\n',
    );
    return 2;
  }
  const store = readStoreChoice(processEnvironment());
  if (!store.ok) {
    process.stderr.write(`${configProblemText(store.error)}\n`);
    return 1;
  }
  try {
    process.stdout.write(
      `${await (what === 'export' ? out(store.value, place) : back(store.value, place))}\n`,
    );
    return 0;
  } catch (error) {
    const why = error instanceof CopyRefused ? error.message : codeIn(error);
    const left = what === 'export' ? 'Nothing was written' : 'Not imported';
    process.stderr.write(`${left}: ${why}.\n`);
    return 1;
  }
}

async function out(config: StoreConfig, place: string): Promise<string> {
  const now = (): string => new Date().toISOString();
  const isFolder = statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
  const name = `star-${now().replaceAll(/[:.]/g, '-')}.jsonl`;
  const file = isFolder ? path.join(place, name) : place;
  const store = await openWhole(config);
  try {
    const { documents, leftOut } = await exportAll({
      ...{ store, file, now, from: config.kind, program: version },
      progress: shown('written'),
    });
    for (const { scope, kind, id } of leftOut)
      process.stderr.write(`Left out, since it is no document: ${scope} ${kind} ${id}\n`);
    return `${documents} documents are in ${file}.`;
  } finally {
    await store.close();
  }
}

async function back(config: StoreConfig, file: string): Promise<string> {
  const store = await openStore(config);
  try {
    const shows = {
      checked: shown('checked'),
      saved: shown('saved'),
      compared: shown('compared'),
    };
    const { documents } = await importAll({
      ...{ file, store, whole: () => openWhole(config) },
      progress: (which, done, of) => shows[which](done, of),
    });
    return `${documents} documents are in the database, and are what the file says.`;
  } finally {
    await store.close();
  }
}

const shownEveryMs = 1_000;

/** A line a second, for who waits. */
function shown(word: string): (done: number, of: number) => void {
  let last = performance.now();
  return (done, of) => {
    if (performance.now() - last < shownEveryMs) return;
    last = performance.now();
    process.stderr.write(`${done}${Number.isNaN(of) ? '' : ` of ${of}`} ${word}\n`);
  };
}

function codeIn(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

process.exitCode = await main(process.argv.slice(2));
