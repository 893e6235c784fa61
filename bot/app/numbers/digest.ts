import { mayDo } from '../../../shared/access/access.ts';
import { rolesIn, steers } from '../../../shared/standing/roles.ts';
import {
  type DigestOccasion,
  type DigestSource,
  presentDigest,
} from '../../../shared/digest/present-digest.ts';
import { countyFigures } from '../../../shared/digest/county-team.ts';
import type { DigestView } from '../../../shared/digest/view.ts';
import type { Federation, SteeringGroup } from '../../../shared/federation/federation.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { lastWeekly, weeklyOn, weeklySince } from '../../../shared/digest/rhythm.ts';
import {
  addDays,
  type Instant,
  type IsoDate,
  localDate,
  zonedInstant,
} from '../../../shared/kernel/calendar.ts';
import {
  goalsPeriodOf,
  periodOf,
  type PeriodRef,
  previousPeriod,
} from '../../../shared/kernel/period.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { TeamNumbers } from '../../../shared/reports/numbers.ts';
import type { Publication } from '../../../shared/reports/publications/publication.ts';
import { type Shown, shownOutside } from '../../../shared/reports/shown.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { deviationsOf } from '../documents/deviations.ts';
import { enteredIn } from '../documents/entered.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { breathe } from '../documents/breath.ts';
import { publicationOf } from './publications.ts';
import { numbersOfPeriods } from './team-numbers.ts';
import type { Landscape } from '../context/registry.ts';

export interface DigestFacts {
  readonly landscape: Landscape;
  readonly federation: Federation;
  readonly steeringGroup: SteeringGroup;
  readonly occasion: DigestOccasion;
  readonly period: PeriodRef;
  /** When it was told last, where that is known. */
  readonly since?: Instant | undefined;
  readonly meeting?: Meeting;
  /** The day whose mapping says which teams the group answers for; today's without. */
  readonly on?: IsoDate;
  /** Which of them it is for, where that is not all. */
  readonly only?: (teamId: string) => boolean;
  /** Who it is told to; the group itself, in its own channel, where it is left out. */
  readonly actor?: AccountKey | undefined;
}

export interface Digest {
  readonly view: DigestView;
  readonly teams: readonly {
    readonly team: Team;
    readonly numbers: TeamNumbers;
    readonly shown: Shown;
    readonly publication: Publication | undefined;
    readonly deviations?: readonly Deviation[] | undefined;
  }[];
}

/** What a steering group is told about the teams it answers for, today or on the day that is asked for. */
export async function digestOf(app: App, facts: DigestFacts): Promise<Digest> {
  const { landscape, federation, steeringGroup, occasion, period, meeting, only } = facts;
  const date = today(app);
  const goalsPeriod = goalsPeriodOf(period, date);
  const goalsBefore = previousPeriod(goalsPeriod);
  const teams: (Digest['teams'][number] & DigestSource)[] = [];
  for (const team of teamsOf(landscape, federation, steeringGroup.id, facts.on ?? date)) {
    if (only?.(team.id) === false) continue;
    const numbersOf = await numbersOfPeriods(
      app,
      team,
      {
        periods: [period, goalsPeriod],
        inShort: { periods: [goalsBefore], figures: countyFigures },
      },
      landscape.rules,
    );
    const [numbers, goalNumbers] = [numbersOf(period), numbersOf(goalsPeriod)];
    // What may be seen is some milliseconds of work a team, which a county has seventy of.
    await breathe();
    const publication = await publicationOf(app, team, landscape.rules);
    const shown = shownOutside(numbers, publication);
    teams.push({
      team,
      numbers,
      goalNumbers,
      goalNumbersBefore: numbersOf(goalsBefore),
      entered: await enteredIn(app, team.id),
      reports: (
        await listAll(app.store, teamScope(team.id), {
          kind: 'period-report',
          state: 'submitted',
        })
      ).map(({ body }) => body.period),
      shown,
      publication,
      ...(readsDeviations(facts, team, date) && { deviations: await deviationsOf(app, team.id) }),
      ...(meeting?.teamId === team.id && { meeting }),
    });
  }
  const view = presentDigest({
    federation,
    steeringGroup,
    teams,
    occasion,
    goalsPeriod,
    enteredOfCounty: await enteredIn(app),
    allTeams: [...landscape.teams.values()].map(({ body }) => body),
    since: await toldLast(app, teams, facts),
    rules: landscape.rules,
    today: date,
  });
  const link = app.links?.steering(steeringGroup.id);
  const toSign = view.toSign.map((one) => {
    const subject = { type: 'team', teamId: one.teamId } as const;
    const address = app.links?.report(subject, one.period);
    return { ...one, ...(address !== undefined && { link: address }) };
  });
  return { teams, view: { ...view, toSign, ...(link !== undefined && { link }) } };
}

/** The group in its own channel, and whoever else may read the team's. */
function readsDeviations(
  { actor, federation, steeringGroup }: DigestFacts,
  team: Team,
  date: IsoDate,
): boolean {
  return actor === undefined
    ? steers(federation, steeringGroup.id, team.id, date)
    : mayDo(rolesIn(actor, date, team, federation), 'read-deviations').allowed;
}

/**
 * When the group was told last, before what it is told of now: after a meeting or a period, or, where it has chosen that, on its day of
 * the week.
 */
async function toldLast(
  app: App,
  teams: readonly { readonly team: Team }[],
  { meeting, period, since, occasion, steeringGroup }: DigestFacts,
): Promise<Instant> {
  if (since !== undefined) return since;
  const date = today(app);
  const weekly = weeklyOn(steeringGroup, date);
  const from = weekly === undefined ? undefined : weeklySince(steeringGroup, date);
  if (weekly !== undefined && from !== undefined && occasion.type !== 'week') {
    const last = lastWeekly(weekly, app.clock.now());
    if (last !== undefined && localDate(last) > from) return last;
  }
  const before = meeting?.plan.date ?? addDays(from ?? date, 1);
  const held = await Promise.all(
    teams.map(({ team }) =>
      app.store.list(teamScope(team.id), {
        ...{ kind: 'meeting', state: 'closed', descending: true, limit: 2 },
      }),
    ),
  );
  const days = held
    .flatMap(({ items }) => items)
    .map(({ body }) => (body.sort ?? '').slice(0, 10))
    .filter((day) => day < before);
  return zonedInstant([periodOf(period).from, ...days].sort().at(-1) ?? before, '00:00');
}

function teamsOf(
  { teams }: Landscape,
  federation: Federation,
  steeringGroupId: string,
  date: IsoDate,
): readonly Team[] {
  return [...teams.values()]
    .map(({ body }) => body)
    .filter(({ id }) => steers(federation, steeringGroupId, id, date));
}
