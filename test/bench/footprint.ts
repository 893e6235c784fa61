import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import type { Figure } from './figure.ts';
import { PlayedTeam } from './played-team.ts';
import { usualTeam } from './people.ts';
import { briskPace, type Pace, playYear, usualPace } from './team-year.ts';
import { inWorkplace } from './workplace.ts';
import { packagesForProduction } from '../builders/installed-for-production.ts';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * What a team leaves in the database in a year: the year is played, and the file is weighed. And what the server takes up where it
 * is installed (`npm run package`), without Node.
 */
export async function measureFootprint(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const usual = await yearOf(path.join(folder, 'usual.sqlite'), usualPace);
    const brisk = await yearOf(path.join(folder, 'brisk.sqlite'), briskPace);
    return [
      {
        name: 'a team-year in the database',
        value: usual.bytes / 1e6,
        unit: 'MB',
        aim: { atMost: 1.2 },
        note: usual.played,
      },
      ...usual.parts,
      {
        name: 'a team-year with a meeting every other week',
        value: brisk.bytes / 1e6,
        unit: 'MB',
        note: brisk.played,
      },
      ...installed(),
    ];
  });
}

interface Year {
  readonly bytes: number;
  /** What was played. */
  readonly played: string;
  /** By kind of document, and by table and index. */
  readonly parts: readonly Figure[];
}

async function yearOf(file: string, pace: Pace): Promise<Year> {
  const store = await openSqliteStore(file);
  const played = await PlayedTeam.in(store, usualTeam(), '2026-01-02T08:00:00.000Z');
  await store.purge?.();
  const before = statSync(file).size;
  await playYear(played, pace);
  const states = ['raised', 'queued', 'ongoing', 'closed', 'declined'] as const;
  const cases = await Promise.all(states.map((state) => played.cases(state)));
  await store.close();
  const { sent, opened } = played.counts;
  const parts = weighed(file);
  return {
    bytes: statSync(file).size - before,
    played: `${cases.flat().length} cases, ${sent} commands, ${opened} pages opened`,
    parts,
  };
}

const byKind = `SELECT kind AS name, count(*) AS documents,
    sum(octet_length(body)) AS bodies,
    sum(octet_length(body) + octet_length(scope || kind || id || etag || ifnull(state, '') || sort || ifnull(due, ''))) AS bytes
  FROM document WHERE scope <> 'federation' GROUP BY kind ORDER BY bytes DESC`;
const byTable =
  'SELECT name, sum(pgsize) AS bytes FROM dbstat GROUP BY name HAVING bytes > 4096 ORDER BY bytes DESC';

/** Of the file as it is without the room that has become free in it. */
function weighed(file: string): readonly Figure[] {
  const db = new DatabaseSync(file);
  db.exec('VACUUM');
  const figure = (row: Readonly<Record<string, unknown>>, note: string): Figure => ({
    name: `… ${String(row['name'])}`,
    value: Number(row['bytes']) / 1e3,
    unit: 'kB',
    note,
  });
  const kinds = db.prepare(byKind).all();
  const tables = db.prepare(byTable).all();
  db.close();
  return [
    ...kinds.map((row) => {
      const each = Math.round(Number(row['bodies']) / Number(row['documents']));
      return figure(row, `${String(row['documents'])} documents, ${each} bytes of JSON each`);
    }),
    ...tables.map((row) => figure(row, 'of the file')),
  ];
}

function installed(): readonly Figure[] {
  const packages = packagesForProduction(root).map((place) => ({
    place: place.replace(/^node_modules\//, ''),
    bytes: bytesIn(path.join(root, place)),
  }));
  const largest = packages.toSorted((a, b) => b.bytes - a.bytes).slice(0, 5);
  const all = packages.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    {
      name: 'the server as it is installed',
      value: all / 1e6,
      unit: 'MB',
      note: `${packages.length} packages`,
    },
    ...largest.map(({ place, bytes }) => ({ name: `… ${place}`, value: bytes / 1e6, unit: 'MB' })),
  ];
}

/** Of a package alone: those that lie in its own folder of packages count for themselves. */
function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const place = path.join(folder, entry.name);
    if (entry.name === 'node_modules' || entry.isSymbolicLink()) return sum;
    return sum + (entry.isDirectory() ? bytesIn(place) : statSync(place).size);
  }, 0);
}
