import type { Role } from '../../../shared/access/role.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import { holderOn } from '../../../shared/federation/successors.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import type { Period } from '../../../shared/kernel/period.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { type ReportSubject, subjectKinds } from '../../../shared/period-reports/subject.ts';
import { steeredIn, subjectNow } from '../../../shared/period-reports/teams-of.ts';
import { rolesAbove, rolesIn, steers } from '../../../shared/standing/roles.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { teamScope } from '../documents/stored.ts';
import { type Asker, permit } from '../permission/permission.ts';
import type { Scope } from '../ports.ts';

/** Where a report belongs, of which teams it is, and what who asks is to it. */
export interface ReportPlace {
  readonly landscape: Landscape;
  readonly federation: Federation;
  readonly subject: ReportSubject;
  /** Of the team, of the styrgrupp, of the federation. */
  readonly name: string;
  readonly teams: readonly Team[];
  readonly roles: readonly Role[];
  readonly scope: Scope;
}

export type Asks = 'read' | 'write' | 'sign';

/** The place, where the asker may do that there. */
export async function reportPlaceFor(
  app: App,
  { subject, period }: { readonly subject: ReportSubject; readonly period: Period },
  asking: Asker,
  asks: Asks,
): Promise<Result<ReportPlace, Refusal>> {
  const landscape = await app.registry.current();
  const federation = landscape.federation?.body;
  if (federation === undefined) return err({ code: 'not-found', what: 'team' });
  const found = namedIn(landscape, federation, subject);
  if (!found.ok) return found;
  const teams = teamsIn(landscape, federation, subject, period, asking.today);
  const roles = rolesAt(federation, subject, teams, asking);
  const scope = scopeOfReport(subject);
  const place = { landscape, federation, subject, name: found.value, teams, roles, scope };
  return permit(roles, subjectKinds[subject.type].asks[asks], place);
}

export function scopeOfReport(subject: ReportSubject): Scope {
  return subject.type === 'team' ? teamScope(subject.teamId) : 'federation';
}

function namedIn(
  { teams }: Landscape,
  federation: Federation,
  subject: ReportSubject,
): Result<string, Refusal> {
  switch (subject.type) {
    case 'team': {
      const team = teams.get(subject.teamId);
      return team === undefined ? err({ code: 'not-found', what: 'team' }) : ok(team.body.name);
    }
    case 'steering-group': {
      const group = federation.steeringGroups.find(({ id }) => id === subject.steeringGroupId);
      return group === undefined
        ? err({ code: 'not-found', what: 'steering-group' })
        : ok(group.name);
    }
    case 'county':
      return ok(federation.name);
  }
}

function teamsIn(
  landscape: Landscape,
  federation: Federation,
  subject: ReportSubject,
  period: Period,
  today: IsoDate,
): readonly Team[] {
  const all = [...landscape.teams.values()].map(({ body }) => body);
  switch (subject.type) {
    case 'team':
      return all.filter(({ id }) => id === subject.teamId);
    case 'steering-group': {
      const steered = steeredIn(federation, subject.steeringGroupId, period, today);
      return all.filter(({ id }) => steered.includes(id));
    }
    case 'county':
      return all.filter((team) => foundedBy(team, period.to));
  }
}

function foundedBy({ history: [founded] }: Team, day: IsoDate): boolean {
  return founded === undefined || localDate(founded.at) <= day;
}

/**
 * What somebody is to a report: in a team what they are to the team; of a styrgrupp its members, and the samordnare of its teams,
 * who are its secretaries; of the county those above the teams, and every samordnare, who compares.
 */
function rolesAt(
  federation: Federation,
  subject: ReportSubject,
  teams: readonly Team[],
  { actor, today }: Asker,
): readonly Role[] {
  const [team] = teams;
  if (subject.type === 'team')
    return team === undefined ? [] : rolesIn(actor, today, team, federation);
  const leads = teams.some((one) => rolesIn(actor, today, one, federation).includes('coordinator'));
  const now = subjectNow(subject, federation, today);
  const above = rolesAbove(actor, today, federation).filter(
    (held) =>
      !('steeringGroupId' in held) ||
      now.type !== 'steering-group' ||
      held.steeringGroupId === now.steeringGroupId,
  );
  return [...above.map(({ role }) => role), ...(leads ? (['coordinator'] as const) : [])];
}

/** The party that somebody signs for: of the styrgrupp that answers for the team, of the styrgrupp itself, of Länsam. */
export function partyAt({ federation, subject }: ReportPlace, { actor, today }: Asker) {
  const seats = rolesAbove(actor, today, federation).flatMap((held) => {
    if (held.role === 'county-group') return subject.type === 'county' ? [held.party] : [];
    if (held.role !== 'steering-member' || subject.type === 'county') return [];
    const isTheirs =
      subject.type === 'team'
        ? steers(federation, held.steeringGroupId, subject.teamId, today)
        : held.steeringGroupId === holderOn(federation, subject.steeringGroupId, today);
    return isTheirs ? [held.party] : [];
  });
  return seats.find((party) => party !== undefined);
}
