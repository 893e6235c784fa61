import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { addSeconds } from '../../shared/kernel/calendar.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Team } from '../../shared/teams/team.ts';
import { calledMeeting, everySeatAnswers, pressOf } from './answers.ts';
import type { ChildServer } from './child-server.ts';
import { type Connector, startConnector } from './connector.ts';
import { type Figure, percentile } from './figure.ts';
import { startStar } from './servers.ts';
import { sowInTeams } from './sow.ts';
import { worldMorning } from './world/sow-world.ts';
import { inWorkplace } from './workplace.ts';
import { type SownWorld, worldAtHand } from './world/at-hand.ts';

/** What Teams takes for a request. */
const answersAfter = 100;
const answersASecond = 10;
/** What 50 requests a second allow. */
const allowedASecond = 50;
/** So long before the first is due people press already. */
const leadSeconds = 3;
const limitMs = 300_000;
const calledId = 'called-before';
/** For instance a profile, or a limit to the heap. */
const nodeOptions = process.env['STAR_BENCH_NODE_OPTIONS'] ?? '';

/**
 * The first workday after a tertial, at eight: the kallelser of all teams are due, with and without the digests of all
 * steering groups, while people answer kallelser that are out already.
 */
export async function measureWave(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const world = await worldAtHand(folder);
    await sowCalled(world);
    const alone = path.join(folder, 'alone.sqlite');
    await copyFile(world.file, alone);
    withoutDigests(alone);
    const first = await morning({ ...world, file: alone });
    await rm(alone);
    const second = await morning(world);
    return [
      ...figuresOf('alone', first, world.teams.length, 1.05),
      ...figuresOf(`with ${second.digests} digests`, second, world.teams.length, 1.1),
    ];
  });
}

interface Morning {
  /** Seconds from the instant they were due until the last was recorded, by the server's clock. */
  readonly called: number;
  readonly digests: number;
  /** Cards drawn anew until all kallelser were posted, which take their share of the limit. */
  readonly redrawn: number;
  /** Seconds from the first press until the last of all messages. */
  readonly lasted: number;
  readonly doubled: number;
  readonly throttled: number;
  readonly clicks: Clicks;
  readonly residentMb: { readonly atRest: number; readonly most: number };
  readonly cpuSeconds: number;
}

async function morning({ file, teams, port }: SownWorld): Promise<Morning> {
  const connector = await startConnector({ answersAfter, port });
  const later = addSeconds(worldMorning.due, -leadSeconds);
  const star = await startStar(file, worldMorning.now, { later, nodeOptions });
  try {
    const groups = digestsIn(file);
    await untilIdle(star);
    const atRest = star.residentMb().now;
    star.later();
    const cpu = star.cpuSeconds();
    const over = new AbortController();
    const beganAt = performance.now();
    const clicking = click(star.url, teams, connector.serviceUrl, over.signal);
    const redrawnBefore = connector.updates();
    await untilPosted(connector, teams.length);
    const redrawn = connector.updates() - redrawnBefore;
    await untilPosted(connector, teams.length + groups);
    const lasted = (performance.now() - beganAt) / 1_000 - leadSeconds;
    await pause(2_000);
    over.abort();
    const clicks = await clicking;
    const posts = [...connector.threads.values()].reduce((sum, count) => sum + count, 0);
    return {
      called: await lastCalled(file, teams),
      ...{ digests: groups, redrawn, lasted, clicks },
      doubled: posts - connector.threads.size,
      throttled: connector.throttled(),
      residentMb: { atRest, most: star.residentMb().most },
      cpuSeconds: star.cpuSeconds() - cpu,
    };
  } finally {
    await star.stop();
    await connector.stop();
  }
}

