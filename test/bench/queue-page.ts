import path from 'node:path';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import type { Team } from '../../shared/teams/team.ts';
import { closedCases, standing, standingCases } from './case-load.ts';
import { type Figure, median, percentile } from './figure.ts';
import { coordinatorOf, fullTeam } from './people.ts';
import { startStar } from './servers.ts';
import { sowFederation, sowInTeams } from './sow.ts';
import { inWorkplace } from './workplace.ts';

const teamCount = 300;
const startsAt = '2026-12-03T09:00:00.000Z';
const warmUps = 100;
const pairs = 500;
/** Teams sown at a time: all cases at once would be half a gigabyte of objects. */
const teamsAtATime = 20;

interface Place {
  readonly url: string;
  readonly team: Team;
}

/** The queue page of one team among 300 with five years of cases, and of one team alone with nothing but its queue. */
export async function measureQueuePage(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const teams = Array.from({ length: teamCount }, (_, n) => fullTeam(n));
    const team = teams[Math.floor(teamCount / 2)] as Team;
    const crowded = path.join(folder, 'crowded.sqlite');
    const single = path.join(folder, 'single.sqlite');
    const cases = await sowFile(crowded, teams, (one) => [
      ...standingCases(one),
      ...closedCases(one),
    ]);
    await sowFile(single, [team], standingCases);
    const servers = await Promise.all([startStar(crowded, startsAt), startStar(single, startsAt)]);
    try {
      const [among, alone] = servers.map(({ url }) => ({ url, team })) as [Place, Place];
      return figuresOf(await latencies(among, alone), cases);
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
    }
  });
}

interface Latencies {
  readonly among: readonly number[];
  readonly alone: readonly number[];
}

function figuresOf({ among, alone }: Latencies, cases: number): readonly Figure[] {
  const show = (values: readonly number[]): string =>
    `${median(values).toFixed(2)} ms (p95 ${percentile(values, 95).toFixed(2)})`;
  return [
    {
      name: 'queue page, 300 teams and five years against one team alone',
      value: median(among) / median(alone),
      unit: '×',
      aim: { atMost: 1.2 },
      note: `${show(among)} against ${show(alone)}; ${cases} cases in the file, ${standing.queued} queued and ${standing.ongoing} ongoing shown`,
    },
  ];
}

/** In turns, the one that goes first changing, so that whatever disturbs them disturbs both. */
async function latencies(among: Place, alone: Place): Promise<Latencies> {
  const found = { among: [] as number[], alone: [] as number[] };
  for (let n = 0; n < warmUps + pairs; n += 1) {
    const first = n % 2 === 0;
    const one = await queueLatency(first ? among : alone);
    const other = await queueLatency(first ? alone : among);
    if (n < warmUps) continue;
    found.among.push(first ? one : other);
    found.alone.push(first ? other : one);
  }
  return found;
}

/** Milliseconds until the whole answer is there. */
async function queueLatency({ url, team }: Place): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(`${url}/api/teams/${team.id}/queue`, {
    headers: { 'x-star-person': coordinatorOf(team) },
  });
  const { rows } = (await response.json()) as { readonly rows?: readonly unknown[] };
  if (rows?.length !== standing.queued) throw new Error(`queue page: ${response.status}`);
  return performance.now() - startedAt;
}

/** @returns how many cases were sown */
async function sowFile(
  file: string,
  teams: readonly Team[],
  casesOf: (team: Team) => ReturnType<typeof standingCases>,
): Promise<number> {
  const store = await openSqliteStore(file);
  await sowFederation(store, teams, 'http://127.0.0.1:1/');
  let count = 0;
  for (let from = 0; from < teams.length; from += teamsAtATime) {
    const some = teams.slice(from, from + teamsAtATime);
    const cases = new Map(some.map((team) => [team.id, casesOf(team)]));
    await sowInTeams(store, cases);
    for (const { length } of cases.values()) count += length;
  }
  await store.close();
  return count;
}
