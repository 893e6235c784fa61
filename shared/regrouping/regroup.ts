import { addDays, type IsoDate } from '../kernel/calendar.ts';
import type { CommandContext } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { guardedField } from '../guard/guarded-field.ts';
import type {
  Federation,
  Regrouping,
  SteeringGroup,
  TeamSteering,
} from '../federation/federation.ts';
import { groupIdOn, isGroupOn, linksMoved, nextChange } from '../federation/mapping.ts';
import type { Team } from '../teams/team.ts';
import type { RegroupingPlan, WantedGroup } from './contract.ts';
import { newGroup, noChannel } from './forms.ts';
import type { RegroupingRefusal } from './refusals.ts';
import { type Carrying, carrySeats } from './seats.ts';

export interface Regrouped {
  readonly federation: Federation;
  readonly regrouping: Regrouping;
}

/** A group of the plan as it will be, and the teams that answer to it then and did not before. */
interface Target {
  readonly group: SteeringGroup;
  readonly isNew: boolean;
  readonly moved: readonly string[];
}

/**
 * Steering groups merged, split or given other teams from a day, past or coming (handbook §1). A group that is left without
 * teams ends the day before and is kept. What was is never rewritten: numbers of earlier days go by the links of those days.
 */
export function regroup(
  federation: Federation,
  plan: RegroupingPlan,
  teams: readonly Team[],
  ctx: CommandContext,
): Result<Regrouped, RegroupingRefusal> {
  const { from, leaveOut = [] } = plan;
  // Kept in the history, so only what is there is let in.
  if (!leaveOut.every((seatId) => federation.roles.some(({ id }) => id === seatId)))
    return err({ code: 'not-found', what: 'role' });
  const wanted = wantedTeams(plan, teams);
  if (!wanted.ok) return wanted;
  const targets = targetsOf(federation, plan, ctx);
  if (!targets.ok) return targets;
  const moved = targets.value.flatMap((target) => target.moved);
  if (moved.length === 0) return err({ code: 'nothing-regrouped' });
  const later = moved
    .map((teamId) => nextChange(federation, teamId, from))
    .find((link) => link !== undefined);
  if (later !== undefined)
    return err({ code: 'team-moves-later', team: nameIn(teams, later.teamId), on: later.from });

  const links = targets.value.reduce<TeamSteering[]>(
    (all, target) => linksMoved(all, target.moved, target.group.id, from),
    federation.teamSteering,
  );
  const sources = federation.steeringGroups.filter((group) =>
    moved.some((teamId) => groupIdOn(federation, teamId, from) === group.id),
  );
  const ended = sources
    .filter(
      (group) => !links.some((link) => link.steeringGroupId === group.id && lasts(link, from)),
    )
    .map(({ id }) => id);
  const taken = groupNameTaken(federation, targets.value, ended, from);
  if (taken !== undefined) return err({ code: 'group-name-taken', group: taken });

  const groups = targets.value.map((target) => target.group);
  const carrying = targets.value.map(({ group, isNew, moved: teamIds }): Carrying => ({
    group,
    from: sources.filter(
      ({ id }) =>
        (isNew || ended.includes(id)) &&
        teamIds.some((teamId) => groupIdOn(federation, teamId, from) === id),
    ),
  }));
  const seats = carrySeats(federation.roles, {
    ...{ date: from, carrying, ended, leaveOut: [...leaveOut] },
    newId: ctx.newId,
  });
  const made = targets.value.filter(({ isNew }) => isNew).map(({ group }) => group.id);
  const regrouping: Regrouping = {
    ...{ id: ctx.newId(), from, at: ctx.now, by: ctx.actor },
    madeGroups: made,
    endedGroups: ended,
    madeRoles: [...seats.made],
    teamIds: moved,
    before: {
      links: federation.teamSteering.filter(
        (link) => moved.includes(link.teamId) && lasts(link, from),
      ),
      roles: [...seats.before],
    },
  };
  const until = addDays(from, -1);
  return ok({
    regrouping,
    federation: {
      ...federation,
      steeringGroups: [
        ...federation.steeringGroups.map((group) =>
          ended.includes(group.id) ? { ...group, to: until } : group,
        ),
        ...groups.filter(({ id }) => made.includes(id)),
      ],
      teamSteering: links,
      roles: [...seats.roles],
      regroupings: [...(federation.regroupings ?? []), regrouping],
    },
  });
}

