import { appointingKey } from '../../../shared/appointing/need.ts';
import { countyFigures, type ReportState } from '../../../shared/digest/county-team.ts';
import { teamRollUp, type TeamRollUp } from '../../../shared/digest/team-roll-up.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import {
  goalsPeriodOf,
  periodCode,
  periodOf,
  type PeriodRef,
  previousPeriod,
} from '../../../shared/kernel/period.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { breathe } from '../documents/breath.ts';
import { deviationsOf } from '../documents/deviations.ts';
import type { RollUpDocument } from '../documents/roll-up-document.ts';
import { listAll, read, readable, teamScope } from '../documents/stored.ts';
import { DocumentUnreadable, StoreUnavailable } from '../errors.ts';
import type { Store, Write } from '../ports.ts';
import { foldKey, rollUpVersion } from './fold-key.ts';
import { countedApart } from './kept-folds.ts';
import { publicationOf } from './publications.ts';
import { numbersOfPeriods } from './team-numbers.ts';

export interface RollUpOf {
  readonly team: Team;
  readonly rules: RuleBook;
  readonly period: PeriodRef;
}

/** What a roll-up holds by: it is the same as long as this is. */
interface Holds {
  readonly on: IsoDate;
  readonly pulse: string;
  readonly by: string;
}

/** As many are kept in memory as three periods of all Sweden's teams. */
const mostKept = 900;
const memory = new WeakMap<Store, Map<string, { readonly at: string; readonly of: TeamRollUp }>>();

/** As it is kept, where that still holds: one small read, and another the first time. */
export async function keptRollUp(app: App, of: RollUpOf): Promise<TeamRollUp | undefined> {
  return (await lookUp(app, of)).kept;
}

/** As it is kept, or counted now and kept for the next. */
export async function rollUp(app: App, of: RollUpOf): Promise<TeamRollUp> {
  const { kept, holds } = await lookUp(app, of);
  return kept ?? (await countRollUp(app, of, holds)).rollUp;
}

/** A team's, and what has been read of its deviations, where it has been counted just now. */
export interface RolledUp {
  readonly team: Team;
  readonly rollUp: TeamRollUp;
  readonly deviations?: readonly Deviation[];
}

/** Of several teams: what is kept is read all at once, the others are counted one after another. */
export async function rollUps(
  app: App,
  teams: readonly Team[],
  { rules, period }: Omit<RollUpOf, 'team'>,
): Promise<readonly RolledUp[]> {
  const found = await Promise.all(teams.map((team) => lookUp(app, { team, rules, period })));
  const all: RolledUp[] = [];
  for (const [n, team] of teams.entries()) {
    const { kept, holds } = found[n] ?? {};
    if (kept !== undefined) all.push({ team, rollUp: kept });
    else if (holds !== undefined)
      all.push({ team, ...(await countRollUp(app, { team, rules, period }, holds)) });
  }
  return all;
}

async function lookUp(
  app: App,
  { team, rules, period }: RollUpOf,
): Promise<{ readonly kept?: TeamRollUp; readonly holds: Holds }> {
  const on = today(app);
  const id = periodCode(period);
  const scope = teamScope(team.id);
  const known = kept(app.store).get(`${team.id} ${id}`);
  const [pulse, stored, key] = await Promise.all([
    read(app.store, scope, 'fold-note', 'pulse'),
    known === undefined ? readable(() => read(app.store, scope, 'roll-up', id)) : undefined,
    foldKey(team, rules, on),
  ]);
  const by = [
    ...[rollUpVersion, key, team.name, team.channelId === undefined ? '' : 'channel'],
    appointingKey(team, on),
  ].join(' ');
  const holds = { on, by, pulse: pulse?.etag ?? '' };
  if (known?.at === asText(app, team, holds)) return { kept: known.of, holds };
  // What another process has counted since.
  const other =
    known === undefined ? stored : await readable(() => read(app.store, scope, 'roll-up', id));
  if (other === undefined || other instanceof DocumentUnreadable) return { holds };
  const { body } = other;
  if (body.on !== on || body.by !== by || body.pulse !== holds.pulse) return { holds };
  if (countedApart(app, team.id).length > 0) return { holds };
  remember(app, { team, period }, { holds, of: body.rollUp });
  return { kept: body.rollUp, holds };
}

