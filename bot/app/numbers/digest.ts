import { mayDo } from '../../../shared/access/access.ts';
import type { Role } from '../../../shared/access/role.ts';
import { presentAppointing } from '../../../shared/appointing/present.ts';
import { appointingNewsSince } from '../../../shared/appointing/present-event.ts';
import { rolesIn, steers } from '../../../shared/standing/roles.ts';
import { type DigestOccasion, presentDigest } from '../../../shared/digest/present-digest.ts';
import type { TeamRollUp } from '../../../shared/digest/team-roll-up.ts';
import { isBefore, teamNewsSince, type ToldDigest, toldOf } from '../../../shared/digest/told.ts';
import type { DigestView } from '../../../shared/digest/view.ts';
import type { Federation, SteeringGroup } from '../../../shared/federation/federation.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { lastWeekly, weeklyOn, weeklySince } from '../../../shared/digest/rhythm.ts';
import {
  type Instant,
  type IsoDate,
  localDate,
  zonedInstant,
} from '../../../shared/kernel/calendar.ts';
import { periodOf, type PeriodRef } from '../../../shared/kernel/period.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import { deviationsById, deviationsOf } from '../documents/deviations.ts';
import { read } from '../documents/stored.ts';
import type { ToldDocument } from '../documents/told-document.ts';
import { askedOfGroup } from './asked-of-group.ts';
import { rollUps } from './roll-ups.ts';
import type { Landscape } from '../context/registry.ts';

export interface DigestFacts {
  readonly landscape: Landscape;
  readonly federation: Federation;
  readonly steeringGroup: SteeringGroup;
  readonly occasion: DigestOccasion;
  readonly period: PeriodRef;
  /** When it was told last, as far as is known where what it was told has not been kept. */
  readonly since?: Instant | undefined;
  /** The last one over again: held against the one before it. */
  readonly isAgain?: boolean;
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
  /** Notes that this is what the group has been told: the next one is held against it. */
  readonly noteTold: () => Promise<void>;
}

/** What a steering group is told about the teams it answers for, today or on the day that is asked for. */
export async function digestOf(app: App, facts: DigestFacts): Promise<Digest> {
  const { landscape, federation, steeringGroup, occasion, period, only } = facts;
  const { rules } = landscape;
  const date = today(app);
  const its = teamsOf(landscape, federation, steeringGroup.id, facts.on ?? date).filter(
    ({ id }) => only?.(id) !== false,
  );
  const [rolledUp, told] = await Promise.all([
    rollUps(app, its, { rules, period }),
    read(app.store, 'federation', 'told-digest', steeringGroup.id),
  ]);
  const last = facts.isAgain === true ? (told?.body.before ?? told?.body.last) : told?.body.last;
  const since = last?.at ?? toldBefore(app, facts);
  const teams = await Promise.all(
    rolledUp.map(async (one) => ({
      ...{ team: one.team, rollUp: one.rollUp },
      ...(readsDeviations(facts, one.team, date) && {
        deviations:
          one.deviations ??
          (facts.withAllDeviations === true
            ? await deviationsOf(app, one.team.id)
            : await deviationsById(app, one.team.id, idsToTell(one.rollUp, since))),
      }),
    })),
  );
  const allTeams = [...landscape.teams.values()].map(({ body }) => body);
  // The channel has been told of a question when it was asked; after each meeting to look for it again costs too much.
  const asked =
    occasion.type === 'meeting'
      ? []
      : await askedOfGroup(app, {
          ...{ federation, teams: allTeams, steeringGroupId: steeringGroup.id },
          ...{ actor: facts.actor, today: date },
        });
  const now = toldOf(teams, period, app.clock.now());
  const view = presentDigest({
    ...{ steeringGroup, teams, occasion },
    ...{ allTeams, asked },
    appointing: appointingOf(facts, its, { since, today: date }),
    since,
    ...(last !== undefined && { news: teamNewsSince(last, now, teams) }),
    ...{ rules, today: date },
  });
  const link = app.links?.steering(steeringGroup.id);
  const toSign = view.toSign.map((one) => {
    const subject = { type: 'team', teamId: one.teamId } as const;
    const address = app.links?.report(subject, one.period);
    return { ...one, ...(address !== undefined && { link: address }) };
  });
  const waiting = view.waiting.map((one) => {
    const address = app.links?.steering(steeringGroup.id, one.row.id);
    return { ...one, ...(address !== undefined && { link: address }) };
  });
  return {
    teams,
    view: { ...view, toSign, waiting, ...(link !== undefined && { link }) },
    noteTold: () => noteTold(app, steeringGroup.id, now, last),
  };
}

/** Two that are posted at once may say the same: whoever is noted last is the one the next is held against. */
async function noteTold(
  app: App,
  id: string,
  now: ToldDigest,
  before: ToldDigest | undefined,
): Promise<void> {
  // Of a period that is over, after one of the next: the teams stand as they were told of then.
  const last = before !== undefined && isBefore(now, before) ? { ...before, at: now.at } : now;
  const body: ToldDocument = {
    ...{ kind: 'told-digest', id, schemaVersion: 1, last },
    ...(before !== undefined && { before }),
  };
  await app.store.commit('federation', [{ op: 'upsert', body }], 'seen');
}

/** The deviations that a digest tells of: few, and each read by itself. */
function idsToTell({ deviations }: TeamRollUp, since: Instant): readonly string[] {
  const from = localDate(since);
  return deviations
    .filter(({ isWaiting, lastOn }) => isWaiting === true || lastOn >= from)
    .map(({ id }) => id);
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

/** Of the teams that the group answers for today, whichever the day that is told of. */
function appointingOf(
  { landscape, federation, steeringGroup, actor }: DigestFacts,
  its: readonly Team[],
  { since, today: date }: { readonly since: Instant; readonly today: IsoDate },
) {
  const teams = its.filter(({ id }) => steers(federation, steeringGroup.id, id, date));
  const asMember: readonly Role[] = ['steering-member'];
  return {
    rows: presentAppointing({
      ...{ teams, rules: landscape.rules, today: date },
      rolesIn: (team) => (actor === undefined ? asMember : rolesIn(actor, date, team, federation)),
    }),
    news: appointingNewsSince(teams, since),
  };
}

/** When the group was told last, where what it was told has not been kept: as far back as that can have been. */
function toldBefore(app: App, { period, since, occasion, steeringGroup }: DigestFacts): Instant {
  if (since !== undefined) return since;
  const date = today(app);
  const weekly = weeklyOn(steeringGroup, date);
  const from = weekly === undefined ? undefined : weeklySince(steeringGroup, date);
  if (weekly !== undefined && from !== undefined && occasion.type !== 'week') {
    const last = lastWeekly(weekly, app.clock.now());
    if (last !== undefined && localDate(last) > from) return last;
  }
  return zonedInstant(periodOf(period).from, '00:00');
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
