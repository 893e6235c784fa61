import { casesAnew } from '../../bot/app/documents/cases-anew.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { countAllJob } from '../../bot/app/jobs/jobs.ts';
import { countAllNumbers, keepNumbers } from '../../bot/app/numbers/keep-numbers.ts';
import { runCommand } from '../../bot/app/run/run-command.ts';
import { randomIds } from '../../bot/ids.ts';
import { createScheduler } from '../../bot/scheduler/run-jobs.ts';
import { openStore } from '../../bot/store/open.ts';
import type { Command } from '../../shared/commands/command.ts';
import { addDays, zonedInstant } from '../../shared/kernel/calendar.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aClock } from '../builders/app.ts';
import { aClosing, aRaise } from '../builders/case.ts';
import { type Counted, countedCosmos } from './counted-cosmos.ts';
import type { Figure } from './figure.ts';
import { measuredApp } from './measured-app.ts';
import { coordinatorOf } from './people.ts';
import { high, low } from './ru-model.ts';
import { sowIn } from './sow.ts';
import { landscapeOf, worldTeam } from './world/landscape.ts';
import { templateOf } from './world/template.ts';

/** Late in a year, when most of what runs has to be read: the dearest that a team's counting gets. */
const now = '2026-11-30T06:50:00.000Z';
const next = '2026-12-07';
const years = 5;
const serviceUrl = 'http://127.0.0.1:1/';
/** What is written within half a minute, as at the end of a meeting. */
const burst = 20;

/** A team with five years behind it and what runs of it kept, in a Cosmos that counts, on the day it meets. */
async function onStage() {
  const cosmos = await countedCosmos();
  const { place, database, container, operations } = cosmos;
  const store = await openStore({ kind: 'cosmos', ...place, database, container });
  const template = templateOf('QZA', { now, years, next });
  const team = worldTeam(template.team, 0);
  const bodies = JSON.parse(
    JSON.stringify(template.bodies.filter(({ kind }) => kind !== 'audit' && kind !== 'job'))
      .replaceAll(template.team.code, team.code)
      .replaceAll(template.team.id, team.id),
  ) as typeof template.bodies;
  const { federation, rules, channels } = landscapeOf([team], { now, serviceUrl });
  await sowIn(store, 'federation', [federation, ...rules, team, ...channels]);
  await sowIn(store, teamScope(team.id), bodies);
  const clock = aClock(zonedInstant(next, '12:30'));
  const app = measuredApp(store, clock);
  await casesAnew(app.store, team.id);
  await app.store.commit('federation', [{ op: 'upsert', body: team }]);
  const known = await app.registry.current();
  await keepNumbers(app, known.teams.get(team.id)?.body ?? team, known.rules);
  const scheduler = createScheduler(app);
  const meetings = bodies.filter((body): body is Meeting => body.kind === 'meeting');
  return {
    ...{ app, clock, team, scheduler },
    meetingId: meetings.find(({ plan }) => plan.date === next)?.id ?? '',
    during: async (work: () => Promise<unknown>): Promise<readonly Counted[]> => {
      const before = operations.length;
      await work();
      return operations.slice(before).filter(({ purpose }) => purpose === 'work');
    },
    async end() {
      await app.store.close();
      cosmos.stop();
    },
  };
}

type Stage = Awaited<ReturnType<typeof onStage>>;

/** What it costs in Cosmos that a write asks for its team's numbers to be counted, and that they are. */
export async function measureCountingCost(): Promise<readonly Figure[]> {
  const stage = await onStage();
  try {
    return await figuresOf(stage);
  } finally {
    await stage.end();
  }
}

/** Of a team, when a day has begun. */
export async function playNight(): Promise<readonly Counted[]> {
  const stage = await onStage();
  try {
    return await night(stage);
  } finally {
    await stage.end();
  }
}

function night({ app, clock, during }: Stage): Promise<readonly Counted[]> {
  clock.set(zonedInstant(addDays(next, 1), '00:11'));
  return during(() => countAllNumbers.prepare(app, countAllJob(clock.now())));
}