/** On that day or later. */
function lasts({ to }: TeamSteering, date: IsoDate): boolean {
  return to === undefined || to >= date;
}

/** Every team is there, and in one group of the plan. */
function wantedTeams(
  { groups }: RegroupingPlan,
  teams: readonly Team[],
): Result<readonly string[], RegroupingRefusal> {
  const all = groups.flatMap(({ teamIds }) => [...new Set(teamIds)]);
  if (all.some((id) => !teams.some((team) => team.id === id)))
    return err({ code: 'not-found', what: 'team' });
  const twice = all.find((id, n) => all.indexOf(id) !== n);
  return twice === undefined
    ? ok(all)
    : err({ code: 'team-in-two-groups', team: nameIn(teams, twice) });
}

function targetsOf(
  federation: Federation,
  { from, groups, confirmed }: RegroupingPlan,
  ctx: CommandContext,
): Result<readonly Target[], RegroupingRefusal> {
  const targets: Target[] = [];
  for (const one of groups) {
    const named =
      one.groupId === newGroup
        ? madeGroup(federation, one, { from, confirmed }, ctx)
        : groupThen(federation, one.groupId, from);
    if (!named.ok) return named;
    const group = named.value;
    if (targets.some((other) => other.group.id === group.id))
      return err({ code: 'group-twice', group: group.name });
    const moved = [...new Set(one.teamIds)].filter(
      (teamId) => groupIdOn(federation, teamId, from) !== group.id,
    );
    targets.push({ group, moved, isNew: one.groupId === newGroup });
  }
  return ok(targets);
}

function madeGroup(
  federation: Federation,
  { name = '', channelOf }: WantedGroup,
  { from, confirmed }: Pick<RegroupingPlan, 'from' | 'confirmed'>,
  ctx: CommandContext,
): Result<SteeringGroup, RegroupingRefusal> {
  const safeName = guardedField('name', name, { maxLength: 80, confirmed });
  if (!safeName.ok) return safeName;
  const before = federation.steeringGroups.find(({ id }) => id === channelOf);
  if (before === undefined && channelOf !== undefined && channelOf !== noChannel)
    return err({ code: 'not-found', what: 'steering-group' });
  return ok({
    id: ctx.newId(),
    name: safeName.value,
    ...(before?.channelId === undefined ? {} : { channelId: before.channelId }),
    from,
  });
}

/** A group that is there on that day, and goes on. */
function groupThen(
  federation: Federation,
  groupId: string,
  from: IsoDate,
): Result<SteeringGroup, RegroupingRefusal> {
  const group = federation.steeringGroups.find(({ id }) => id === groupId);
  if (group === undefined) return err({ code: 'not-found', what: 'steering-group' });
  if (group.to !== undefined) return err({ code: 'group-ends', group: group.name, on: group.to });
  if (isGroupOn(group, from)) return ok(group);
  return err({ code: 'group-not-begun', group: group.name, on: group.from ?? from });
}

/** The name of a new group that another one has, which goes on beside it. */
function groupNameTaken(
  federation: Federation,
  targets: readonly Target[],
  ended: readonly string[],
  from: IsoDate,
): string | undefined {
  const beside = federation.steeringGroups
    .filter(({ id, to }) => !ended.includes(id) && (to === undefined || to >= from))
    .map(({ name }) => name);
  const made = targets.filter(({ isNew }) => isNew).map(({ group }) => group.name);
  return made.find((name, n) => beside.includes(name) || made.indexOf(name) !== n);
}

function nameIn(teams: readonly Team[], teamId: string): string {
  return teams.find(({ id }) => id === teamId)?.name ?? teamId;
}
