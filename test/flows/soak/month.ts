import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type App, createApp } from '../../../bot/app/context/app.ts';
import { jobsForMeeting } from '../../../bot/app/jobs/jobs.ts';
import { ensureJobs } from '../../../bot/app/run/ensure-jobs.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { openSqliteStore } from '../../../bot/store/sqlite.ts';
import { useCases } from '../../../bot/teams/press/use-cases.ts';
import { createTeams } from '../../../bot/teams/teams.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { aChannel, aClock, aFederation, type TestClock } from '../../builders/app.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';
import { type FakeConnector, startFakeConnector } from '../../bot/teams/fake-connector.ts';
import { fakeTimer } from '../../bot/teams/fake-timer.ts';
import { silentLog } from '../../bot/teams/silent-log.ts';
import { seeded } from './misbehaviour.ts';

export interface SoakTeam {
  readonly team: Team;
  readonly channelId: string;
  readonly msTeamId: string;
  readonly meetingId: string;
}

/** A whole county on one server, against a connector on loopback; time passes when it is told to. */
export interface Month {
  readonly app: App;
  readonly clock: TestClock;
  readonly connector: FakeConnector;
  readonly teams: readonly SoakTeam[];
  readonly random: (name: string) => number;
  /** An activity as Teams sends it. @returns the status of the answer */
  hear(activity: object): Promise<number>;
  /** What happens at an instant, whatever else does. */
  plan(at: Instant, what: () => Promise<void>): void;
  /** Everything that is planned and everything that is due, in the order of time. */
  passUntil(end: Instant): Promise<void>;
  meeting(of: SoakTeam): Promise<Meeting>;
  channel(of: SoakTeam): Promise<Channel>;
  stop(): Promise<void>;
}

const begin: Instant = '2026-11-20T08:00:00.000Z';
/** Longer than a busy machine takes to answer on loopback: what is answered later counts as posted and not told. */
const sendTimeoutMs = 3_000;
/** A month is some two thousand; what goes on beyond it goes in a circle. */
const mostSteps = 50_000;

export async function aMonth(seed: number, howMany: number): Promise<Month> {
  const connector = await startFakeConnector();
  const clock = aClock(begin);
  const random = seeded(seed);
  const log = silentLog();
  let made = 0;
  const ids = { next: () => `soak-${(made += 1)}`, random: () => random('jitter') };
  const store = await openSqliteStore(':memory:');
  const ports = { clock, ids, log };
  const edge = createTeams({
    ...ports,
    tenants: ['demo'],
    identity: { sendTimeoutMs },
    everyone: [],
    timer: fakeTimer(),
  });
  const { messenger, directory, credentials } = edge;
  const app = createApp({ ...ports, store, messenger, directory, credentials });
  const activities = edge.activities({ app, use: useCases });
  const server = createServer((request, response) => void activities.listener(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;

  const teams = Array.from({ length: howMany }, (_, n) => soakTeam(n));
  await sow(app, teams, connector.serviceUrl);
  const scheduler = createScheduler(app);
  const planned: { readonly at: Instant; readonly what: () => Promise<void> }[] = [];

  const settle = async (): Promise<void> => {
    await activities.idle();
    await scheduler.runDue();
  };
  return {
    ...{ app, clock, connector, teams, random },
    async hear(activity) {
      const response = await fetch(url, { method: 'POST', body: JSON.stringify(activity) });
      await response.text();
      await activities.idle();
      return response.status;
    },
    plan: (at, what) => {
      planned.push({ at, what });
      planned.sort((a, b) => (a.at < b.at ? -1 : 1));
    },
    async passUntil(end) {
      for (let steps = 0; steps < mostSteps; steps += 1) {
        const [due] = await store.due(end, 1);
        const [first] = planned;
        const at = [due?.body.due, first?.at].filter((one) => one !== undefined).sort()[0];
        if (at === undefined || at > end) {
          clock.set(end);
          return settle();
        }
        if (at > clock.now()) clock.set(at);
        if (first !== undefined && first.at <= clock.now()) {
          planned.shift();
          await first.what();
        }
        await settle();
      }
      throw new Error('time does not pass: a job is due over and over');
    },
    meeting: async ({ team, meetingId }) =>
      (await store.read(`team:${team.id}`, 'meeting', meetingId))?.body as unknown as Meeting,
    channel: async ({ channelId }) =>
      (await store.read('federation', 'channel', channelId))?.body as unknown as Channel,
    async stop() {
      await activities.idle();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await connector.close();
      await store.close();
    },
  };
}

function soakTeam(n: number): SoakTeam {
  const code = `TE${String.fromCharCode(65 + n)}`;
  const channelId = `19:kanal-${n}@thread.tacv2`;
  const named = aTeam().named(`STAR ${code}`, code).build();
  const team: Team = { ...named, channelId };
  return { team, channelId, msTeamId: `19:lag-${n}@thread.tacv2`, meetingId: `m-${n}` };
}

async function sow(app: App, teams: readonly SoakTeam[], serviceUrl: string): Promise<void> {
  const steering = aChannel('19:styr@thread.tacv2', {
    type: 'steering-group',
    steeringGroupId: 'berg-are',
  });
  const put = (scope: 'federation' | `team:${string}`, bodies: readonly object[]) =>
    app.store.commit(
      scope,
      bodies.map((body) => ({ op: 'upsert', body: body as never })),
    );
  const channels = teams.map(({ team, channelId, msTeamId }) => {
    const channel = aChannel(channelId, { type: 'team', teamId: team.id });
    const ms = { ...channel.ms, tenantId: 'demo', msTeamId, serviceUrl };
    return { ...channel, name: team.name, ms };
  });
  const inDemo = { ...steering, ms: { ...steering.ms, tenantId: 'demo', serviceUrl } };
  await put('federation', [aFederation(), inDemo, ...channels, ...teams.map(({ team }) => team)]);
  for (const { team, meetingId } of teams) {
    const meeting = aMeeting(team).withId(meetingId).build();
    await put(`team:${team.id}`, [meeting, ...jobsForMeeting(meeting, builtInRules, begin)]);
  }
  await ensureJobs(app);
}
