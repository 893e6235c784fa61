import { setTimeout as pause } from 'node:timers/promises';
import { openStore } from '../../bot/store/open.ts';
import type { Command } from '../../shared/commands/command.ts';
import { addDays, zonedInstant } from '../../shared/kernel/calendar.ts';
import type { MeetingView } from '../../shared/meetings/lead/view.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aMeeting, aPlan } from '../builders/meeting.ts';
import { carryingMark } from '../../tab/client/carrying-mark.ts';
import { hotAnswers, pressOf } from './answers.ts';
import { closedCases, standingCases } from './case-load.ts';
import type { ChildServer } from './child-server.ts';
import { type Connector, startConnector } from './connector.ts';
import { type Counted, type CountedCosmos, countedCosmos } from './counted-cosmos.ts';
import { fullTeam } from './people.ts';
import { startStarOnCosmos } from './servers.ts';
import { sowFederation, sowInTeams } from './sow.ts';
import { inWorkplace } from './workplace.ts';

/** So many times faster than the clock on the wall; faster still, and what an answer takes would be most of a wait. */
const pace = 5;
export const screens = 6;
export const answersToNotice = 20;
/** What is played of a meeting: fifteen times that is one of three hours, with 30 decisions and 15 who come or go. */
export const teamsPlayed = 8;
export const playedMinutes = 12;
export const partsOfMeeting = (3 * 60) / playedMinutes;
const pressesPlayed = 3;
const idleMinutes = 5;
/** By the clock on the wall, whatever time is played: a first round begins a minute or two after the start. */
const housekeptMilliseconds = 150_000;
const probesPlayed = 5;
const mostMinutesToRest = 20;
/** Operations a minute of two processes of which nobody asks anything. */
const mostAtRest = 30;
const jobsMinutes = 0.2;
/** Where numbers are counted behind it too, which are half a minute later. */
const countingMinutes = 1;
const monthsHeld = 60;
const meetingId = 'today';
const atHand = { ongoing: 19, queued: 6 };

/** What was asked of Cosmos in each, all processes together. */
export interface PlayedMonth {
  readonly readiness: readonly Counted[];
  /** Its first round, of each of the processes. */
  readonly housekeeping: readonly Counted[];
  /** Nobody there. */
  readonly idleMinute: PerUnit;
  readonly tabOpened: readonly Counted[];
  readonly pages: Readonly<Record<string, readonly Counted[]>>;
  readonly planned: readonly Counted[];
  readonly raised: readonly Counted[];
  readonly answers: readonly Counted[];
  readonly opened: readonly Counted[];
  readonly held: readonly Counted[];
  readonly closed: readonly Counted[];
  /** Of a second of the play, in those that `at` is told in. */
  readonly millisecondsOfSecond: number;
}

interface PerUnit {
  readonly operations: readonly Counted[];
  readonly units: number;
}

interface Stage {
  readonly begin: () => Promise<ChildServer>;
  readonly cosmos: CountedCosmos;
  readonly connector: Connector;
  readonly teams: readonly Team[];
}

/** A federation of so many teams in a Cosmos that counts, one of them with five years behind it. */
async function onStage<T>(teamCount: number, play: (stage: Stage) => Promise<T>): Promise<T> {
  return inWorkplace(async (folder) => {
    const cosmos = await countedCosmos();
    const connector = await startConnector();
    const servers: ChildServer[] = [];
    const teams = Array.from({ length: teamCount }, (_, n) => fullTeam(n));
    const now = zonedInstant(aPlan.date, '12:55');
    const begin = async (): Promise<ChildServer> => {
      const server = await startStarOnCosmos(cosmos, folder, { now, pace });
      servers.push(server);
      return server;
    };
    try {
      await sown(cosmos, connector, teams);
      return await play({ begin, cosmos, connector, teams });
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
      await connector.stop();
      cosmos.stop();
    }
  });
}

/** What a process asks for when it starts, the federation's own documents and what is to be sent. */
export async function playStart(teamCount: number): Promise<readonly Counted[]> {
  return onStage(teamCount, async ({ begin, cosmos }) => {
    const meter = createMeter(cosmos);
    await begin();
    await pause(1_000);
    return meter.take();
  });
}

/** One team's month, by two processes that people come to in turn. */
export async function playMonth(): Promise<PlayedMonth> {
  return onStage(teamsPlayed, async ({ begin, cosmos, connector, teams }) => {
    const servers = [await begin(), await begin()];
    const play = playOf(teams[0] as Team, servers, connector, createMeter(cosmos));
    return { ...(await play()), millisecondsOfSecond: 1000 / pace };
  });
}