function kept(store: Store) {
  const found = memory.get(store) ?? new Map<string, { at: string; of: TeamRollUp }>();
  memory.set(store, found);
  return found;
}

/** With how many documents could not be read, which a process finds out by itself. */
function asText(app: App, team: Team, { on, pulse, by }: Holds): string {
  return [on, pulse, by, countedApart(app, team.id).length].join(' ');
}

function remember(
  app: App,
  { team, period }: Pick<RollUpOf, 'team' | 'period'>,
  { holds, of }: { readonly holds: Holds; readonly of: TeamRollUp },
): void {
  const all = kept(app.store);
  const name = `${team.id} ${periodCode(period)}`;
  all.delete(name);
  all.set(name, { at: asText(app, team, holds), of });
  const [oldest] = all.keys();
  if (all.size > mostKept && oldest !== undefined) all.delete(oldest);
}

async function countRollUp(app: App, of: RollUpOf, holds: Holds): Promise<Counted> {
  const { team, period } = of;
  const counted = await counting(app, of);
  const { rollUp } = counted;
  // Whatever is written meanwhile is another pulse, by which this holds no longer.
  remember(app, of, { holds, of: rollUp });
  if (countedApart(app, team.id).length > 0) return counted;
  const body: RollUpDocument = {
    ...{ kind: 'roll-up', id: periodCode(period), schemaVersion: 2 },
    ...{ ...holds, rollUp },
  };
  try {
    await app.store.commit(teamScope(team.id), [{ op: 'upsert', body }], 'seen');
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
  }
  return counted;
}

type Counted = Required<Omit<RolledUp, 'team'>>;

/** Of what lies in the database, whatever roll-up is kept. */
async function counting(app: App, { team, rules, period }: RollUpOf): Promise<Counted> {
  const date = today(app);
  const goalsPeriod = goalsPeriodOf(period, date);
  const before = previousPeriod(goalsPeriod);
  const numbersOf = await numbersOfPeriods(
    app,
    team,
    {
      periods: [period, goalsPeriod],
      inShort: { periods: [before], figures: countyFigures, withMeetings: true },
    },
    rules,
  );
  const publication = await publicationOf(app, team, rules);
  const [states, deviations] = await Promise.all([
    reportsOf(app, team.id),
    deviationsOf(app, team.id),
  ]);
  // What may be seen is some milliseconds of work a team, which a county has hundreds of.
  await breathe();
  const source = {
    ...{ team, publication, numbers: numbersOf(period) },
    ...{ goalNumbers: numbersOf(goalsPeriod), goalNumbersBefore: numbersOf(before) },
    reports: [...states].flatMap(([code, state]) => (state === 'submitted' ? [code] : [])),
    report: states.get(periodCode(goalsPeriod)) ?? missingReport(team, goalsPeriod),
    deviations,
  };
  return { rollUp: teamRollUp(source, { today: date, rules }), deviations };
}

async function reportsOf(app: App, teamId: string) {
  const found = await listAll(app.store, teamScope(teamId), {
    ...{ kind: 'period-report', state: ['submitted', 'signed'] },
  } as const);
  const states = found.flatMap(({ body: { period, state } }): [string, ReportState][] =>
    state === 'submitted' || state === 'signed' ? [[period, state]] : [],
  );
  return new Map(states);
}

/** Nothing of a time when there was no team. */
function missingReport({ history: [founded] }: Team, of: PeriodRef): ReportState | undefined {
  return founded !== undefined && localDate(founded.at) <= periodOf(of).to ? 'missing' : undefined;
}

/** Whoever asks next has them counted anew. */
export async function forgetRollUps(app: App, teamId: string): Promise<void> {
  const scope = teamScope(teamId);
  memory.delete(app.store);
  let cursor: string | undefined;
  do {
    const page = await app.store.list(scope, { kind: 'roll-up', ...(cursor && { cursor }) });
    const writes = page.items.map(({ body: { id }, etag }): Write => ({
      op: 'remove',
      kind: 'roll-up',
      id,
      etag,
    }));
    if (writes.length > 0) await app.store.commit(scope, writes, 'seen');
    cursor = page.cursor;
  } while (cursor !== undefined);
}
