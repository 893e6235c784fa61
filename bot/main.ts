import path from 'node:path';
import { createApp, type App } from './app/app.ts';
import { channelInstalled, channelRemoved, servedBy } from './app/channels.ts';
import { ensureJobs } from './app/ensure-jobs.ts';
import { ensureRules } from './app/ensure-rules.ts';
import type { DirectoryPerson } from './app/messages.ts';
import type { Store } from './app/ports.ts';
import { after } from './app/queries/after.ts';
import { before, mine } from './app/queries/before.ts';
import { cases } from './app/queries/cases.ts';
import { deviations } from './app/queries/deviations.ts';
import { federation } from './app/queries/federation.ts';
import { fkQuestions } from './app/queries/fk-questions.ts';
import { fkSlot } from './app/queries/fk-slot.ts';
import { home } from './app/queries/home.ts';
import { me } from './app/queries/me.ts';
import { meeting } from './app/queries/meeting.ts';
import { meetings } from './app/queries/meetings.ts';
import { nextNotice, notice } from './app/queries/notice.ts';
import { numbers } from './app/queries/numbers.ts';
import { offers } from './app/queries/offers.ts';
import { planPreview } from './app/queries/plan-preview.ts';
import { queue } from './app/queries/queue.ts';
import { rules } from './app/queries/rules.ts';
import { starCase } from './app/queries/star-case.ts';
import { digest, steering } from './app/queries/steering.ts';
import { tallies } from './app/queries/tallies.ts';
import { team } from './app/queries/team.ts';
import { today } from './app/numbers.ts';
import { runCommand } from './app/run-command.ts';
import { runOnCard } from './app/run-on-card.ts';
import { startClock } from './clock.ts';
import {
  configProblemText,
  processEnvironment,
  readProductionConfig,
  type LocalConfig,
  type ProductionConfig,
} from './config.ts';
import { authenticateByPicker, authenticateNobody } from './http/authenticate.ts';
import { httpServer } from './http/server.ts';
import type { TabApi } from './http/tab-api.ts';
import { randomIds } from './ids.ts';
import { close, listen } from './listen.ts';
import { jsonLog } from './log.ts';
import { createScheduler } from './scheduler/run-jobs.ts';
import { stopAll, stopSignal, type Started } from './shutdown.ts';
import { openStore } from './store/open.ts';
import { tabLinks } from './tab-links.ts';
import { createTeams } from './teams/teams.ts';
import type { BotUseCases } from './teams/use-cases.ts';
import type { Instant } from '../shared/kernel/calendar.ts';

/** What local mode adds: its people, and what an empty database is filled with. */
export interface LocalParts {
  readonly people: readonly { readonly account: string; readonly label: string }[];
  readonly fill: (store: Store, now: Instant) => Promise<void>;
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
  return {
    name: 'The server',
    async stop() {
      const stuck = await stopAll(started);
      if (stuck.length > 0) throw new Error(`did not stop: ${stuck.join(', ')}`);
    },
  };
}

