import { type Action, mayDo, mayDoAbove, type Verdict } from '../../../shared/access/access.ts';
import type { Role } from '../../../shared/access/role.ts';
import { rolesAbove, rolesIn } from '../../../shared/standing/roles.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { type App, today } from '../context/app.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import type { Landscape } from '../context/registry.ts';
import { read, readable, teamScope } from '../documents/stored.ts';
import { DocumentUnreadable } from '../errors.ts';

export interface Asker {
  readonly actor: AccountKey;
  readonly today: IsoDate;
}

export function asker(app: App, actor: AccountKey): Asker {
  return { actor, today: today(app) };
}

export interface TeamAtHand {
  readonly landscape: Landscape;
  readonly federation: Federation;
  readonly team: ParsedDocument<Team>;
  readonly roles: readonly Role[];
}

export interface MeetingAtHand extends TeamAtHand {
  readonly meeting: ParsedDocument<Meeting>;
}

/** The team, and what the asker is to it; nothing is allowed by that alone. */
export async function standingIn(
  app: App,
  teamId: string,
  { actor, today }: Asker,
): Promise<Result<TeamAtHand, Refusal>> {
  const landscape = await app.registry.current();
  const team = landscape.teams.get(teamId);
  const federation = landscape.federation?.body;
  if (team === undefined || federation === undefined) {
    return err({ code: 'not-found', what: 'team' });
  }
  const roles = rolesIn(actor, today, team.body, federation);
  return ok({ landscape, federation, team, roles });
}

/** The team, when the asker may do that to it. */
export async function teamFor(
  app: App,
  teamId: string,
  asker: Asker,
  action: Action,
): Promise<Result<TeamAtHand, Refusal>> {
  const found = await standingIn(app, teamId, asker);
  return found.ok ? permit(found.value.roles, action, found.value) : found;
}

/**
 * The meeting, when the asker may do that to it. The action may depend on the state (one's own answer or another's),
 * but one is asked for. A meeting that is not there, or that cannot be read,
 * is told only to those who could have seen it.
 */
export async function meetingFor(
  app: App,
  { teamId, meetingId }: { readonly teamId: string; readonly meetingId: string },
  { actor, today }: Asker,
  action: Action | ((team: Team, meeting: Meeting) => Action),
): Promise<Result<MeetingAtHand, Refusal>> {
  const [landscape, meeting] = await Promise.all([
    app.registry.current(),
    readable(() => read(app.store, teamScope(teamId), 'meeting', meetingId)),
  ]);
  const team = landscape.teams.get(teamId);
  const federation = landscape.federation?.body;
  if (team === undefined || federation === undefined) {
    return err({ code: 'not-found', what: 'team' });
  }
  if (meeting === undefined || meeting instanceof DocumentUnreadable) {
    const seen = permit(rolesIn(actor, today, team.body, federation), 'read-calendar', undefined);
    if (!seen.ok) return seen;
    if (meeting !== undefined) throw meeting;
    return err({ code: 'not-found', what: 'meeting' });
  }
  const roles = rolesIn(actor, today, team.body, federation, meeting.body);
  const asked = typeof action === 'string' ? action : action(team.body, meeting.body);
  return permit(roles, asked, { landscape, federation, team, roles, meeting });
}

export interface FederationAtHand {
  readonly landscape: Landscape;
  readonly federation: ParsedDocument<Federation>;
}

/** The federation, when the asker may do that above the teams. */
export async function federationFor(
  app: App,
  { actor, today }: Asker,
  action: Action,
): Promise<Result<FederationAtHand, Refusal>> {
  const landscape = await app.registry.current();
  const { federation } = landscape;
  if (federation === undefined) return err({ code: 'denied', reason: 'only-office' });
  const roles = rolesAbove(actor, today, federation.body).map(({ role }) => role);
  return granted(mayDoAbove(roles, action), { landscape, federation });
}

export function permit<T>(roles: readonly Role[], action: Action, value: T): Result<T, Refusal> {
  return granted(mayDo(roles, action), value);
}

function granted<T>(verdict: Verdict, value: T): Result<T, Refusal> {
  return verdict.allowed ? ok(value) : err({ code: 'denied', reason: verdict.reason });
}
