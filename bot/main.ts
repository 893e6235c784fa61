import { flushCompileCache } from 'node:module';
import path from 'node:path';
import type { RequestHandler } from 'express';
import { type App, createApp, type Founder, workedFrom } from './app/context/app.ts';
import { readFeed } from './app/calendar/read-feed.ts';
import { claimFormat } from './app/documents/format.ts';
import { Accident, DocumentUnreadable } from './app/errors.ts';
import { noteFault } from './app/fault.ts';
import { createReadiness } from './app/health/readiness.ts';
import { jobStanding } from './app/operations/job-standing.ts';
import { ensureJobs } from './app/run/ensure-jobs.ts';
import { lookThrough } from './app/run/look-through.ts';
import { ensureRules } from './app/rules/ensure-rules.ts';
import type { DirectoryPerson } from './app/messages.ts';
import type { Log, Store, Workings } from './app/ports.ts';
import { startClock } from './clock.ts';
import {
  configProblemText,
  localTenantId,
  processEnvironment,
  readProductionConfig,
  type LocalConfig,
  type ProductionConfig,
  type SignInConfig,
} from './config.ts';
import { sheetFiles } from './files/sheet-files.ts';
import { api } from './http/api.ts';
import { calendarFeeds } from './http/calendar/feeds.ts';
import { type Authenticate, authenticateByPicker } from './http/authenticate.ts';
import { createLiveViews } from './http/live-views.ts';
import { routes } from './http/routes.ts';
import { signInByMicrosoft } from './http/sign-in/microsoft-sign-in.ts';
import { rateLimits } from './http/rate-limit.ts';
import { httpServer } from './http/server.ts';
import { randomIds } from './ids.ts';
import { close, listen } from './listen.ts';
import { jsonLog } from './log.ts';
import { createHousekeeping } from './scheduler/housekeeping.ts';
import { createScheduler } from './scheduler/run-jobs.ts';
import { createSealing } from './scheduler/sealing.ts';
import { createSharedSends } from './scheduler/share-sends.ts';
import { stopAll, stopSignal, type Started } from './shutdown.ts';
import { openStore } from './store/open.ts';
import { refuseHalfImported } from './store/whole/half-imported.ts';
import { version } from './version.ts';
import { watchJobs } from './watch/job-gauges.ts';
import { telemetry } from './watch/telemetry.ts';
import { idsUnderWay } from './watch/under-way.ts';
import { type LinkPlace, tabLinks } from './tab-links.ts';
import { createTeams } from './teams/teams.ts';
import { useCases } from './teams/press/use-cases.ts';
import type { SignInView } from '../shared/home/sign-in.ts';
import type { Instant } from '../shared/kernel/calendar.ts';

/** What local mode adds: its people, and what an empty database is filled with. */
export interface LocalParts {
  readonly people: readonly { readonly account: string; readonly label: string }[];
  readonly fill: (store: Store, now: Instant) => Promise<void>;
  /** An issuer on this machine that one signs in at, instead of choosing whom one plays; and what stands in for Teams. */
  readonly signIn?: { readonly config: SignInConfig; readonly pages: RequestHandler };
}

const tabFolder = path.resolve(import.meta.dirname, '../dist/tab');

/** Opens the database, wires everything, listens, and begins with what is due. What was started is stopped when a step fails. */
export async function serve(
  config: LocalConfig | ProductionConfig,
  local?: LocalParts,
): Promise<Started> {
  const started: Started[] = [];
  try {
    await startParts(config, local, started);
  } catch (error) {
    await stopAll(started);
    throw error;
  }
  const log = jsonLog(() => new Date().toISOString(), { level: config.logLevel });
  log.info('started', { version, mode: config.mode, port: config.port, store: config.store.kind });
  return {
    name: 'The server',
    async stop(signal) {
      log.info('stopping', { signal: signal ?? 'asked' });
      const stuck = await stopAll(started);
      log.info('stopped', stuck.length === 0 ? {} : { stuck: stuck.join(', ') });
      if (stuck.length > 0) throw new Error(`did not stop: ${stuck.join(', ')}`);
    },
  };
}