function figuresOf(
  when: string,
  { called, redrawn, lasted, doubled, throttled, clicks, residentMb, cpuSeconds }: Morning,
  kallelser: number,
  atMost: number,
): readonly Figure[] {
  const allowed = (kallelser + redrawn) / allowedASecond;
  const { times, lost } = clicks;
  const each = `${times.length} answers, ${answersASecond} a second: p50 ${percentile(times, 50).toFixed(0)}, p95 ${percentile(times, 95).toFixed(0)}, most ${Math.max(...times).toFixed(0)} ms`;
  return [
    {
      name: `${kallelser} kallelser due at once ${when}, against what 50 a second allow`,
      value: called / allowed,
      unit: '×',
      aim: { atMost },
      note: `${called.toFixed(2)} s to the last record, of ${allowed.toFixed(2)} s for them and ${redrawn} cards drawn anew meanwhile; all posted after ${lasted.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of processor time`,
    },
    { name: '… posted twice', value: doubled, unit: '', aim: { atMost: 0 } },
    { name: '… turned away with 429', value: throttled, unit: '', aim: { atMost: 0 } },
    {
      name: '… a press meanwhile, p99',
      value: percentile(times, 99),
      unit: 'ms',
      aim: { atMost: 250 },
      note: each,
    },
    { name: '… presses not answered', value: lost, unit: '', aim: { atMost: 0 } },
    {
      name: '… memory of the server, at most',
      value: residentMb.most,
      note: `from its start on; ${residentMb.atRest.toFixed(0)} before the first was due`,
      unit: 'MB',
      aim: { atMost: 500 },
    },
  ];
}

/** What it does at its start is over: it has looked through all there is. */
async function untilIdle(star: ChildServer): Promise<void> {
  for (let quiet = 0; quiet < 3;) {
    const before = star.cpuSeconds();
    await pause(1_000);
    quiet = star.cpuSeconds() - before < 0.05 ? quiet + 1 : 0;
  }
}

interface Clicks {
  /** Milliseconds until the answer was there. */
  readonly times: readonly number[];
  /** Connections reset, and answers other than 200. */
  readonly lost: number;
}

/** Evenly, whether the ones before have been answered or not, as people press. */
async function click(
  url: string,
  teams: readonly Team[],
  serviceUrl: string,
  over: AbortSignal,
): Promise<Clicks> {
  const answers = everySeatAnswers(teams, () => calledId);
  const times: number[] = [];
  let lost = 0;
  const one = async (n: number): Promise<void> => {
    const answer = answers[n % answers.length];
    if (answer === undefined) return;
    const body = JSON.stringify(pressOf(answer, n, serviceUrl));
    const headers = { 'content-type': 'application/json' };
    const startedAt = performance.now();
    try {
      const told = await fetch(`${url}/api/messages`, { method: 'POST', headers, body });
      await told.arrayBuffer();
      if (told.status !== 200) lost += 1;
    } catch {
      lost += 1;
    }
    times.push(performance.now() - startedAt);
  };
  const under: Promise<void>[] = [];
  const beganAt = performance.now();
  for (let n = 0; !over.aborted; n += 1) {
    await pause(Math.max(0, beganAt + (n * 1_000) / answersASecond - performance.now()));
    under.push(one(n));
  }
  await Promise.all(under);
  return { times, lost };
}

async function untilPosted({ threads }: Connector, count: number): Promise<void> {
  const deadline = performance.now() + limitMs;
  while (threads.size < count) {
    if (performance.now() > deadline) throw new Error(`${threads.size} of ${count} posted in time`);
    await pause(100);
  }
}

/** A kallelse of each team that is out already, for people to answer. */
async function sowCalled({ file, teams }: SownWorld): Promise<void> {
  const store = await openSqliteStore(file);
  await sowInTeams(
    store,
    new Map(teams.map((team) => [team.id, [calledMeeting(team, calledId, '2027-01-08')]])),
  );
  await store.close();
}

async function lastCalled(file: string, teams: readonly Team[]): Promise<number> {
  const store = await openSqliteStore(file);
  let last = 0;
  for (const { id } of teams) {
    const { items } = await store.list(teamScope(id), {
      kind: 'meeting',
      state: 'called',
      sortFrom: worldMorning.next,
    });
    const [meeting] = items.map(({ body }) => body as unknown as Meeting);
    const called = meeting?.history.find(({ type }) => type === 'called');
    if (called === undefined) throw new Error(`no kallelse of ${id}`);
    last = Math.max(last, Date.parse(called.at) - Date.parse(worldMorning.due));
  }
  await store.close();
  return last / 1_000;
}

const digests = "kind = 'job' AND scope = 'federation' AND id LIKE 'post-tertial-digest-%'";

/** As many as there are steering groups. */
function digestsIn(file: string): number {
  const db = new DatabaseSync(file);
  const found = db.prepare(`SELECT count(*) AS count FROM document WHERE ${digests} AND due <= ?`);
  const count = Number(found.get(worldMorning.due)?.['count']);
  db.close();
  return count;
}

function withoutDigests(file: string): void {
  const db = new DatabaseSync(file);
  db.exec(`DELETE FROM document WHERE ${digests}`);
  db.close();
}
