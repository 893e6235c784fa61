import path from 'node:path';
import type { App } from '../../bot/app/context/app.ts';
import { cases } from '../../bot/app/cases/cases.ts';
import { casesAnew } from '../../bot/app/documents/cases-anew.ts';
import { numbers } from '../../bot/app/numbers/numbers.ts';
import { casePage } from '../../bot/app/cases/case-page.ts';
import { runCommand } from '../../bot/app/run/run-command.ts';
import type { Store, StoredBody } from '../../bot/app/ports.ts';
import { openStore } from '../../bot/store/open.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { randomIds } from '../../bot/ids.ts';
import type { StarCase } from '../../shared/cases/case.ts';
import type { Command } from '../../shared/commands/command.ts';
import { addDays, zonedInstant } from '../../shared/kernel/calendar.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { aClock } from '../builders/app.ts';
import { aClosing, aRaise } from '../builders/case.ts';
import { countProcessorTime } from '../builders/processor-time.ts';
import { costOf } from './cost-of.ts';
import { countedCosmos } from './counted-cosmos.ts';
import type { Figure } from './figure.ts';
import { measuredApp } from './measured-app.ts';
import { coordinatorOf } from './people.ts';
import { sowIn } from './sow.ts';
import { inWorkplace } from './workplace.ts';
import { landscapeOf, worldTeam } from './world/landscape.ts';
import { templateOf } from './world/template.ts';

/** Late enough that ten years before it there was an agreement to work by. */
const now = '2030-06-03T06:50:00.000Z';
const next = '2030-06-10';
const young = 1;
const old = 10;
const warmUps = 8;
const rounds = 30;

/** A team at the meeting of the day, with the years behind it. */
interface AtWork {
  readonly app: App;
  readonly teamId: string;
  readonly coordinator: string;
  readonly meetingId: string;
  /** Held a week later, where cases are raised again. */
  readonly nextId: string;
  /** An ongoing case on the agenda, by its item. */
  readonly itemId: string;
  /** Closed within the last year, the latest first: the same number of them after one year and after ten. */
  readonly closed: readonly string[];
  /** Until what is kept in memory for some seconds is asked for anew. */
  passMinute(): void;
  close(): Promise<void>;
}

/** What people wait for, done by a team with ten years behind it and by one with a single year, in turns. */
export async function measureHistory(): Promise<readonly Figure[]> {
  return inWorkplace(async (folder) => {
    const one = await atWork(await openSqliteStore(path.join(folder, 'young.sqlite')), young);
    const ten = await atWork(await openSqliteStore(path.join(folder, 'old.sqlite')), old);
    try {
      const figures: Figure[] = [];
      for (const [name, use] of Object.entries(uses))
        figures.push(figureOf(name, await inTurns(use, one, ten)));
      return [...figures, ...(await measureHistoryCost())];
    } finally {
      await Promise.all([one.close(), ten.close()]);
    }
  });
}

/** The same once each in Cosmos, by what it asks of it. */
async function measureHistoryCost(): Promise<readonly Figure[]> {
  const costs = new Map<string, { ru: number; told: string }[]>();
  for (const years of [young, old]) {
    const cosmos = await countedCosmos();
    const { place, database, container, operations } = cosmos;
    const at = await atWork(
      await openStore({ kind: 'cosmos', ...place, database, container }),
      years,
    );
    for (const [name, use] of Object.entries(uses)) {
      // Once for what a process reads at first.
      for (const n of [0, 1]) {
        await use.before?.(at, n);
        at.passMinute();
        const from = operations.length;
        await use.done(at, n);
        const its = operations.slice(from).filter(({ purpose }) => purpose === 'work');
        if (n === 1) costs.set(name, [...(costs.get(name) ?? []), costOf(its)]);
      }
    }
    await at.close();
    cosmos.stop();
  }
  return [...costs].map(([name, [one, ten]]) => ({
    name: `${name}, in Cosmos with ten years behind the team`,
    value: ten?.ru ?? NaN,
    unit: 'RU',
    note: `${ten?.told}; with one year ${one?.ru.toFixed(0)} RU, ${one?.told}`,
  }));
}

interface Use {
  /** Not measured. */
  readonly before?: (at: AtWork, n: number) => Promise<void>;
  readonly done: (at: AtWork, n: number) => Promise<unknown>;
}

const uses: Readonly<Record<string, Use>> = {
  'the page of the cases': { done: (at) => shown(cases(at.app, at.coordinator, at.teamId)) },
  'the page of the numbers': {
    done: (at) => shown(numbers(at.app, at.coordinator, { teamId: at.teamId })),
  },
  'the page of the numbers after a case has been raised': {
    before: (at) =>
      run(at, {
        ...{ verb: 'raise-case', teamId: at.teamId, meetingId: at.nextId, raise: aRaise() },
      }),
    done: (at) => shown(numbers(at.app, at.coordinator, { teamId: at.teamId })),
  },
  'the page of a closed case': {
    done: (at, n) =>
      shown(casePage(at.app, at.coordinator, { teamId: at.teamId, reference: closedCase(at, n) })),
  },
  'a closing taken back at the meeting': {
    before: (at) =>
      run(at, {
        ...{ verb: 'decide-item', teamId: at.teamId, meetingId: at.meetingId, itemId: at.itemId },
        decision: { outcome: 'closed', closing: aClosing() },
      }),
    done: (at) => {
      const { teamId, meetingId, itemId } = at;
      return run(at, { verb: 'undo-decision', teamId, meetingId, itemId });
    },
  },
  'a case raised again': {
    done: (at, n) =>
      run(at, {
        ...{ verb: 'raise-case', teamId: at.teamId, meetingId: at.nextId },
        raise: aRaise({ previous: closedCase(at, n) }),
      }),
  },
};

