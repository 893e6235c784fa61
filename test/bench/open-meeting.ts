import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import type { Command } from '../../shared/commands/command.ts';
import { zonedInstant } from '../../shared/kernel/calendar.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Team } from '../../shared/teams/team.ts';
import { calledMeeting } from './answers.ts';
import type { ChildServer } from './child-server.ts';
import { startConnector } from './connector.ts';
import { type Figure, median, percentile } from './figure.ts';
import { heldMeeting } from './held-meeting.ts';
import { coordinatorOf, fullTeam } from './people.ts';
import { startStar } from './servers.ts';
import { sowFederation, sowInTeams } from './sow.ts';
import { inWorkplace } from './workplace.ts';

const roundsOfQuestions = 100;
const presses = 60;
/** So that each is one by itself, as in a meeting. */
const betweenPressesMs = 150;
/** What an open page asked before it waited. */
const pollSeconds = 1.5;
const waitSeconds = 25;

/** What an open meeting costs, and how soon others see what happens: over HTTP, on a durable file. */
export async function measureOpenMeeting(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const file = path.join(folder, 'star.sqlite');
    const connector = await startConnector();
    const team = fullTeam(0);
    const open = await sown(file, team, connector.serviceUrl);
    const now = zonedInstant(open.plan.date, '13:30');
    const servers = [await startStar(file, now), await startStar(file, now)] as const;
    try {
      const [here, there] = servers.map((server) => client(server, team)) as [Client, Client];
      const cost = await unchangedCost(servers[0], team);
      const same = await secondScreens(here, here);
      const other = await secondScreens(here, there);
      await servers[1].stop();
      const redrawn = await redraws(here, connector);
      return [
        ...cost,
        ...seen('the same process', same),
        ...seen('another process', other),
        redrawn,
      ];
    } finally {
      await Promise.all(servers.map((server) => server.stop()));
      await connector.stop();
    }
  });
}

async function sown(file: string, team: Team, serviceUrl: string): Promise<Meeting> {
  const { meeting: open, cases } = heldMeeting(team, 'open');
  const called = calledMeeting(team, 'called');
  const store = await openSqliteStore(file);
  await sowFederation(store, [team], serviceUrl);
  const later = { ...called, plan: { ...called.plan, date: '2026-12-15' } };
  await sowInTeams(store, new Map([[team.id, [open, later, ...cases]]]));
  await store.close();
  return open;
}

interface Client {
  readonly ask: (headers?: Readonly<Record<string, string>>) => Promise<Response>;
  readonly send: (command: object) => Promise<void>;
  readonly team: Team;
}

function client({ url }: ChildServer, team: Team, account = coordinatorOf(team)): Client {
  const person = { 'x-star-person': account };
  let sent = 0;
  return {
    team,
    ask: (headers = {}) =>
      fetch(`${url}/api/teams/${team.id}/meetings/open`, { headers: { ...person, ...headers } }),
    async send(command) {
      const id = `bench-${performance.now().toString().replace('.', '-')}-${(sent += 1)}`;
      const headers = { ...person, 'content-type': 'application/json' };
      const body = JSON.stringify({ id, command: { teamId: team.id, ...command } as Command });
      const answer = await fetch(`${url}/api/commands`, { method: 'POST', headers, body });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    },
  };
}

/** Processor time of being told that nothing is new, and of a page that lies open for as long as it used to poll once. */
async function unchangedCost(server: ChildServer, team: Team): Promise<readonly Figure[]> {
  // Each asks no more than the limits allow one person.
  const pages: { readonly ask: Client['ask']; etag: string }[] = [];
  for (const { account } of team.members) {
    const { ask } = client(server, team, account);
    const answer = await ask();
    if (answer.ok) pages.push({ ask, etag: answer.headers.get('etag') ?? '' });
  }
  const askAll = async (): Promise<number> => {
    let sentAnew = 0;
    for (const page of pages) {
      const answer = await page.ask({ 'if-none-match': page.etag });
      await answer.arrayBuffer();
      page.etag = answer.headers.get('etag') ?? page.etag;
      if (answer.status !== 304) sentAnew += 1;
    }
    return sentAnew;
  };
  await askAll();
  const before = server.cpuSeconds();
  let anew = 0;
  for (let n = 0; n < roundsOfQuestions; n += 1) anew += await askAll();
  const questions = roundsOfQuestions * pages.length;
  const each = ((server.cpuSeconds() - before) * 1000) / questions;
  return [
    {
      name: 'open meeting: an open page, for each second and a half that it polled before',
      value: (each * pollSeconds) / waitSeconds,
      unit: 'ms',
      aim: { atMost: 0.05 },
      note: `processor time; ${each.toFixed(2)} ms for a question that nothing is new, one every ${waitSeconds} s; ${anew} of ${questions} sent the page`,
    },
  ];
}

/** Milliseconds from the press of one until the whole page is on the way to the other, who waits. */
async function secondScreens(who: Client, other: Client): Promise<readonly number[]> {
  const times: number[] = [];
  let etag = (await other.ask()).headers.get('etag') ?? '';
  for (let n = 0; n < presses; n += 1) {
    const waiting = other.ask({ 'if-none-match': etag, prefer: `wait=${waitSeconds}` });
    await pause(betweenPressesMs);
    const startedAt = performance.now();
    await who.send({
      verb: 'set-attendance',
      meetingId: 'open',
      memberId: 'ifo-officer',
      attendance: n % 2 === 0 ? 'physical' : 'digital',
    });
    const answer = await waiting;
    await answer.arrayBuffer();
    times.push(performance.now() - startedAt);
    if (answer.status !== 200) throw new Error(`the other screen: ${answer.status}`);
    etag = answer.headers.get('etag') ?? '';
  }
  return times;
}

function seen(where: string, times: readonly number[]): readonly Figure[] {
  return [
    {
      name: `open meeting: a press on a second person's screen, through ${where}, p95`,
      value: percentile(times, 95) / 1000,
      unit: 's',
      aim: { atMost: 0.4 },
      note: `p50 ${median(times).toFixed(0)} ms, ${times.length} presses`,
    },
  ];
}

/** From the press until the channel has the kallelse drawn anew; each answer comes alone. */
async function redraws({ send }: Client, connector: { updates(): number }): Promise<Figure> {
  const times: number[] = [];
  for (let n = 0; n < 12; n += 1) {
    await pause(2_200);
    const before = connector.updates();
    const startedAt = performance.now();
    await send({
      verb: 'answer-notice',
      meetingId: 'called',
      memberId: 'coordinator',
      choice: { status: 'coming', mode: n % 2 === 0 ? 'on-site' : 'digital' },
    });
    while (connector.updates() === before) {
      if (performance.now() - startedAt > 20_000) throw new Error('not drawn anew');
      await pause(1);
    }
    times.push(performance.now() - startedAt);
  }
  return {
    name: 'kallelse drawn anew after an answer that comes alone, p50',
    value: median(times),
    unit: 'ms',
    aim: { atMost: 30 },
    note: `p95 ${percentile(times, 95).toFixed(0)} ms, ${times.length} answers`,
  };
}
