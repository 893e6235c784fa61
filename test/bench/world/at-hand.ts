import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { listAll } from '../../../bot/app/documents/stored.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { freePort } from '../../e2e/harness/free-port.ts';
import { sowWorld } from './sow-world.ts';

export interface SownWorld {
  readonly file: string;
  readonly teams: readonly Team[];
  /** Where its channels think that the connector listens. */
  readonly port: number;
}

/** 300 teams and five years in that folder; a copy of `STAR_BENCH_WORLD`, where that names a file that has been sown before. */
export async function worldAtHand(folder: string): Promise<SownWorld> {
  const sown = process.env['STAR_BENCH_WORLD'];
  if (sown === undefined) {
    const port = await freePort();
    const serviceUrl = `http://127.0.0.1:${port}/`;
    return { ...(await sowWorld(folder, { teams: 300, years: 5, serviceUrl })), port };
  }
  const file = path.join(folder, 'star.sqlite');
  await copyFile(sown, file);
  const store = await openSqliteStore(file);
  const teams = await listAll(store, 'federation', { kind: 'team' });
  const [channel] = await listAll(store, 'federation', { kind: 'channel', limit: 1 });
  await store.close();
  const port = Number(new URL(channel?.body.ms.serviceUrl ?? '').port);
  return { file, teams: teams.map(({ body }) => body), port };
}