interface Meter {
  /** What has been asked for since the last time. */
  take(): readonly Counted[];
}

function createMeter({ operations }: CountedCosmos): Meter {
  let taken = operations.length;
  return {
    take() {
      const since = operations.slice(taken);
      taken = operations.length;
      return since;
    },
  };
}

async function sown(cosmos: CountedCosmos, { serviceUrl }: Connector, teams: readonly Team[]) {
  const [team] = teams as [Team];
  const { place, database, container } = cosmos;
  const store = await openStore({ kind: 'cosmos', ...place, database, container });
  await sowFederation(store, teams, serviceUrl);
  const cases = standingCases(team, atHand);
  const held = Array.from({ length: monthsHeld }, (_, n) =>
    aMeeting(team)
      .withId(`held-${n}`)
      .on(addDays(aPlan.date, -30 * (n + 1)))
      .called()
      .opened({ ongoing: cases, queued: [] })
      .closed()
      .build(),
  );
  const today = aMeeting(team)
    .withId(meetingId)
    .called()
    .withTopic('learning', 'Ny vägledning om samordnad rehabilitering')
    .build();
  const next = aMeeting(team).withId('next').on(addDays(aPlan.date, 30)).build();
  await sowInTeams(
    store,
    new Map([[team.id, [...cases, ...closedCases(team), ...held, today, next]]]),
  );
  await store.close();
}

