import { isSteeringSeat, type Role } from '../../../shared/access/role.ts';
import type { GatheringKind } from '../../../shared/codes/gathering.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { groupIdOn, heirsOf } from '../../../shared/federation/mapping.ts';
import type { Gathering, GatheringPlace } from '../../../shared/gatherings/gathering.ts';
import {
  type Deed,
  type Held,
  mayAtGathering,
} from '../../../shared/gatherings/gathering-access.ts';
import type { Around } from '../../../shared/gatherings/seats.ts';
import { groupOfMeeting, groupSeeingTo } from '../../../shared/gatherings/whose.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { rolesAbove, rolesForGroup, rolesIn, steers } from '../../../shared/standing/roles.ts';
import { seatsOf } from '../../../shared/teams/seats.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { read, teamScope } from '../documents/stored.ts';
import type { Asker } from '../permission/permission.ts';
import type { Scope } from '../ports.ts';

export interface GatheringRef {
  readonly gatheringId: string;
  readonly teamId?: string | undefined;
}

export interface GatheringAtHand {
  readonly landscape: Landscape;
  readonly around: Around;
  readonly roles: readonly Held[];
  readonly gathering: ParsedDocument<Gathering>;
}

/** A team's own lies with the team, all others with the federation. */
export function gatheringScope({ teamId }: Pick<GatheringRef, 'teamId'>): Scope {
  return teamId === undefined ? 'federation' : teamScope(teamId);
}

export function aroundOf({ federation, teams }: Landscape): Around | undefined {
  if (federation === undefined) return undefined;
  return { federation: federation.body, teams: [...teams.values()].map(({ body }) => body) };
}

/**
 * What a person is at a place: at a styrgrupp its seats and those of its teams, at the county's those above and every
 * samordnare. Another styrgrupp's seat gives no sight of this one.
 */
export function rolesAtPlace(
  { federation, teams }: Around,
  { teamId, steeringGroupId }: GatheringPlace,
  { actor, today }: Asker,
): readonly Role[] {
  if (teamId !== undefined) {
    const team = teams.find(({ id }) => id === teamId);
    return team === undefined ? [] : rolesIn(actor, today, team, federation);
  }
  const above = rolesAbove(actor, today, federation)
    .filter(
      (held) =>
        !('steeringGroupId' in held) ||
        steeringGroupId === undefined ||
        held.steeringGroupId === steeringGroupId,
    )
    .map(({ role }) => role);
  const near =
    steeringGroupId === undefined
      ? teams
      : teams.filter(({ id }) => steers(federation, steeringGroupId, id, today));
  return [...new Set([...above, ...seatedRoles({ federation, teams: near }, { actor, today })])];
}

/** What somebody is in the teams they sit in, and not what a seat above gives them there. */
function seatedRoles({ federation, teams }: Around, { actor, today }: Asker): readonly Role[] {
  return teams
    .filter((team) => seatsOf(team, actor, today).length > 0)
    .flatMap((team) => rolesIn(actor, today, team, federation))
    .filter((role) => role !== 'steering-member' && role !== 'co-opted');
}

/**
 * What a person is to a gathering. A styrgrupp's is theirs who have taken it over where the groups are redrawn; one that lies
 * after a coming change is theirs too who are called to it; and the teams it was about still read what came of it, as does
 * every styrgrupp that answers for one of them today.
 */
export function rolesAtGathering(
  around: Around,
  gathering: GatheringPlace & Pick<Gathering, 'plan' | 'what'>,
  asking: Asker,
): readonly Held[] {
  const { federation, teams } = around;
  const { today } = asking;
  const { plan, teamId, what } = gathering;
  const now = groupSeeingTo(federation, gathering, today);
  const then =
    what === 'joint-meeting' && teamId !== undefined
      ? groupIdOn(federation, teamId, plan.date)
      : groupOfMeeting(federation, gathering);
  const roles = rolesAtPlace(
    around,
    now === undefined ? gathering : { steeringGroupId: now },
    asking,
  );
  if (then === undefined) return roles;
  const heir =
    now !== undefined && isHeir(around, then, plan.date, asking) ? ['heir' as const] : [];
  if (then === now) return [...roles, ...heir];
  const called = plan.date > today ? seatsThen(around, then, plan.date, asking) : [];
  const about =
    now === undefined ? [] : teams.filter(({ id }) => steers(federation, then, id, plan.date));
  const ofTeams = seatedRoles({ federation, teams: about }, asking);
  return [...new Set([...roles, ...heir, ...called, ...ofTeams])];
}

