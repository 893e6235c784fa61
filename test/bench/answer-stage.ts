import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../../bot/app/ports.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Team } from '../../shared/teams/team.ts';
import { type Answer, calledMeeting, pressOf } from './answers.ts';
import { standingCases } from './case-load.ts';
import type { ChildServer } from './child-server.ts';
import { type Connector, startConnector } from './connector.ts';
import { type LoadResult, postAll, postEvenly } from './load.ts';
import { startBare, startStar } from './servers.ts';
import { sowFederation, sowInTeams } from './sow.ts';
import { inWorkplace } from './workplace.ts';

const startsAt = '2026-12-03T09:00:00.000Z';
/** Long before the reminders: what is due by then is what the answers have caused. */
const soon = '2026-12-03T15:00:00.000Z';
const drainLimitMs = 60_000;

/** Both servers, with every kallelse out in its channel. */
export interface AnswerStage {
  readonly store: Store;
  readonly connector: Connector;
  readonly star: ChildServer;
  readonly bare: ChildServer;
}

/** @param meetingIds those of each team; each can be answered by every seat */
export async function onAnswerStage<T>(
  teams: readonly Team[],
  meetingIds: (team: Team) => readonly string[],
  work: (stage: AnswerStage) => Promise<T>,
  profiling: { readonly inspectPort?: number } = {},
): Promise<T> {
  return inWorkplace(async (folder) => {
    const file = path.join(folder, 'star.sqlite');
    const store = await openSqliteStore(file);
    const connector = await startConnector();
    await sowFederation(store, teams, connector.serviceUrl);
    const meetings = (team: Team) => meetingIds(team).map((id) => calledMeeting(team, id));
    await sowInTeams(
      store,
      new Map(teams.map((team) => [team.id, [...meetings(team), ...standingCases(team)]])),
    );
    const star = await startStar(file, startsAt, profiling);
    const bare = await startBare(folder);
    try {
      const stage = { store, connector, star, bare };
      await untilPrepared(store, teams.at(-1), meetingIds);
      await untilRedrawn(stage);
      return await work(stage);
    } finally {
      await Promise.all([star.stop(), bare.stop()]);
      await Promise.all([store.close(), connector.stop()]);
    }
  });
}

export interface PressResult extends LoadResult {
  /** Microseconds of the server's processor time an answer, with what it did besides meanwhile. */
  readonly cpu: number;
}

/** Sends the presses to one of the servers, 20 at a time. */
export async function press(
  server: ChildServer,
  { connector }: AnswerStage,
  answers: readonly Answer[],
): Promise<PressResult> {
  const bodies = bodiesOf(answers, connector);
  const before = server.cpuSeconds();
  const result = await postAll(server.url, bodies);
  return { ...result, cpu: ((server.cpuSeconds() - before) * 1e6) / bodies.length };
}

/**
 * Sends the presses to one of the servers as people would, so many a second. Microseconds of its processor time an answer,
 * until nothing is left that they have caused.
 */
export async function pressEvenly(
  server: ChildServer,
  stage: AnswerStage,
  answers: readonly Answer[],
  perSecond: number,
): Promise<number> {
  const bodies = bodiesOf(answers, stage.connector);
  const before = server.cpuSeconds();
  await postEvenly(server.url, bodies, perSecond);
  await untilRedrawn(stage);
  return ((server.cpuSeconds() - before) * 1e6) / bodies.length;
}

function bodiesOf(answers: readonly Answer[], { serviceUrl }: Connector): readonly string[] {
  return answers.map((answer, n) => JSON.stringify(pressOf(answer, n, serviceUrl)));
}

/** Until the card in every channel shows what has been answered. */
export async function untilRedrawn({ store }: AnswerStage): Promise<void> {
  await until('the cards redrawn', async () => (await store.due(soon, 1)).length === 0);
}

/** Every answer that was sent stands in the histories. */
export async function assertCounted(
  stage: AnswerStage,
  teams: readonly Team[],
  meetingId: string,
  sent: number,
): Promise<void> {
  const counts = await Promise.all(teams.map((team) => answersCounted(stage, team, meetingId)));
  const counted = counts.reduce((sum, count) => sum + count, 0);
  if (counted !== sent) throw new Error(`${sent} answers sent, ${counted} in the histories`);
}

/** Answers in the history, where one that changed nothing leaves no trace. */
async function answersCounted(
  { store }: AnswerStage,
  team: Team,
  meetingId: string,
): Promise<number> {
  const stored = await store.read(teamScope(team.id), 'meeting', meetingId);
  const { history } = stored?.body as unknown as Meeting;
  return history.filter(({ type }) => type === 'answered').length;
}

/** At its start the server gives every meeting its jobs, one team after another. */
async function untilPrepared(
  store: Store,
  last: Team | undefined,
  meetingIds: (team: Team) => readonly string[],
): Promise<void> {
  if (last === undefined) return;
  await until('the meetings prepared', async () => {
    const { items } = await store.list(teamScope(last.id), { kind: 'job' });
    return items.length >= meetingIds(last).length;
  });
}

async function until(what: string, isDone: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + drainLimitMs;
  while (!(await isDone())) {
    if (performance.now() > deadline) throw new Error(`not in time: ${what}`);
    await pause(50);
  }
}
