import type { App, AppPorts } from '../../bot/app/context/app.ts';
import { createApp } from '../../bot/app/context/app.ts';
import { foldsMarked } from '../../bot/app/context/folds-marked.ts';
import type { Directory } from '../../bot/app/messages.ts';
import type { Clock, Ids, Log, Scope, Store, StoredBody } from '../../bot/app/ports.ts';
import { type CommandRequest, runCommand } from '../../bot/app/run/run-command.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Federation } from '../../shared/federation/federation.ts';
import { addSeconds, type Instant } from '../../shared/kernel/calendar.ts';
import type { Channel } from '../../shared/teams/channel.ts';
import type { Team } from '../../shared/teams/team.ts';
import { coordinatorAccount } from './context.ts';
import { aMessenger, type RecordingMessenger } from './messenger.ts';
import { aBareFederation } from './federation.ts';
import { aTeam } from './team.ts';

/** Time stands still until it is moved. */
export interface TestClock extends Clock {
  set(now: Instant): void;
  pass(seconds: number): void;
}

export function aClock(now: Instant): TestClock {
  let current = now;
  return {
    now: () => current,
    set: (later) => {
      current = later;
    },
    pass: (seconds) => {
      current = addSeconds(current, seconds);
    },
  };
}

let made = 0;

/** Ids in order; jitter always halfway. Fresh over all apps of a file, as two processes' ids are. */
export const orderedIds: Ids = {
  next: () => `made-${(made += 1)}`,
  random: () => 0.5,
};

interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
}

function aLog(lines: LogLine[]): Log {
  const write = (level: LogLine['level']) => (event: string) => void lines.push({ level, event });
  return { info: write('info'), warn: write('warn'), error: write('error') };
}

/** Of a Teams that does not answer. */
export const aDirectory: Directory = {
  peopleOf: async () => [],
  everyone: async () => [],
  namesOf: async () => undefined,
};

export interface TestApp extends App {
  readonly clock: TestClock;
  readonly messenger: RecordingMessenger;
  readonly logged: readonly LogLine[];
  /** Puts documents there as if they always had been. */
  given(scope: Scope, ...bodies: StoredBody[]): Promise<void>;
  /** As the coordinator of `aTeam()` unless another is named; a fresh click each time. */
  run(command: Command, actor?: string, id?: string): ReturnType<typeof runCommand>;
  all(scope: Scope, kind: string): Promise<readonly StoredBody[]>;
}

/** The application on an empty database in memory, at 09.00 on 20 November 2026. */
export async function anApp(
  given: Partial<Omit<AppPorts, 'clock'>> & { readonly clock?: TestClock } = {},
): Promise<TestApp> {
  const store = given.store ?? (await openSqliteStore(':memory:'));
  const clock = given.clock ?? aClock('2026-11-20T08:00:00.000Z');
  const messenger = aMessenger(clock);
  const logged: LogLine[] = [];
  const app = createApp({
    ids: orderedIds,
    log: aLog(logged),
    directory: aDirectory,
    credentials: { signIn: () => ({ status: 'untried' }) },
    messenger,
    ...given,
    store,
    clock,
  });
  return {
    ...app,
    clock,
    messenger,
    logged,
    async given(scope, ...bodies) {
      await put(foldsMarked(store, clock), scope, bodies);
      app.registry.forget();
    },
    run: (command, actor = coordinatorAccount, id = `click-${(made += 1)}`) =>
      runCommand(app, { id, actor, command } satisfies CommandRequest),
    async all(scope, kind) {
      return (await store.list(scope, { kind, limit: 500 })).items.map(({ body }) => body);
    },
  };
}

/** What is to be said to anybody: all jobs but those that count the numbers. */
export async function tellingJobs(app: TestApp, scope: Scope): Promise<readonly StoredBody[]> {
  return (await app.all(scope, 'job')).filter(({ id }) => !id.startsWith('count-'));
}

/** Beside them stands what says that figures are otherwise now. */
const mostAtOnce = 90;

async function put(store: Store, scope: Scope, bodies: readonly StoredBody[]): Promise<void> {
  for (let from = 0; from < bodies.length; from += mostAtOnce)
    await store.commit(
      scope,
      bodies.slice(from, from + mostAtOnce).map((body) => ({ op: 'upsert', body })),
    );
}

export const officeAccount = 'demo/office';
export const managerAccount = 'demo/manager';
export const coOptedAccount = 'demo/co-opted';

/** One federation with the office, a process lead, and a steering group for STAR Berg with its manager. */
export function aFederation(): Federation {
  const from = '2020-01-01';
  const channelId = '19:styr@thread.tacv2';
  return {
    ...aBareFederation([{ id: 'berg-are', name: 'Styrgrupp Berg–Åre', channelId }]),
    teamSteering: [{ teamId: 'berg', steeringGroupId: 'berg-are', from }],
    roles: [
      { id: 'r1', role: 'office', account: officeAccount, from },
      { id: 'r2', role: 'process-lead', account: 'demo/process-lead', from },
      { id: 'r3', role: 'county-group', account: 'demo/county', from },
      {
        id: 'r4',
        role: 'steering-member',
        account: managerAccount,
        steeringGroupId: 'berg-are',
        party: 'municipality',
        from,
      },
      {
        id: 'r5',
        role: 'co-opted',
        account: coOptedAccount,
        steeringGroupId: 'berg-are',
        party: 'fk',
        from,
      },
    ],
  };
}

export function aChannel(id: string, serves?: Channel['serves']): Channel {
  return {
    kind: 'channel',
    id,
    schemaVersion: 6,
    name: 'STAR',
    teamName: 'STAR Jämtland',
    ms: {
      tenantId: 'tenant',
      msTeamId: '19:team@thread.tacv2',
      channelId: id,
      serviceUrl: 'http://127.0.0.1:1/',
      botId: '28:bot',
    },
    ...(serves && { serves }),
    connection: { status: 'working', since: '2026-01-01T08:00:00.000Z' },
    history: [{ type: 'installed', at: '2026-01-01T08:00:00.000Z', by: 'system' }],
  };
}

/** STAR Berg with its channel, and the steering group with its own. */
export async function anAppWithTeam(
  given: Parameters<typeof anApp>[0] & { readonly team?: Team } = {},
): Promise<TestApp> {
  const { team = aTeam().build(), ...ports } = given;
  const app = await anApp(ports);
  await app.given(
    'federation',
    aFederation(),
    team,
    aChannel('19:berg@thread.tacv2', { type: 'team', teamId: team.id }),
    aChannel('19:styr@thread.tacv2', { type: 'steering-group', steeringGroupId: 'berg-are' }),
  );
  return app;
}
