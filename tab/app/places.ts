import type { Action } from '../../shared/access/access.ts';
import type { HereView, MeView, MyTeam } from '../../shared/home/view.ts';
import type { Route } from '../router/route.ts';

export type TeamTab =
  | 'home'
  | 'meetings'
  | 'year'
  | 'cases'
  | 'queue'
  | 'offers'
  | 'numbers'
  | 'deviations'
  | 'rulings'
  | 'documents'
  | 'board'
  | 'contacts'
  | 'fk'
  | 'settings'
  | 'trail';

const tabs: readonly { readonly tab: TeamTab; readonly any: readonly Action[] }[] = [
  { tab: 'home', any: ['read-calendar', 'read-team'] },
  { tab: 'meetings', any: ['read-calendar'] },
  { tab: 'year', any: ['read-calendar'] },
  { tab: 'cases', any: ['read-case-rows', 'read-fk-rows', 'read-assigned-rows'] },
  { tab: 'queue', any: ['read-case-rows'] },
  { tab: 'offers', any: ['read-offers'] },
  { tab: 'numbers', any: ['read-team-numbers', 'read-suppressed-numbers'] },
  { tab: 'deviations', any: ['read-deviations', 'report-deviation'] },
  { tab: 'rulings', any: ['read-rulings'] },
  { tab: 'documents', any: ['read-team-documents'] },
  { tab: 'board', any: ['read-board'] },
  { tab: 'contacts', any: ['read-contacts'] },
  { tab: 'fk', any: ['read-fk-rows'] },
  { tab: 'settings', any: ['read-team'] },
  { tab: 'trail', any: ['read-trail'] },
];

/** The pages of a team that the asker can open. What is left out here is refused by the server all the same. */
export function tabsFor(team: MyTeam): readonly TeamTab[] {
  return tabs
    .filter(({ any }) => any.some((action) => team.can.includes(action)))
    .map(({ tab }) => tab);
}

/**
 * Where the asker starts: their team (the last one used), else the federation (the office), else their steering group, or the
 * minutes of the one they are adjungerade in.
 */
export function startOf(me: MeView, lastTeam: string | undefined): Route {
  if (me.setupNeeded || (me.mayChangeFederation && me.teams.length === 0)) return { page: 'setup' };
  const own = me.teams.filter((team) => team.roles.some((role) => ownRoles.includes(role)));
  const team = own.find(({ id }) => id === lastTeam) ?? own[0];
  if (team !== undefined) return { page: 'home', teamId: team.id };
  if (me.mayChangeFederation) return { page: 'federation' };
  if (me.readsLifted === true) return { page: 'county-group' };
  if (me.mayCompareAbove) return { page: 'county' };
  const group = me.steeringGroups[0];
  if (group !== undefined) return routeOfGroup(group.id, me);
  const seen = me.teams[0];
  return seen === undefined ? { page: 'start' } : { page: 'home', teamId: seen.id };
}

/** A styrgrupp's page; for who is adjungerad its year, where what it has decided is found by month. */
export function routeOfGroup(steeringGroupId: string, { minutesOf }: MeView): Route {
  const page = minutesOf?.includes(steeringGroupId) === true ? 'year' : 'steering';
  return { page, steeringGroupId };
}

/** The page of the channel or the meeting that the tab stands in, where it is somebody's. */
export function routeOfPlace(here: HereView, me: MeView): Route | undefined {
  const { teamId, meetingId, steeringGroupId, county } = here;
  if (county === true) return { page: 'county-group' };
  if (steeringGroupId !== undefined) return routeOfGroup(steeringGroupId, me);
  if (teamId === undefined) return undefined;
  return meetingId === undefined
    ? { page: 'home', teamId }
    : { page: 'meeting', teamId, meetingId };
}

/** Whether there is anything to set up that the asker may. */
export function maySetUp(me: MeView): boolean {
  return (
    me.setupNeeded ||
    me.mayChangeFederation ||
    me.teams.some(({ can }) => can.includes('change-team'))
  );
}

/** Roles in a team itself; the others see many teams from above and belong to none. */
const ownRoles: readonly string[] = [
  'coordinator',
  'member',
  'substitute',
  'deputy',
  'fk-contact',
  'individual-coordinator',
];

export function routeOfTab(teamId: string, tab: TeamTab): Route {
  return { page: tab, teamId };
}

/** The tab a route belongs under. */
export function tabOf(route: Route): TeamTab | undefined {
  switch (route.page) {
    case 'home':
    case 'meetings':
    case 'cases':
    case 'queue':
    case 'numbers':
    case 'deviations':
    case 'offers':
    case 'fk':
    case 'rulings':
    case 'settings':
    case 'trail':
      return route.page;
    case 'case':
      return 'cases';
    case 'tallies':
    case 'report':
    case 'entered':
      return 'numbers';
    case 'documents':
    case 'board':
    case 'contacts':
      return route.teamId === undefined ? undefined : route.page;
    case 'year':
    case 'gathering':
      return route.teamId === undefined ? undefined : 'year';
    case 'plan':
    case 'series':
    case 'meeting':
    case 'change':
    case 'stage':
    case 'correct':
      return 'meetings';
    case 'raise':
      return route.meetingId === undefined ? 'cases' : 'meetings';
    case 'start':
    case 'steering':
    case 'county':
    case 'about-me':
    case 'help':
    case 'retention':
    case 'county-entered':
    case 'county-group':
    case 'from-county':
    case 'imports':
    case 'federation':
    case 'operations':
    case 'rules':
    case 'setup':
    case 'privacy':
    case 'terms':
      return undefined;
  }
}
