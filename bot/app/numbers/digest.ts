import { mayDo } from '../../../shared/access/access.ts';
import { rolesIn, steers } from '../../../shared/standing/roles.ts';
import { type DigestOccasion, presentDigest } from '../../../shared/digest/present-digest.ts';
import type { TeamRollUp } from '../../../shared/digest/team-roll-up.ts';
import type { DigestView } from '../../../shared/digest/view.ts';
import { countyPlace } from '../../../shared/entered/entered.ts';
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
import { goalsPeriodOf, periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { deviationsOf } from '../documents/deviations.ts';
import { enteredInAll } from '../documents/entered.ts';
import { rollUps } from './roll-ups.ts';
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
  /** Those that nothing is told of, too: for who looks at their whole road. */
  readonly withAllDeviations?: boolean;
}

export interface Digest {
  readonly view: DigestView;
  readonly teams: readonly {
    readonly team: Team;
    readonly rollUp: TeamRollUp;
    readonly deviations?: readonly Deviation[] | undefined;
  }[];
}

/** What a steering group is told about the teams it answers for, today or on the day that is asked for. */
export async function digestOf(app: App, facts: DigestFacts): Promise<Digest> {
  const { landscape, federation, steeringGroup, occasion, period, only } = facts;
  const { rules } = landscape;
  const date = today(app);
  const its = teamsOf(landscape, federation, steeringGroup.id, facts.on ?? date).filter(
    ({ id }) => only?.(id) !== false,
  );
  const rolledUp = await rollUps(app, its, { rules, period });
  const since = toldLast(app, rolledUp, facts);
  const teams = await Promise.all(
    rolledUp.map(async (one) => ({
      ...one,
      ...(readsDeviations(facts, one.team, date) && {
        deviations:
          facts.withAllDeviations || hasNews(one.rollUp, since)
            ? await deviationsOf(app, one.team.id)
            : [],
      }),
    })),
  );
  const entered = await enteredInAll(app, [countyPlace, ...its.map(({ id }) => id)]);
  const view = presentDigest({
    federation,
    steeringGroup,
    teams: teams.map((one) => ({ ...one, entered: entered.get(one.team.id) ?? [] })),
    occasion,
    goalsPeriod: goalsPeriodOf(period, date),
    enteredOfCounty: entered.get(countyPlace) ?? [],
    allTeams: [...landscape.teams.values()].map(({ body }) => body),
    since,
    rules,
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

/** Whether a digest tells of any of its deviations. */
function hasNews({ deviations: { areWaiting, lastOn } }: TeamRollUp, since: Instant): boolean {
  return areWaiting || (lastOn !== undefined && lastOn >= localDate(since));
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
function toldLast(
  app: App,
  teams: readonly { readonly rollUp: TeamRollUp }[],
  { meeting, period, since, occasion, steeringGroup }: DigestFacts,
): Instant {
  if (since !== undefined) return since;
  const date = today(app);
  const weekly = weeklyOn(steeringGroup, date);
  const from = weekly === undefined ? undefined : weeklySince(steeringGroup, date);
  if (weekly !== undefined && from !== undefined && occasion.type !== 'week') {
    const last = lastWeekly(weekly, app.clock.now());
    if (last !== undefined && localDate(last) > from) return last;
  }
  const before = meeting?.plan.date ?? addDays(from ?? date, 1);
  const days = teams.flatMap(({ rollUp }) => rollUp.met).filter((day) => day < before);
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