async function startParts(
  config: LocalConfig | ProductionConfig,
  local: LocalParts | undefined,
  started: Started[],
): Promise<void> {
  const clock = startClock(config.mode === 'local' ? config.startAt : undefined);
  const log = jsonLog(() => clock.now());
  const store = await openStore(config.store);
  started.push({ name: 'the database', stop: () => store.close() });
  await local?.fill(store, clock.now());

  const people: readonly DirectoryPerson[] =
    local?.people.map(({ account, label }) => ({ account, name: label })) ?? [];
  const identity = config.mode === 'local' ? {} : { credentials: config.bot };
  const teams = createTeams({ identity, clock, ids: randomIds, log, everyone: people });
  const { messenger, directory } = teams;
  const links = tabLinks(publicUrl(config));
  const app = createApp({ store, clock, ids: randomIds, log, messenger, directory, links });
  const activities = teams.activities(botUseCases(app));
  await ensureRules(app);

  const heard = firstActivity();
  const server = await listen(
    httpServer({
      api: tabApi(app),
      authenticate: config.mode === 'local' ? authenticateByPicker() : authenticateNobody(),
      activities: (request, response) => {
        heard.note();
        return activities.listener(request, response);
      },
      healthy: () => store.healthy(),
      tabFolder,
      log,
      ...(local && { local: { people: () => Promise.resolve(local.people) } }),
    }),
    config.port,
    config.host,
  );
  started.push({ name: 'what the bot was answering', stop: () => activities.idle() });
  started.push({ name: 'the web server', stop: () => close(server) });

  await ensureJobs(app);
  const scheduler = createScheduler(app);
  if (local === undefined) scheduler.start();
  else void heard.first.then(() => scheduler.start());
  started.push({ name: 'the scheduler', stop: () => scheduler.stop() });
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

function publicUrl(config: LocalConfig | ProductionConfig): string {
  return config.mode === 'local' ? `http://127.0.0.1:${config.port}` : config.publicUrl;
}

export function tabApi(app: App): TabApi {
  return {
    run: (actor, id, command) => runCommand(app, { id, actor, command }),
    me: (actor) => me(app, actor),
    federation: (actor) => federation(app, actor),
    steering: (actor, steeringGroupId, period) => steering(app, actor, { steeringGroupId, period }),
    team: (actor, teamId) => team(app, actor, teamId),
    home: (actor, teamId) => home(app, actor, teamId),
    meetings: (actor, teamId, when) => meetings(app, actor, { teamId, when }),
    meeting: (actor, teamId, meetingId) => meeting(app, actor, { teamId, meetingId }),
    before: (actor, teamId, meetingId) => before(app, actor, { teamId, meetingId }),
    after: (actor, teamId, meetingId) => after(app, actor, { teamId, meetingId }),
    planPreview: (actor, teamId, input) => planPreview(app, actor, { teamId, input }),
    fkSlot: (actor, teamId) => fkSlot(app, actor, teamId),
    fkQuestions: (actor, teamId) => fkQuestions(app, actor, teamId),
    queue: (actor, teamId) => queue(app, actor, teamId),
    cases: (actor, teamId) => cases(app, actor, teamId),
    starCase: (actor, teamId, reference) => starCase(app, actor, { teamId, reference }),
    numbers: (actor, teamId, period) => numbers(app, actor, { teamId, period }),
    deviations: (actor, teamId) => deviations(app, actor, teamId),
    offers: (actor, teamId) => offers(app, actor, teamId),
    tallies: (actor, teamId, tertial) => tallies(app, actor, teamId, tertial),
    rules: (actor) => rules(app, actor),
  };
}

export function botUseCases(app: App): BotUseCases {
  return {
    runCommand: (request) => runOnCard(app, request),
    queries: {
      notice: (actor, at) => notice(app, actor, at),
      nextNotice: (actor, teamId) => nextNotice(app, actor, teamId),
      queue: (actor, teamId) => queue(app, actor, teamId),
      numbers: (actor, teamId) => numbers(app, actor, { teamId }),
      starCase: (actor, at) => starCase(app, actor, at),
      before: (actor, at) => before(app, actor, at),
      after: (actor, at) => after(app, actor, at),
      mine: (actor, teamId) => mine(app, actor, teamId),
      digest: (actor, steeringGroupId) => digest(app, actor, { steeringGroupId }),
      cases: (actor, teamId) => cases(app, actor, teamId),
      meeting: (actor, at) => meeting(app, actor, at),
      offers: (actor, teamId) => offers(app, actor, teamId),
      deviations: (actor, teamId) => deviations(app, actor, teamId),
      rules: (actor) => rules(app, actor),
    },
    links: {
      starCase: (teamId, reference) => app.links?.starCase(teamId, reference),
      home: (teamId) => app.links?.home(teamId),
      cases: (teamId) => app.links?.cases(teamId),
      queue: (teamId) => app.links?.queue(teamId),
    },
    today: () => today(app),
    channels: {
      servedBy: (channelId) => servedBy(app, channelId),
      installed: (channel) => channelInstalled(app, channel),
      removed: (channel) => channelRemoved(app, channel),
    },
  };
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
  const server = await serve(config.value);
  await asked;
  await server.stop();
}

if (import.meta.main) await main();
