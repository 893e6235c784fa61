import { DatabaseSync } from 'node:sqlite';
import type { App } from '../../bot/app/context/app.ts';
import { casesAnew } from '../../bot/app/documents/cases-anew.ts';
import { listAll, teamScope } from '../../bot/app/documents/stored.ts';
import { digestOf } from '../../bot/app/numbers/digest.ts';
import { keepNumbers } from '../../bot/app/numbers/keep-numbers.ts';
import type { Scope, Store, StoredBody } from '../../bot/app/ports.ts';
import { openStore } from '../../bot/store/open.ts';
import type { CaseEvent, StarCase } from '../../shared/cases/case.ts';
import { stateAt } from '../../shared/cases/history.ts';
import { sortOf } from '../../shared/cases/queue-order.ts';
import { localDate } from '../../shared/kernel/calendar.ts';
import { tertialOf } from '../../shared/kernel/period.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aClock } from '../builders/app.ts';
import { aClosing } from '../builders/case.ts';
import { countedCosmos } from './counted-cosmos.ts';
import type { Figure } from './figure.ts';
import { measuredApp } from './measured-app.ts';
import { high, low } from './ru-model.ts';
import { sowIn } from './sow.ts';
import { landscapeOf } from './world/landscape.ts';
import { worldMorning } from './world/sow-world.ts';

const teamsOfGroup = 4;
const closedAtMeeting = 3;
const counted = ['case', 'meeting', 'deviation', 'tally', 'publication', 'counter'];

/** What a digest after a meeting asks of Cosmos, of teams out of a world that has been sown, by a process that has none of it in memory. */
export async function measureDigestCost(
  file: string,
  all: readonly Team[],
): Promise<readonly Figure[]> {
  const teams = all.slice(0, teamsOfGroup);
  const cosmos = await countedCosmos();
  const { place, database, container, operations } = cosmos;
  const open = async () => {
    const store = await openStore({ kind: 'cosmos', ...place, database, container });
    return measuredApp(store, aClock(worldMorning.now));
  };
  const app = await open();
  const now = worldMorning.now;
  const { federation, rules, channels } = landscapeOf(teams, {
    now,
    serviceUrl: 'http://127.0.0.1:1/',
  });
  await sowIn(app.store, 'federation', [federation, ...rules, ...teams, ...channels]);
  for (const team of teams) {
    await sowSlowly(app.store, teamScope(team.id), bodiesIn(file, team));
    await casesAnew(app.store, team.id);
  }
  const known = await app.registry.current();
  // What housekeeping has done by then, most often: of the teams as they are read.
  for (const { body: team } of known.teams.values()) await keepNumbers(app, team, known.rules);
  const [steeringGroup] = federation.steeringGroups;
  if (steeringGroup === undefined) throw new Error('no group');
  const date = localDate(now);
  const occasion = { type: 'meeting', date, teamName: teams[0]?.name ?? '' } as const;
  const facts = { federation, steeringGroup, occasion, period: tertialOf(date) };
  // The one before, which the next is held against.
  await (await digestOf(app, { ...facts, landscape: known })).noteTold();
  await closeSome(app, teams[0] as Team);
  const other = await open();
  const landscape = await other.registry.current();
  const before = operations.length;
  const { view, noteTold } = await digestOf(other, { ...facts, landscape });
  await noteTold();
  const its = operations.slice(before);
  await app.store.close();
  await other.store.close();
  cosmos.stop();
  const charge = (model: typeof high) => its.reduce((sum, one) => sum + model.charge(one), 0);
  const count = (type: string) => its.filter((one) => one.type === type).length;
  return [
    {
      name: `a digest after a meeting, of ${teamsOfGroup} teams with five years`,
      value: charge(high),
      unit: 'RU',
      aim: { atMost: 100 },
      note: `${view.changed.length} ${view.changed.length === 1 ? 'line' : 'lines'} of what has changed; ${charge(low).toFixed(0)}–${charge(high).toFixed(0)}; ${count('read')} reads, ${count('query')} queries, ${count('write')} writes; the other teams unchanged since they were counted that day`,
    },
  ];
}

function bodiesIn(file: string, { id }: Team): readonly StoredBody[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const kinds = counted.map((kind) => `'${kind}'`).join(', ');
  const rows = db
    .prepare(`SELECT body FROM document WHERE scope = ? AND kind IN (${kinds})`)
    .all(teamScope(id));
  db.close();
  return rows.map(({ body }) => JSON.parse(String(body)) as StoredBody);
}

/** One commit after another: all at once, the last would wait longer than the client does. */
async function sowSlowly(store: Store, scope: Scope, bodies: readonly StoredBody[]): Promise<void> {
  for (let from = 0; from < bodies.length; from += 20)
    await sowIn(store, scope, bodies.slice(from, from + 20));
}

/** What a meeting decides last. */
async function closeSome(app: App, team: Team): Promise<void> {
  const scope = teamScope(team.id);
  const ongoing = await listAll(app.store, scope, { kind: 'case', state: 'ongoing' });
  for (const { body, etag } of ongoing.slice(0, closedAtMeeting)) {
    const event: CaseEvent = {
      ...{ type: 'closed', at: worldMorning.now, by: 'demo/coordinator', rules: '2026' },
      closing: aClosing(),
    };
    const history = [...body.history, event];
    const current = stateAt(history);
    const so: StarCase = { ...body, history, current, state: current.status };
    const after = { ...so, sort: sortOf(so) };
    const { status } = await app.store.commit(scope, [{ op: 'replace', body: after, etag }]);
    if (status !== 'saved') throw new Error('not closed');
  }
}
