import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { type Figure, median } from './figure.ts';
import { fullTeam } from './people.ts';
import { startStar } from './servers.ts';
import { sowFederation } from './sow.ts';
import { inWorkplace } from './workplace.ts';

const rounds = 7;

/** Seconds until the server is ready, with what Node keeps of the start before and without it, in turns. */
export async function measureStart(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const file = path.join(folder, 'star.sqlite');
    const store = await openSqliteStore(file);
    await sowFederation(store, [fullTeam(0)], 'http://127.0.0.1:1/');
    await store.close();
    const kept = path.join(folder, 'kept');
    await mkdir(kept);
    await secondsToStart(file, { NODE_COMPILE_CACHE: kept });
    const withKept: number[] = [];
    const without: number[] = [];
    for (let n = 0; n < rounds; n += 1) {
      withKept.push(await secondsToStart(file, { NODE_COMPILE_CACHE: kept }));
      without.push(await secondsToStart(file, { NODE_DISABLE_COMPILE_CACHE: '1' }));
    }
    return [
      {
        name: 'a start until it is ready, with what was compiled kept, against without',
        value: median(withKept.map((seconds, n) => seconds / (without[n] ?? Number.NaN))),
        unit: '×',
        aim: { atMost: 0.65 },
        note: `median ${median(withKept).toFixed(2)} against ${median(without).toFixed(2)} s, ${rounds} starts of each in turns`,
      },
    ];
  });
}

async function secondsToStart(
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<number> {
  const startedAt = performance.now();
  const star = await startStar(file, '2026-12-03T09:00:00.000Z', { env });
  const seconds = (performance.now() - startedAt) / 1_000;
  await star.stop();
  return seconds;
}
