import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { App } from '../../bot/app/context/app.ts';
import { listAll, teamScope } from '../../bot/app/documents/stored.ts';
import { county } from '../../bot/app/numbers/county.ts';
import { keepNumbers } from '../../bot/app/numbers/keep-numbers.ts';
import { steering } from '../../bot/app/numbers/steering.ts';
import { numbersOfPeriods } from '../../bot/app/numbers/team-numbers.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import type { PeriodRef } from '../../shared/kernel/period.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aClock } from '../builders/app.ts';
import { measureDigestCost } from './digest-cost.ts';
import { type Figure, median } from './figure.ts';
import { measuredApp } from './measured-app.ts';
import { worldOffice } from './people.ts';
import { inWorkplace } from './workplace.ts';
import { sowWorld, worldMorning } from './world/sow-world.ts';

const [few, many] = [8, 300] as const;
const years = 5;
const serviceUrl = 'http://127.0.0.1:1/';
const rounds = 9;
/** A quarter of the world's teams have one styrgrupp. */
const largestGroup = 'styrgrupp-1';
const lastYear: PeriodRef = { kind: 'year', year: 2025 };

/** What of a county is answered from folds that are kept, on the morning after a tertial. */
export async function measureKeptNumbers(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const { file, teams } = await sowWorld(folder, {
      teams: many,
      years,
      serviceUrl,
    });
    const fewFile = path.join(folder, 'few.sqlite');
    await copyFile(file, fewFile);
    leaveTeams(fewFile, few);
    const unkept = await first(file, wholeCounty);
    await first(fewFile, wholeCounty);
    const restarted = await first(file, wholeCounty);
    const fewRestarted = await first(fewFile, wholeCounty);
    const kept = median([
      restarted,
      await first(file, wholeCounty),
      await first(file, wholeCounty),
    ]);
    const fewKept = median([
      fewRestarted,
      await first(fewFile, wholeCounty),
      await first(fewFile, wholeCounty),
    ]);
    return [
      {
        name: `county page of ${many} teams, the first look after a start`,
        value: kept / 1_000,
        unit: 's',
        note: `nothing kept ${(unkept / 1_000).toFixed(1)} s; ${few} teams ${fewKept.toFixed(0)} ms`,
      },
      {
        name: `county page, a team of ${many} against a team of ${few}`,
        value: kept / many / (fewKept / few),
        unit: '×',
        aim: { atMost: 1.5 },
        note: 'the first look after a start; 1 when it is linear',
      },
      ...(await withApp(file, steeringFigures)),
      ...(await withApp(file, yearFigures)),
      ...(await measureDigestCost(file, teams)),
    ];
  });
}

/** Alone, of no more of the world than it needs. */
export function measureDigest(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const { file, teams } = await sowWorld(folder, { teams: few, years, serviceUrl });
    return measureDigestCost(file, teams);
  });
}

export function measureSteering(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const { file } = await sowWorld(folder, { teams: many, years, serviceUrl });
    return withApp(file, steeringFigures);
  });
}

export function measureYear(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const { file } = await sowWorld(folder, { teams: few, years, serviceUrl });
    return withApp(file, yearFigures);
  });
}

async function wholeCounty(app: App): Promise<void> {
  const found = await county(app, worldOffice, { complete: true });
  if (!found.ok) throw new Error(found.error.code);
  JSON.stringify(found.value);
}

async function steeringFigures(app: App): Promise<readonly Figure[]> {
  const look = async () => {
    const found = await steering(app, worldOffice, { steeringGroupId: largestGroup });
    if (!found.ok) throw new Error(found.error.code);
    const bytes = JSON.stringify(found.value).length;
    return { teams: found.value.digest.teams.length, bytes };
  };
  const { teams, bytes } = await look();
  const times: number[] = [];
  const heaps: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    times.push(await timed(look));
    heaps.push(process.memoryUsage().heapUsed / 1e6);
  }
  return [
    {
      name: `steering page of ${teams} teams`,
      value: median(times),
      unit: 'ms',
      aim: { atMost: 150 },
      note: `heap of the process after each look ${Math.min(...heaps).toFixed(0)}–${Math.max(...heaps).toFixed(0)} MB; ${(bytes / 1_000).toFixed(0)} kB`,
    },
  ];
}

/** A year that is over, as it is kept, and counted from all that lies in the database. */
async function yearFigures(app: App): Promise<readonly Figure[]> {
  const { teams, rules } = await app.registry.current();
  const team = [...teams.values()][0]?.body as Team;
  const ofYear = (more: { readonly isAnew?: true }) =>
    numbersOfPeriods(app, team, { periods: [lastYear], ...more }, rules);
  await keepNumbers(app, team, rules);
  await ofYear({});
  const kept: number[] = [];
  const raw: number[] = [];
  for (let n = 0; n < rounds; n += 1) {
    kept.push(await timed(() => ofYear({})));
    raw.push(await timed(() => ofYear({ isAnew: true })));
  }
  const { length: cases } = await listAll(app.store, teamScope(team.id), { kind: 'case' });
  return [
    {
      name: 'a year that is over, as it is kept against its rows counted',
      value: median(kept) / median(raw),
      unit: '×',
      aim: { atMost: 0.2 },
      note: `${median(kept).toFixed(2)} against ${median(raw).toFixed(1)} ms, of a team with ${cases} cases`,
    },
  ];
}

async function withApp<T>(file: string, use: (app: App) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(file);
  try {
    return await use(measuredApp(store, aClock(worldMorning.now)));
  } finally {
    await store.close();
  }
}

/** By a process that has just started. */
function first(file: string, look: (app: App) => Promise<void>): Promise<number> {
  return withApp(file, (app) => timed(() => look(app)));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function leaveTeams(file: string, count: number): void {
  const db = new DatabaseSync(file);
  db.exec(`DELETE FROM document WHERE scope = 'federation' AND kind = 'team' AND id NOT IN
    (SELECT id FROM document WHERE scope = 'federation' AND kind = 'team' ORDER BY id LIMIT ${count})`);
  db.close();
}
