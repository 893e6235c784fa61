import { addDays, type IsoDate } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { without } from '../kernel/without.ts';
import type {
  Federation,
  FederationRole,
  Regrouping,
  TeamSteering,
} from '../federation/federation.ts';
import type { RegroupingRefusal } from './refusals.ts';
import { isSeat } from './seats.ts';

/** Those whose day has not come, the nearest first. */
export function comingRegroupings(
  { regroupings = [] }: Federation,
  today: IsoDate,
): readonly Regrouping[] {
  return regroupings
    .filter(({ from }) => from > today)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/**
 * A coming change is taken back: everything is as before it, but for what has been changed by hand since. The groups it was to
 * make never were, and so are the seats given in them.
 */
export function withdrawRegrouping(
  federation: Federation,
  regroupingId: string,
  today: IsoDate,
): Result<Federation, RegroupingRefusal> {
  const { regroupings = [] } = federation;
  const at = regroupings.findIndex(({ id }) => id === regroupingId);
  const regrouping = regroupings[at];
  if (regrouping === undefined) return err({ code: 'not-found', what: 'regrouping' });
  if (regrouping.from <= today) return err({ code: 'regrouping-begun' });
  if (regroupings.slice(at + 1).some((later) => buildsOn(later, regrouping)))
    return err({ code: 'regrouping-before-later' });
  const { from, madeGroups, endedGroups } = regrouping;
  const until = addDays(from, -1);
  return ok({
    ...federation,
    steeringGroups: federation.steeringGroups
      .filter(({ id }) => !madeGroups.includes(id))
      .map((group) =>
        endedGroups.includes(group.id) && group.to === until ? without(group, 'to') : group,
      ),
    teamSteering: linksAsBefore(federation.teamSteering, regrouping, until),
    roles: rolesAsBefore(federation.roles, regrouping, until),
    ...(federation.chairTerms === undefined
      ? {}
      : {
          chairTerms: federation.chairTerms.filter(
            ({ steeringGroupId }) => !madeGroups.includes(steeringGroupId),
          ),
        }),
    regroupings: regroupings.filter(({ id }) => id !== regroupingId),
  });
}

/** Whether a change concerns a team or a group that the earlier one does. */
function buildsOn(later: Regrouping, earlier: Regrouping): boolean {
  const groups = ({ madeGroups, endedGroups, before }: Regrouping) => [
    ...madeGroups,
    ...endedGroups,
    ...before.links.map(({ steeringGroupId }) => steeringGroupId),
  ];
  return (
    later.teamIds.some((id) => earlier.teamIds.includes(id)) ||
    groups(later).some((id) => groups(earlier).includes(id))
  );
}

function linksAsBefore(
  links: readonly TeamSteering[],
  { from, teamIds, before }: Regrouping,
  until: IsoDate,
): TeamSteering[] {
  const isSame = (a: TeamSteering, b: TeamSteering) =>
    a.teamId === b.teamId && a.steeringGroupId === b.steeringGroupId && a.from === b.from;
  const restored = links
    .filter((link) => !(teamIds.includes(link.teamId) && link.from === from))
    .map((link) => {
      const was = before.links.find((one) => isSame(one, link));
      return was !== undefined && link.to === until ? was : link;
    });
  const missing = before.links.filter((was) => was.from >= from);
  return [...restored, ...missing];
}

function rolesAsBefore(
  roles: readonly FederationRole[],
  { from, madeGroups, madeRoles, before }: Regrouping,
  until: IsoDate,
): FederationRole[] {
  const restored = roles
    .filter(
      (role) =>
        !madeRoles.includes(role.id) &&
        !(isSeat(role) && madeGroups.includes(role.steeringGroupId)),
    )
    .map((role) => {
      const was = before.roles.find(({ id }) => id === role.id);
      return was !== undefined && role.to === until ? was : role;
    });
  return [...restored, ...before.roles.filter((was) => was.from >= from)];
}
