import { type Action, actions, mayDo } from '../access/access.ts';
import type { Role } from '../access/role.ts';
import type { MeView, MyTeam } from './view.ts';
import { rolesAbove, rolesIn } from '../standing/roles.ts';
import type { Federation, FederationRole } from '../federation/federation.ts';
import { isGroupOn } from '../federation/mapping.ts';
import { mayAtGathering } from '../gatherings/gathering-access.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Team } from '../teams/team.ts';

export interface MeFacts {
  readonly account: AccountKey;
  readonly federation: Federation | undefined;
  /** In the order they are shown. */
  readonly teams: readonly Team[];
  /** What the asker is for now, by team, as an ersättare who has been sent. */
  readonly sent?: ReadonlyMap<string, readonly Role[]>;
  /** Whether the asker may found a federation where there is none. */
  readonly mayFound?: boolean;
  readonly today: IsoDate;
}

/** Who is asking and what is open to them. While there is no federation, its founder may set one up. */
export function presentMe({
  account,
  federation,
  teams,
  sent,
  mayFound = true,
  today,
}: MeFacts): MeView {
  if (federation === undefined) {
    const nothing = {
      teams: [],
      steeringGroups: [],
      mayChangeFederation: false,
      mayCompareAbove: false,
    };
    return { account, setupNeeded: mayFound, today, ...nothing };
  }
  const above = rolesAbove(account, today, federation);
  const mine = teams
    .map((team) =>
      myTeam(team, rolesIn(account, today, team, federation), sent?.get(team.id) ?? []),
    )
    .filter(({ roles }) => roles.length > 0);
  const now = federation.steeringGroups.filter((group) => isGroupOn(group, today));
  const seen = now.filter(({ id }) => maySee(id, above, mine));
  const minutesOf = now.filter((group) => !seen.includes(group) && readsMinutes(group.id, above));
  const aboveRoles = above.map(({ role }) => role);
  return {
    account,
    federation: { name: federation.name },
    setupNeeded: false,
    teams: mine,
    steeringGroups: [...seen, ...minutesOf].map(({ id, name }) => ({ id, name })),
    ...(minutesOf.length === 0 ? {} : { minutesOf: minutesOf.map(({ id }) => id) }),
    mayChangeFederation: mayDo(aboveRoles, 'change-federation').allowed,
    mayCompareAbove: mayDo(aboveRoles, 'read-all-suppressed-numbers').allowed,
    ...(mayDo(aboveRoles, 'read-entered').allowed ? { readsCounty: true as const } : {}),
    ...(mayDo(aboveRoles, 'read-lifted').allowed ? { readsLifted: true as const } : {}),
    ...(mayDo([...aboveRoles, ...mine.flatMap(({ roles }) => roles)], 'read-board').allowed
      ? { readsBoard: true as const }
      : {}),
    today,
  };
}

/** What is the samordnare's own, and not the meeting's that somebody is sent to. */
const nobodyStandsInFor: readonly Action[] = [
  'read-all-suppressed-numbers',
  'read-trail',
  'read-extract',
  'read-board',
  'read-steering-documents',
];

function myTeam(team: Team, roles: readonly Role[], sent: readonly Role[]): MyTeam {
  // What is done at a meeting is said there; what is read of the team has its pages.
  const mayRead = (action: Action) =>
    action.startsWith('read-') &&
    !nobodyStandsInFor.includes(action) &&
    mayDo(sent, action).allowed;
  return {
    id: team.id,
    name: team.name,
    roles,
    can: actions.filter((action) => mayDo(roles, action).allowed || mayRead(action)),
  };
}

/** Who has a seat there that gives no more than what was decided. */
function readsMinutes(steeringGroupId: string, above: readonly FederationRole[]): boolean {
  return above.some(
    (held) =>
      'steeringGroupId' in held &&
      held.steeringGroupId === steeringGroupId &&
      mayAtGathering([held.role], 'steering-meeting', 'minutes').allowed,
  );
}

/** One's own group; all of them for those who see every team's suppressed numbers. */
function maySee(
  steeringGroupId: string,
  above: readonly FederationRole[],
  teams: readonly MyTeam[],
): boolean {
  return (
    above.some((held) =>
      'steeringGroupId' in held
        ? held.steeringGroupId === steeringGroupId &&
          mayDo([held.role], 'read-suppressed-numbers').allowed
        : mayDo([held.role], 'read-all-suppressed-numbers').allowed,
    ) || teams.some(({ can }) => can.includes('read-all-suppressed-numbers'))
  );
}