/** Whatever holds the process after it has stopped, a timer or a connection: it does not outlive its order for long. */
function endSoon(): void {
  setTimeout(() => process.exit(1), 15_000).unref();
}

async function startParts(
  config: LocalConfig | ProductionConfig,
  local: LocalParts | undefined,
  started: Started[],
): Promise<void> {
  const clock = startClock(config.mode === 'local' ? config.startAt : undefined);
  const log = jsonLog(() => clock.now(), { level: config.logLevel, ids: idsUnderWay });
  const watch = telemetry(version);
  const store = await openStore(config.store, (units, operation) =>
    watch.note('request-units', units, { operation }),
  );
  started.push({ name: 'the database', stop: () => store.close() });
  await refuseHalfImported(store);
  await claimFormat(store);
  await local?.fill(store, clock.now());

  const people: readonly DirectoryPerson[] =
    local?.people.map(({ account, label }) => ({ account, name: label })) ?? [];
  const identity = config.mode === 'local' ? {} : { credentials: config.bot };
  const links = tabLinks(linkPlace(config, local));
  const teams = createTeams({
    identity,
    tenants: config.tenants,
    clock,
    ids: randomIds,
    log,
    everyone: people,
    isShared: config.mode === 'production',
    watch,
    links,
    ...nudgedThrough(config),
  });
  const { messenger, directory, credentials, nudger } = teams;
  const ports = {
    store,
    clock,
    ids: randomIds,
    log,
    watch,
    messenger,
    directory,
    credentials,
    files: sheetFiles,
    ...(nudger && { nudger }),
  };
  const { tenants } = config;
  const readiness = createReadiness({ store, credentials, log });
  const signIn = signInOf(config, local, log);
  const workings: Workings = {
    version,
    startedAt: clock.now(),
    storeKind: config.store.kind,
    readiness,
    signInProblems: signIn.problems,
  };
  const app = createApp({ ...ports, links, tenants, workings, founder: founderIn(config) });
  watchJobs(() => jobStanding(app));
  const activities = teams.activities({ app: workedFrom('card', app), use: useCases });
  if (config.mode === 'production') {
    const shared = createSharedSends(app, teams.quota);
    shared.start();
    started.push({ name: 'the share of what may be sent', stop: () => shared.stop() });
  }
  await unlessUnreadable(app, () => ensureRules(app));

  const live = createLiveViews(app);
  const heard = firstActivity();
  const server = await listen(
    httpServer({
      api: api(workedFrom('tab', app), routes, live),
      calendars: calendarFeeds((asked) => readFeed(app, asked)),
      authenticate: signIn.authenticate,
      signIn: signIn.view,
      local: config.mode === 'local',
      ...(local?.signIn && { teams: local.signIn.pages }),
      activities: (request, response) => {
        heard.note();
        return watch.during('activity', { ids: { request: randomIds.next() } }, () =>
          activities.listener(request, response),
        );
      },
      readiness,
      tabFolder,
      log,
      ids: randomIds,
      watch,
      limits: rateLimits(),
      ...(config.mode === 'production' && { publicUrl: config.publicUrl, proxies: config.proxies }),
    }),
    config.port,
    config.host,
  );
  started.push({ name: 'what the bot was answering', stop: () => activities.idle() });
  started.push({ name: 'the web server', stop: () => close(server) });
  // Before the server is closed, so that who waits at an open page is answered.
  started.push({
    name: 'the open pages',
    async stop() {
      live.stop();
    },
  });

  await unlessUnreadable(app, () => ensureJobs(app));
  const scheduler = createScheduler(app);
  if (local === undefined) scheduler.start();
  else void heard.first.then(() => scheduler.start());
  started.push({ name: 'the scheduler', stop: () => scheduler.stop() });
  const housekeeping = createHousekeeping(app);
  housekeeping.start();
  started.push({ name: 'the housekeeping', stop: () => housekeeping.stop() });
  const sealing = createSealing(app);
  sealing.start();
  started.push({ name: 'the sealing of the log', stop: () => sealing.stop() });
  const looking = new AbortController();
  started.push({
    name: 'the look through what is stored',
    async stop() {
      looking.abort();
    },
  });
  if (local === undefined) void lookThrough(app, looking.signal);
  setTimeout(() => void activities.warm().then(flushCompileCache, () => {}), warmAfterMs).unref();
}

