/** Every page of the tab. What is not here cannot be linked to. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: TeamPage; readonly teamId: string }
  | { readonly page: 'plan'; readonly teamId: string; readonly kind: 'one' | 'series' }
  | { readonly page: MeetingPage; readonly teamId: string; readonly meetingId: string }
  | { readonly page: 'numbers'; readonly teamId: string; readonly period?: string }
  | { readonly page: 'steering'; readonly steeringGroupId: string; readonly period?: string }
  | { readonly page: 'federation' }
  /** What the app's manifest links to; for anybody. */
  | { readonly page: 'privacy' | 'terms' }
  | { readonly page: 'setup'; readonly newTeamId?: string };

export const teamPages = ['home', 'meetings', 'queue', 'deviations', 'settings', 'fk'] as const;
export type TeamPage = (typeof teamPages)[number];
export const meetingPages = ['meeting', 'change', 'raise'] as const;
export type MeetingPage = (typeof meetingPages)[number];

const start: Route = { page: 'start' };
const setup: Route = { page: 'setup' };

/** `team/<id>/meeting/<id>` → route; with or without `#/` first. Unknown addresses lead to the start. */
export function parseRoute(address: string): Route {
  const [path = '', query = ''] = address.replace(/^#?\/?/, '').split('?');
  const [first, id, second, third, fourth] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const period = new URLSearchParams(query).get('period') ?? undefined;
  if (first === 'federation') return { page: first };
  if (first === 'integritet') return { page: 'privacy' };
  if (first === 'villkor') return { page: 'terms' };
  if (id === undefined || !/^[A-Za-z0-9-]+$/.test(id)) return first === 'setup' ? setup : start;
  if (first === 'setup') return { page: 'setup', newTeamId: id };
  if (first === 'steering') {
    return { page: 'steering', steeringGroupId: id, ...(period === undefined ? {} : { period }) };
  }
  return first === 'team' ? teamRoute(id, second, third, fourth, period) : start;
}

function teamRoute(
  teamId: string,
  page: string | undefined,
  third: string | undefined,
  fourth: string | undefined,
  period: string | undefined,
): Route {
  if (page === 'numbers') return { page, teamId, ...(period === undefined ? {} : { period }) };
  if (page === 'plan') return { page, teamId, kind: third === 'series' ? 'series' : 'one' };
  if (page === 'meeting' && third !== undefined) {
    const meetingPage = meetingPages.find((known) => known === fourth) ?? 'meeting';
    return { page: meetingPage, teamId, meetingId: third };
  }
  return { page: teamPages.find((known) => known === page) ?? 'home', teamId };
}

/** The address of a route, `#/…`. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'start':
      return '#/';
    case 'federation':
      return '#/federation';
    case 'privacy':
      return '#/integritet';
    case 'terms':
      return '#/villkor';
    case 'setup':
      return route.newTeamId === undefined
        ? '#/setup'
        : `#/setup/${encodeURIComponent(route.newTeamId)}`;
    case 'steering':
      return `#/steering/${encodeURIComponent(route.steeringGroupId)}${periodQuery(route.period)}`;
    case 'numbers':
      return `${teamHref(route.teamId)}/numbers${periodQuery(route.period)}`;
    case 'plan':
      return `${teamHref(route.teamId)}/plan/${route.kind}`;
    case 'meeting':
    case 'change':
    case 'raise': {
      const meeting = `${teamHref(route.teamId)}/meeting/${encodeURIComponent(route.meetingId)}`;
      return route.page === 'meeting' ? meeting : `${meeting}/${route.page}`;
    }
    case 'home':
      return teamHref(route.teamId);
    case 'meetings':
    case 'queue':
    case 'deviations':
    case 'settings':
    case 'fk':
      return `${teamHref(route.teamId)}/${route.page}`;
  }
}

/** The team a route is about, if any. */
export function teamOf(route: Route): string | undefined {
  return 'teamId' in route ? route.teamId : undefined;
}

function teamHref(teamId: string): string {
  return `#/team/${encodeURIComponent(teamId)}`;
}

function periodQuery(period: string | undefined): string {
  return period === undefined ? '' : `?period=${encodeURIComponent(period)}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // A broken escape in a link somebody pasted: leads to the start like any unknown address.
  }
}