function closedCase({ closed }: AtWork, n: number): string {
  return closed[n] ?? '';
}

interface Times {
  readonly one: readonly number[];
  readonly ten: readonly number[];
}

function figureOf(name: string, { one, ten }: Times): Figure {
  return {
    name: `${name}, ten years behind the team against one`,
    value: mean(ten) / mean(one),
    unit: '×',
    aim: { atMost: 1.2 },
    note: `${mean(ten).toFixed(2)} against ${mean(one).toFixed(2)} ms of processor time, ${rounds} times in turns`,
  };
}

/** Of processor time, which no neighbour on the machine adds to; single ones are near what its clock tells apart. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The one that goes first changes, so that whatever disturbs them disturbs both. */
async function inTurns(use: Use, one: AtWork, ten: AtWork): Promise<Times> {
  const times = { one: [] as number[], ten: [] as number[] };
  for (let n = 0; n < warmUps + rounds; n += 1) {
    const order = n % 2 === 0 ? (['one', 'ten'] as const) : (['ten', 'one'] as const);
    for (const which of order) {
      const at = which === 'one' ? one : ten;
      await use.before?.(at, n);
      const spent = countProcessorTime();
      await use.done(at, n);
      const milliseconds = spent();
      if (n >= warmUps) times[which].push(milliseconds);
    }
  }
  return times;
}

/** As it goes over the wire. */
async function shown(answer: Promise<{ readonly ok: boolean }>): Promise<string> {
  const result = await answer;
  if (!result.ok) throw new Error(JSON.stringify(result));
  return JSON.stringify(result);
}

async function run({ app, coordinator }: Pick<AtWork, 'app' | 'coordinator'>, command: Command) {
  const done = await runCommand(app, { id: randomIds.next(), actor: coordinator, command });
  if (!done.ok) throw new Error(`${command.verb}: ${JSON.stringify(done.error)}`);
}

async function atWork(store: Store, years: number): Promise<AtWork> {
  const template = templateOf('QZA', { now, years: old, next });
  const team = worldTeam(template.team, 0);
  const bodies = JSON.parse(
    JSON.stringify(template.bodies.filter((body) => isOfLast(years, body)))
      .replaceAll(template.team.code, team.code)
      .replaceAll(template.team.id, team.id),
  ) as typeof template.bodies;
  const landscape = landscapeOf([team], { now, serviceUrl: 'http://127.0.0.1:1/' });
  await sowIn(store, 'federation', [
    landscape.federation,
    ...landscape.rules,
    ...landscape.teams,
    ...landscape.channels,
  ]);
  await sowIn(store, `team:${team.id}`, bodies);
  const clock = aClock(zonedInstant(next, '12:30'));
  const app = measuredApp(store, clock);
  // As every start does.
  await casesAnew(app.store, team.id);
  const coordinator = coordinatorOf(team);
  const meetings = bodies.filter((body): body is Meeting => body.kind === 'meeting');
  const meetingId = meetings.find(({ plan }) => plan.date === next)?.id ?? '';
  const teamId = team.id;
  const at = { app, coordinator };
  const plan = { date: addDays(next, 7), start: '13:00', end: '16:00', place: 'Kommunhuset' };
  const planned = await runCommand(app, {
    id: randomIds.next(),
    actor: coordinator,
    command: { verb: 'plan-meeting', teamId, plan },
  });
  if (!planned.ok) throw new Error(JSON.stringify(planned.error));
  await run(at, { verb: 'open-meeting', early: true, teamId, meetingId });
  const opened = (await store.read(`team:${teamId}`, 'meeting', meetingId))?.body as Meeting;
  return {
    ...at,
    teamId,
    meetingId,
    nextId: planned.value.ids['meetingId'] ?? '',
    itemId: opened.items.find(({ kind }) => kind === 'follow-up')?.id ?? '',
    closed: lastClosed(bodies.filter((body): body is StarCase => body.kind === 'case')),
    passMinute: () => clock.pass(60),
    close: () => store.close(),
  };
}

/** The team's present is the same whatever of its past is left out: what was over before those years. */
function isOfLast(years: number, body: StoredBody): boolean {
  const since = `${Number(next.slice(0, 4)) - years}${next.slice(4)}`;
  switch (body.kind) {
    case 'case': {
      const { current } = body as StarCase;
      return !('at' in current) || current.at >= since;
    }
    case 'meeting':
    case 'audit':
      return (body.sort ?? '') >= since;
    case 'deviation':
      return (body.sort ?? '') >= since || body.state !== 'solved';
    default:
      return true;
  }
}

function lastClosed(all: readonly StarCase[]): readonly string[] {
  return all
    .filter((one) => one.type === 'new' && one.current.status === 'closed')
    .filter(({ raisedAt, current }) => 'at' in current && raisedAt < current.at)
    .sort((a, b) => (a.sort < b.sort ? 1 : -1))
    .slice(0, warmUps + rounds)
    .map(({ id }) => id);
}