/** The permission to remind people is given to the registration that people sign in to; it can be used where that is the bot's. */
function nudgedThrough(config: LocalConfig | ProductionConfig) {
  return config.mode === 'production' && config.signIn.appId === config.bot.appId
    ? { graph: { origin: config.graph } }
    : {};
}

/** Whoever has waited for the start comes first: what is loaded then holds the process up for some tenths of a second. */
const warmAfterMs = 2_000;

/** In local mode one is whom one chooses, unless there is an issuer. */
function signInOf(
  config: LocalConfig | ProductionConfig,
  local: LocalParts | undefined,
  log: Log,
): {
  readonly view: SignInView;
  readonly authenticate: Authenticate;
  readonly problems: Workings['signInProblems'];
} {
  const { tenants } = config;
  const byMicrosoft = (rules: SignInConfig, homeTenant: string) => {
    const { tally, ...way } = signInByMicrosoft({ ...rules, tenants }, homeTenant, log);
    return { ...way, problems: tally.read };
  };
  if (config.mode === 'production') return byMicrosoft(config.signIn, config.bot.tenantId);
  if (local?.signIn !== undefined) return byMicrosoft(local.signIn.config, localTenantId);
  return {
    view: { way: 'picker', people: local?.people ?? [] },
    authenticate: authenticateByPicker(),
    problems: () => [],
  };
}

/** One document that cannot be read, the federation's own even, does not keep the server from starting for the others. */
async function unlessUnreadable(app: App, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DocumentUnreadable)) throw error;
    noteFault(app, { event: 'start-incomplete', place: 'start', error });
  }
}

/**
 * In local mode the bot posts nothing by itself before the Playground's page has shown a sign of life: the page keeps
 * only what arrives while it is open, and a kallelse posted before that would never be seen.
 */
function firstActivity(): { readonly first: Promise<void>; note(): void } {
  let note = (): void => undefined;
  const first = new Promise<void>((resolve) => {
    note = resolve;
  });
  return { first, note: () => note() };
}

/** The first who arrives is the office in local mode only, where everybody is on this machine. */
function founderIn(config: LocalConfig | ProductionConfig): Founder {
  if (config.mode === 'local') return 'anybody';
  return config.firstOffice === undefined ? 'nobody' : { account: config.firstOffice };
}

function linkPlace(
  config: LocalConfig | ProductionConfig,
  local: LocalParts | undefined,
): LinkPlace {
  if (config.mode === 'production')
    return { kind: 'teams', address: config.publicUrl, appId: config.bot.appId };
  const kind = local?.signIn === undefined ? 'browser' : 'stand-in';
  return { kind, address: `http://127.0.0.1:${config.port}` };
}

/** Production: starts, says so in the log, and runs until it is told to stop. */
async function main(): Promise<void> {
  const config = readProductionConfig(processEnvironment());
  if (!config.ok) {
    process.stderr.write(`STAR does not start:\n${configProblemText(config.error)}\n`);
    process.exitCode = 1;
    return;
  }
  const asked = stopSignal();
  const server = await serve(config.value).catch((error: unknown) => {
    // What the database or the sign-in is, in one line; a mistake of ours is shown with the place it stands at.
    if (!(error instanceof Accident)) throw error;
    process.stderr.write(`STAR does not start: ${error.message}\n`);
    process.exitCode = 1;
    return undefined;
  });
  if (server === undefined) return;
  // Kept now: who is killed later keeps nothing.
  flushCompileCache();
  const signal = await asked;
  endSoon();
  await server.stop(signal);
}

if (import.meta.main) await main();