function playOf(
  team: Team,
  servers: readonly ChildServer[],
  { serviceUrl }: Connector,
  meter: Meter,
) {
  const seated = team.members.filter(({ role }) => role === 'member');
  const [coordinator, ...others] = seated.map(({ account }) => account ?? '') as [
    string,
    ...string[],
  ];
  let turn = 0;
  const nextServer = (): string => servers[(turn += 1) % servers.length]?.url ?? '';
  const about = { teamId: team.id, meetingId };

  const tabs = new Map<string, ReturnType<typeof carryingMark>>();
  /** Each person's tab carries how far they have seen, to whichever process is next. */
  const throughTab = (path: string, account: string, init: RequestInit): Promise<Response> => {
    const tab = tabs.get(account) ?? carryingMark((address, how) => fetch(address, how));
    tabs.set(account, tab);
    const headers = { ...(init.headers as Record<string, string>), 'x-star-person': account };
    return tab(`${nextServer()}/api${path}`, { method: 'GET', ...init, headers });
  };
  const get = async (path: string, account = coordinator): Promise<Response> => {
    const answer = await throughTab(path, account, {});
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  const see = async (path: string, account?: string): Promise<void> => {
    await (await get(path, account)).arrayBuffer();
  };
  let sent = 0;
  const send = async (command: object, account = coordinator): Promise<void> => {
    const answer = await throughTab('/commands', account, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: `bench-played-${String((sent += 1)).padStart(8, '0')}`,
        command: command as Command,
      }),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  const minutes = (count: number): Promise<void> => pause((count * 60_000) / pace);
  /** What a start leads to, housekeeping and the counting of all teams, is no part of what comes after. */
  const atRest = async (): Promise<void> => {
    for (let n = 0; n < mostMinutesToRest; n += 1) {
      meter.take();
      await minutes(1);
      const work = meter.take().filter(({ purpose }) => purpose === 'work');
      if (n > 1 && work.length <= mostAtRest) return;
    }
    console.error('cosmos: the servers did not come to rest');
  };
  /** With the jobs that it leads to. */
  const counted = async (
    work: () => Promise<unknown>,
    wait = jobsMinutes,
  ): Promise<readonly Counted[]> => {
    meter.take();
    await work();
    await minutes(wait);
    return meter.take().filter(({ purpose }) => purpose !== 'due poll');
  };

  const watch = async (account: string, gone: AbortSignal): Promise<void> => {
    const path = `/teams/${team.id}/meetings/${meetingId}`;
    let etag: string | undefined;
    while (!gone.aborted) {
      const known = etag === undefined ? {} : { 'if-none-match': etag, prefer: 'wait=25' };
      const how = { headers: known, signal: gone };
      const answer = await throughTab(path, account, how).catch(() => undefined);
      etag = answer?.headers.get('etag') ?? etag;
      await answer?.arrayBuffer().catch(() => undefined);
      await pause(300 / pace);
    }
  };

  return async (): Promise<Omit<PlayedMonth, 'millisecondsOfSecond'>> => {
    // The scheduler of local mode begins at the first sign of life.
    const signs = hotAnswers(team, meetingId, servers.length);
    for (const [n, server] of servers.entries()) {
      const [sign] = signs;
      if (sign === undefined) break;
      await fetch(`${server.url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(pressOf(sign, n, serviceUrl)),
      });
    }
    for (const { url } of servers)
      await fetch(`${url}/api/teams/${team.id}/meetings/${meetingId}`, {
        headers: { 'x-star-person': coordinator },
      });
    await atRest();

    meter.take();
    await pause(housekeptMilliseconds);
    const housekeeping = meter.take().filter(({ purpose }) => purpose === 'work');
    await minutes(idleMinutes);
    const idleMinute = { operations: meter.take(), units: idleMinutes };
    const probes: (readonly Counted[])[] = [];
    for (let n = 0; n < probesPlayed; n += 1)
      probes.push(await counted(() => fetch(`${servers[0]?.url}/readyz`)));
    // A month has 86 400 of them: what a process does by itself beside one is no part of it.
    const [readiness = []] = probes.toSorted((one, other) => one.length - other.length);

    const ofTeam = `/teams/${team.id}`;
    const tabOpened = await counted(async () => {
      const [account] = others;
      await see('/me', account);
      await Promise.all([see(`${ofTeam}/home`, account), see(`${ofTeam}/meetings`, account)]);
      await see(`${ofTeam}/meetings/next`, account);
      await see(`${ofTeam}/meetings/next/before`, account);
    });
    const pages: Record<string, readonly Counted[]> = {};
    const reference = standingCases(team, atHand)[0]?.id ?? '';
    for (const [name, path] of [
      ['cases', '/cases'],
      ['case', `/cases/${reference}`],
      ['queue', '/queue'],
      ['meetings', '/meetings?when=past'],
      ['numbers', '/numbers'],
    ] as const)
      pages[name] = await counted(() => see(`${ofTeam}${path}`));

    const soon = addDays(aPlan.date, 3);
    const planned = await counted(() =>
      send({ verb: 'plan-meeting', teamId: team.id, plan: { ...aPlan, date: soon } }),
    );
    const raised = await counted(
      () =>
        send({ verb: 'raise-case', ...about, meetingId: 'next', raise: { type: 'consultation' } }),
      countingMinutes,
    );
    const answers = await counted(async () => {
      for (const [n, answer] of hotAnswers(team, meetingId, answersToNotice).entries()) {
        const { choice, seatId } = answer;
        const account = team.members.find(({ id }) => id === seatId)?.account ?? '';
        await send({ verb: 'answer-notice', ...about, choice }, account);
        await minutes(n % 4 === 0 ? 0.1 : 0.02);
      }
    });

    const gone = new AbortController();
    const watching: Promise<void>[] = [];
    const opened = await counted(async () => {
      await send({ verb: 'open-meeting', ...about });
      for (let n = 0; n < screens; n += 1)
        watching.push(watch([coordinator, ...others][n] ?? coordinator, gone.signal));
    });
    const view = (await (await get(`${ofTeam}/meetings/${meetingId}`)).json()) as MeetingView;
    const held = await counted(async () => {
      for (let n = 0; n < pressesPlayed; n += 1) {
        await minutes(playedMinutes / pressesPlayed / 2);
        await send(pressAt(view, n));
        await minutes(playedMinutes / pressesPlayed / 2);
      }
    });
    const closed = await counted(() =>
      send({ verb: 'close-meeting', ...about, carryOver: true }).then(() => minutes(0.5)),
    );
    gone.abort();
    await Promise.all(watching);
    return {
      ...{
        readiness,
        housekeeping,
        idleMinute,
        tabOpened,
        pages,
        planned,
        raised,
        answers,
        opened,
        held,
      },
      closed,
    };

    function pressAt(shown: MeetingView, n: number): object {
      if (n % pressesPlayed === 0)
        return { verb: 'set-attendance', ...about, memberId: 'ifo-officer', attendance: 'digital' };
      const itemId = itemIds(shown)[n] ?? '';
      const decision = { outcome: 'follow-up', on: addDays(aPlan.date, 30) };
      return { verb: 'decide-item', ...about, itemId, decision };
    }
  };
}

function itemIds(view: MeetingView): readonly string[] {
  return JSON.stringify(view).match(/(?<="itemId":")[^"]+/g) ?? [];
}