/** Whether somebody sits today in a group that answers for a team of what another held on that day, when it has been. */
function isHeir(
  { federation }: Around,
  steeringGroupId: string,
  date: IsoDate,
  { actor, today }: Asker,
): boolean {
  if (date > today) return false;
  return heirsOf(federation, steeringGroupId, date, today).some(
    ({ id }) =>
      id !== steeringGroupId && rolesForGroup(federation, actor, id, today).some(isSteeringSeat),
  );
}

/** The seats that somebody has in a styrgrupp on a coming day. */
function seatsThen(
  { federation }: Around,
  steeringGroupId: string,
  date: IsoDate,
  { actor }: Asker,
): readonly Role[] {
  return rolesForGroup(federation, actor, steeringGroupId, date).filter(isSteeringSeat);
}

/** A new one of that kind, at a place that is there. */
export async function placeFor(
  app: App,
  place: GatheringPlace,
  asking: Asker,
  what: GatheringKind,
): Promise<Result<{ readonly landscape: Landscape; readonly around: Around }, Refusal>> {
  const landscape = await app.registry.current();
  const around = aroundOf(landscape);
  const unknown = around === undefined ? undefined : unknownPlace(around, place);
  if (around === undefined || unknown !== undefined)
    return err({ code: 'not-found', what: unknown ?? 'team' });
  const verdict = mayAtGathering(rolesAtPlace(around, place, asking), what, 'plan');
  return verdict.allowed
    ? ok({ landscape, around })
    : err({ code: 'denied', reason: verdict.reason });
}

export function unknownPlace(
  { federation, teams }: Around,
  { teamId, steeringGroupId }: GatheringPlace,
): 'team' | 'steering-group' | undefined {
  if (teamId !== undefined && !teams.some(({ id }) => id === teamId)) return 'team';
  if (steeringGroupId === undefined) return undefined;
  return federation.steeringGroups.some(({ id }) => id === steeringGroupId)
    ? undefined
    : 'steering-group';
}

/** The gathering, when the asker may do that there. One that is not there is told only to who is something here. */
export async function gatheringFor(
  app: App,
  ref: GatheringRef,
  asking: Asker,
  deed: Deed,
): Promise<Result<GatheringAtHand, Refusal>> {
  const [landscape, gathering] = await Promise.all([
    app.registry.current(),
    read(app.store, gatheringScope(ref), 'gathering', ref.gatheringId),
  ]);
  const around = aroundOf(landscape);
  if (around === undefined || gathering === undefined)
    return around !== undefined && isKnown(around, asking)
      ? err({ code: 'gathering-not-found' })
      : err({ code: 'denied', reason: 'not-in-team' });
  const roles = rolesAtGathering(around, gathering.body, asking);
  const verdict = mayAtGathering(roles, gathering.body.what, deed);
  if (!verdict.allowed) return err({ code: 'denied', reason: verdict.reason });
  return ok({ landscape, around, roles, gathering });
}

function isKnown({ federation, teams }: Around, { actor, today }: Asker): boolean {
  return (
    rolesAbove(actor, today, federation).length > 0 ||
    teams.some((team) => seatsOf(team, actor, today).length > 0)
  );
}

/** The teams a gathering is told to: those of its styrgrupp, on its day. */
export function informedTeams(
  { federation, teams }: Around,
  gathering: Pick<Gathering, 'steeringGroupId' | 'plan'>,
): readonly string[] {
  const { date } = gathering.plan;
  const steeringGroupId = groupOfMeeting(federation, gathering);
  if (steeringGroupId === undefined) return [];
  return teams.map(({ id }) => id).filter((id) => steers(federation, steeringGroupId, id, date));
}

/** The seats of a place that an account holds there. */
export function ownSeats(
  seats: readonly { readonly id: string; readonly account?: AccountKey | undefined }[],
  { actor }: { readonly actor: AccountKey; readonly today: IsoDate },
): readonly string[] {
  return seats.filter(({ account }) => account === actor).map(({ id }) => id);
}
