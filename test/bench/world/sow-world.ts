import { rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { teamScope } from '../../../bot/app/documents/stored.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { sowIn } from '../sow.ts';
import { landscapeOf, worldTeam } from './landscape.ts';
import { templateCodes, templateOf, type WorldTime } from './template.ts';

/**
 * The morning of the digests: the first workday after a tertial, some minutes before eight. All teams meet in a week, so
 * that all their kallelser are due at eight too.
 */
export const worldMorning = {
  now: '2027-01-04T06:50:00.000Z',
  due: '2027-01-04T07:00:00.000Z',
  next: '2027-01-11',
} as const;

export interface World {
  readonly file: string;
  readonly teams: readonly Team[];
  readonly documents: number;
  readonly bytes: number;
}

interface WorldSize {
  readonly teams: number;
  readonly years: number;
  /** Where the connector listens. */
  readonly serviceUrl: string;
}

/**
 * A database of so many teams with so many years behind them, the same each time. A few teams are played and written by the
 * store itself; the others are their rows under another name, copied by SQLite, which takes a minute where playing all
 * of them would take an hour.
 */
export async function sowWorld(folder: string, size: WorldSize): Promise<World> {
  const { years, serviceUrl } = size;
  const file = path.join(folder, 'star.sqlite');
  const templateFile = path.join(folder, 'templates.sqlite');
  const codes = templateCodes.slice(0, size.teams);
  const time: WorldTime = { now: worldMorning.now, years, next: worldMorning.next };
  const templates = await openSqliteStore(templateFile);
  const played: Team[] = [];
  for (const code of codes) {
    const { team, bodies } = templateOf(code, time);
    await sowIn(templates, teamScope(team.id), bodies);
    played.push(team);
  }
  await templates.close();

  const teams = Array.from({ length: size.teams }, (_, n) =>
    worldTeam(played[n % played.length] as Team, n),
  );
  const store = await openSqliteStore(file);
  // Before the tertial was over, as every start before it has done.
  const landscape = landscapeOf(teams, { now: '2026-12-31T08:00:00.000Z', serviceUrl });
  await sowIn(store, 'federation', [
    landscape.federation,
    ...landscape.rules,
    ...landscape.teams,
    ...landscape.channels,
    ...landscape.digests,
  ]);
  await store.close();
  const found = copyTeams(file, templateFile, played, teams);
  await rm(templateFile);
  return { file, teams, ...found };
}

/** Nobody else has the file, and one that was not finished is thrown away: nothing is to be safe meanwhile. */
function copyTeams(
  file: string,
  templateFile: string,
  played: readonly Team[],
  teams: readonly Team[],
): Pick<World, 'documents' | 'bytes'> {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000');
  db.prepare('ATTACH ? AS template').run(templateFile);
  const copy =
    db.prepare(`INSERT INTO main.document (scope, kind, id, etag, state, sort, due, expires, body)
    SELECT :scope, kind, replace(replace(id, :fromCode, :code), :fromId, :id), etag || '-' || :id, state, sort, due, expires,
      replace(replace(body, :fromCode, :code), :fromId, :id)
    FROM template.document WHERE scope = :from ORDER BY kind, id`);
  db.exec('BEGIN');
  teams.forEach(({ id, code }, n) => {
    const template = played[n % played.length] as Team;
    copy.run({
      scope: teamScope(id),
      from: teamScope(template.id),
      fromCode: template.code,
      fromId: template.id,
      code,
      id,
    });
  });
  db.exec('COMMIT');
  db.exec('DETACH template; PRAGMA journal_mode = WAL');
  const count = db.prepare('SELECT count(*) AS documents FROM document').get();
  const size = db
    .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size')
    .get();
  db.close();
  return { documents: Number(count?.['documents']), bytes: Number(size?.['bytes']) };
}