async function figuresOf(stage: Stage): Promise<readonly Figure[]> {
  const { app, clock, scheduler, during, team } = stage;
  const count = async () => {
    clock.pass(40);
    return during(() => scheduler.runDue());
  };
  const figures: Figure[] = [];
  for (const [name, command] of await commandsOf(stage)) {
    // What is kept in memory has been read, and what was asked for has been counted.
    await app.registry.current();
    await count();
    const written = await during(() => run(stage, command));
    figures.push(inRu(`Cosmos: ${name}`, written), inRu('… what runs behind it', await count()));
  }
  const raise = { verb: 'raise-case', teamId: team.id, meetingId: await planned(stage) } as const;
  await count();
  const first = await during(() => run(stage, { ...raise, raise: aRaise() }));
  const second = await during(() => run(stage, { ...raise, raise: aRaise() }));
  for (let n = 2; n < burst; n += 1) await run(stage, { ...raise, raise: aRaise() });
  figures.push(
    inRu('Cosmos: a case raised, the first of half a minute', first),
    inRu('… the next', second),
    inRu(`… what runs behind ${burst} of them`, await count()),
  );
  const looked = await during(() => countAllNumbers.prepare(app, countAllJob(clock.now())));
  figures.push(
    inRu('Cosmos: a team that is kept, looked at after a start', looked),
    inRu('Cosmos: a team counted when a day has begun', await night(stage)),
  );
  return figures;
}

/** In the order of a meeting's day. */
async function commandsOf(stage: Stage): Promise<readonly (readonly [string, Command])[]> {
  const { team, meetingId } = stage;
  const about = { teamId: team.id, meetingId } as const;
  const nextId = await planned(stage);
  const seat = team.members.find(({ function: of }) => of === 'ifo-officer')?.id ?? '';
  await run(stage, { verb: 'open-meeting', early: true, ...about });
  const opened = await meetingOf(stage);
  const itemOf = (n: number) =>
    opened.items.filter(({ kind }) => kind === 'follow-up')[n]?.id ?? '';
  return [
    ['a case raised', { verb: 'raise-case', ...about, meetingId: nextId, raise: aRaise() }],
    ['who is there', { verb: 'set-attendance', ...about, memberId: seat, attendance: 'digital' }],
    [
      'a case decided to go on',
      {
        verb: 'decide-item',
        ...about,
        itemId: itemOf(0),
        decision: { outcome: 'follow-up', on: addDays(next, 29) },
      },
    ],
    [
      'a case decided to be closed',
      {
        verb: 'decide-item',
        ...about,
        itemId: itemOf(1),
        decision: { outcome: 'closed', closing: aClosing() },
      },
    ],
    ['a meeting closed', { verb: 'close-meeting', ...about, carryOver: true }],
  ];
}

async function meetingOf({ app, team, meetingId }: Stage): Promise<Meeting> {
  return (await app.store.read(teamScope(team.id), 'meeting', meetingId))?.body as Meeting;
}

let plans = 0;

async function planned(stage: Stage): Promise<string> {
  plans += 1;
  const plan = {
    date: addDays(next, 7 * plans),
    start: '13:00',
    end: '16:00',
    place: 'Kommunhuset',
  };
  const ids = await run(stage, { verb: 'plan-meeting', teamId: stage.team.id, plan });
  return ids['meetingId'] ?? '';
}

async function run({ app, team }: { app: Stage['app']; team: Team }, command: Command) {
  const done = await runCommand(app, { id: randomIds.next(), actor: coordinatorOf(team), command });
  if (!done.ok) throw new Error(`${command.verb}: ${JSON.stringify(done.error)}`);
  return done.value.ids;
}

function inRu(name: string, all: readonly Counted[]): Figure {
  const of = (type: string) => all.filter((one) => one.type === type);
  const documents = all.reduce(
    (sum, one) => sum + (one.type === 'query' ? one.documents.length : 0),
    0,
  );
  const charged = (model: typeof high) => all.reduce((sum, one) => sum + model.charge(one), 0);
  return {
    name,
    value: charged(high),
    unit: 'RU',
    note: `${charged(low).toFixed(0)}–${charged(high).toFixed(0)}; ${of('read').length} reads, ${of('query').length} queries of ${documents} documents, ${of('write').length} writes`,
  };
}
