import type { MeetingShownOn } from '../../shared/access/meeting-page.ts';
import { reportPath } from '../../shared/period-reports/report-path.ts';
import type { ReportSubject } from '../../shared/period-reports/subject.ts';
import type { RuleKind } from '../../shared/rules/version.ts';

/** Every page of the tab. What is not here cannot be linked to. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: TeamPage; readonly teamId: string }
  /** `filter`: what the list opens on. `reference`: the case that is open beside it. */
  | {
      readonly page: 'cases';
      readonly teamId: string;
      readonly filter?: 'alarms' | 'ongoing';
      readonly reference?: string;
    }
  | { readonly page: 'queue'; readonly teamId: string; readonly reference?: string }
  | { readonly page: 'plan'; readonly teamId: string; readonly kind: 'one' | 'series' }
  | { readonly page: 'series'; readonly teamId: string; readonly seriesId: string }
  | { readonly page: PageOfMeeting; readonly teamId: string; readonly meetingId: string }
  /** Without a meeting at the next. `previous`: the ended case that is raised again. */
  | {
      readonly page: 'raise';
      readonly teamId: string;
      readonly meetingId?: string;
      readonly previous?: string;
    }
  | { readonly page: 'case'; readonly teamId: string; readonly reference: string }
  | { readonly page: 'numbers'; readonly teamId: string; readonly period?: string }
  | { readonly page: 'report'; readonly subject: ReportSubject; readonly period?: string }
  /** `deviation`: the one that the page opens at, or the team whose samordnare is to be chosen there. */
  | {
      readonly page: 'steering';
      readonly steeringGroupId: string;
      readonly period?: string;
      readonly deviation?: string;
    }
  | { readonly page: 'county'; readonly period?: string }
  /** Of a team or a styrgrupp; without either of the county. */
  | {
      readonly page: 'year';
      readonly teamId?: string;
      readonly steeringGroupId?: string;
      readonly year?: number;
    }
  /** Without a team above them. */
  | { readonly page: 'gathering'; readonly gatheringId: string; readonly teamId?: string }
  | { readonly page: 'tallies'; readonly teamId: string; readonly tertial?: string }
  /** `reference`: the case whose lines are shown first. */
  | { readonly page: 'trail'; readonly teamId: string; readonly reference?: string }
  /** What is entered of the county; of a team it is one of the team's pages. */
  | { readonly page: 'county-entered' }
  /** The register of rulings: among a team's pages, or above the teams. */
  | { readonly page: 'rulings'; readonly teamId?: string }
  /** The documents: among a team's pages, or above the teams. */
  | { readonly page: 'documents'; readonly teamId?: string }
  /** Länsam's own page. */
  | { readonly page: 'county-group' }
  /** What Länsam sends to everybody. */
  | { readonly page: 'from-county' }
  /** The samordnare's questions across teams: among a team's pages, or above the teams. */
  | { readonly page: 'board'; readonly teamId?: string }
  /** How functions are reached: among a team's pages, or above the teams. */
  | { readonly page: 'contacts'; readonly teamId?: string }
  | { readonly page: 'imports' }
  | { readonly page: 'about-me' | 'retention' | 'help' }
  | { readonly page: 'federation' }
  | { readonly page: 'operations' }
  /** `version`: another than the one in force. */
  | { readonly page: 'rules'; readonly kind?: RuleKind; readonly version?: string }
  /** What the app's manifest links to; for anybody. */
  | { readonly page: 'privacy' | 'terms' }
  | { readonly page: 'setup'; readonly newTeamId?: string };

const teamPages = [
  'home',
  'meetings',
  'deviations',
  'offers',
  'settings',
  'fk',
  'entered',
] as const;
type TeamPage = (typeof teamPages)[number];
const meetingPages = ['meeting', 'change', 'stage', 'correct'] as const;
type PageOfMeeting = (typeof meetingPages)[number];

const start: Route = { page: 'start' };
const setup: Route = { page: 'setup' };

/** `team/<id>/meeting/<id>` → route; with or without `#/` first. Unknown addresses lead to the start. */
export function parseRoute(address: string): Route {
  const [path = '', query = ''] = address.replace(/^#?\/?/, '').split('?');
  const [first, id, second, third, fourth] = path
    .split('/')
    .filter((part) => part !== '')
    .map(decode);
  const asked = new URLSearchParams(query);
  const period = asked.get('period') ?? undefined;
  if (first === 'federation' || first === 'operations') return { page: first };
  const year = yearIn(asked.get('year'));
  if (first === 'county' && id === 'year') return { page: 'year', ...year };
  if (first === 'county' && id === 'report') return reportRoute({ type: 'county' }, second);
  if (first === 'county') return { page: first, ...(period === undefined ? {} : { period }) };
  if (first === 'rulings' || first === 'board' || first === 'documents' || first === 'contacts')
    return { page: first };
  if (first === 'lansam') return { page: 'county-group' };
  if (first === 'from-county') return { page: first };
  if (first === 'entered') return { page: 'county-entered' };
  if (first === 'help') return { page: first };
  if (first === 'about-me' || first === 'retention' || first === 'imports') return { page: first };
  if (first === 'rules') return rulesRoute(id, second);
  if (first === 'integritet') return { page: 'privacy' };
  if (first === 'villkor') return { page: 'terms' };
  if (id === undefined || !/^[A-Za-z0-9-]+$/.test(id)) return first === 'setup' ? setup : start;
  if (first === 'setup') return { page: 'setup', newTeamId: id };
  if (first === 'gathering') return { page: first, gatheringId: id };
  if (first === 'steering' && second === 'year')
    return { page: second, steeringGroupId: id, ...year };
  if (first === 'team' && second === 'year') return { page: second, teamId: id, ...year };
  if (first === 'steering' && second === 'report')
    return reportRoute({ type: 'steering-group', steeringGroupId: id }, third);
  if (first === 'steering') {
    const deviation = asked.get('deviation') ?? undefined;
    return {
      ...{ page: 'steering', steeringGroupId: id },
      ...(period === undefined ? {} : { period }),
      ...(deviation === undefined ? {} : { deviation }),
    };
  }
  if (first === 'team' && second === 'tallies') {
    const tertial = asked.get('tertial') ?? undefined;
    return { page: second, teamId: id, ...(tertial === undefined ? {} : { tertial }) };
  }
  if (first === 'team' && second === 'trail')
    return { page: second, teamId: id, ...(third === undefined ? {} : { reference: third }) };
  const previous = asked.get('previous') ?? undefined;
  return first === 'team'
    ? teamRoute(id, second, third, fourth, {
        period,
        previous,
        filter: asked.get('filter') ?? undefined,
      })
    : start;
}

function teamRoute(
  teamId: string,
  page: string | undefined,
  third: string | undefined,
  fourth: string | undefined,
  {
    period,
    previous,
    filter,
  }: Readonly<Record<'period' | 'previous' | 'filter', string | undefined>>,
): Route {
  if (page === 'numbers') return { page, teamId, ...(period === undefined ? {} : { period }) };
  if (page === 'report') return reportRoute({ type: 'team', teamId }, third);
  const open = third === undefined ? {} : { reference: third };
  if (page === 'queue') return { page, teamId, ...open };
  if (page === 'cases')
    return {
      page,
      teamId,
      ...(filter === 'alarms' || filter === 'ongoing' ? { filter } : {}),
      ...open,
    };
  if (page === 'rulings' || page === 'board' || page === 'documents' || page === 'contacts')
    return { page, teamId };
  if (page === 'plan') return { page, teamId, kind: third === 'series' ? 'series' : 'one' };
  if (page === 'series' && third !== undefined) return { page, teamId, seriesId: third };
  if (page === 'gathering' && third !== undefined) return { page, teamId, gatheringId: third };
  if (page === 'case' && third !== undefined) return { page, teamId, reference: third };
  const again = previous === undefined ? {} : { previous };
  if (page === 'raise') return { page, teamId, ...again };
  if (page === 'meeting' && third !== undefined && fourth === 'raise')
    return { page: fourth, teamId, meetingId: third, ...again };
  if (page === 'meeting' && third !== undefined) {
    const meetingPage = meetingPages.find((known) => known === fourth) ?? 'meeting';
    return { page: meetingPage, teamId, meetingId: third };
  }
  return { page: teamPages.find((known) => known === page) ?? 'home', teamId };
}

function reportRoute(subject: ReportSubject, period: string | undefined): Route {
  return { page: 'report', subject, ...(period === undefined ? {} : { period }) };
}

function rulesRoute(kind: string | undefined, version: string | undefined): Route {
  if (kind !== 'rule-set' && kind !== 'yearly-plan') return { page: 'rules' };
  const known = version !== undefined && /^[A-Za-z0-9-]+$/.test(version);
  return { page: 'rules', kind, ...(known ? { version } : {}) };
}

/** The address of a route, `#/…`. */
export function hrefOf(route: Route): string {
  switch (route.page) {
    case 'start':
      return '#/';
    case 'federation':
    case 'about-me':
    case 'help':
    case 'retention':
    case 'imports':
      return `#/${route.page}`;
    case 'county-group':
      return '#/lansam';
    case 'from-county':
      return '#/from-county';
    case 'county-entered':
      return '#/entered';
    case 'rulings':
    case 'documents':
    case 'board':
    case 'contacts':
      return route.teamId === undefined
        ? `#/${route.page}`
        : `${teamHref(route.teamId)}/${route.page}`;
    case 'trail':
      return [`${teamHref(route.teamId)}/trail`, route.reference]
        .filter((part) => part !== undefined)
        .join('/');
    case 'operations':
      return '#/operations';
    case 'rules':
      return ['#/rules', route.kind, route.version].filter((part) => part !== undefined).join('/');
    case 'privacy':
      return '#/integritet';
    case 'terms':
      return '#/villkor';
    case 'setup':
      return route.newTeamId === undefined
        ? '#/setup'
        : `#/setup/${encodeURIComponent(route.newTeamId)}`;
    case 'steering':
      return `#/steering/${encodeURIComponent(route.steeringGroupId)}${queryOf('period', route.period) || queryOf('deviation', route.deviation)}`;
    case 'county':
      return `#/county${queryOf('period', route.period)}`;
    case 'year':
      return `${yearHref(route)}/year${queryOf('year', route.year?.toString())}`;
    case 'gathering': {
      const id = encodeURIComponent(route.gatheringId);
      const at = route.teamId === undefined ? '#' : teamHref(route.teamId);
      return `${at}/gathering/${id}`;
    }
    case 'numbers':
      return `${teamHref(route.teamId)}/numbers${queryOf('period', route.period)}`;
    case 'report':
      return [`#/${reportPath(route.subject).tab}`, route.period]
        .filter((part) => part !== undefined)
        .join('/');
    case 'tallies':
      return `${teamHref(route.teamId)}/tallies${queryOf('tertial', route.tertial)}`;
    case 'plan':
      return `${teamHref(route.teamId)}/plan/${route.kind}`;
    case 'series':
      return `${teamHref(route.teamId)}/series/${encodeURIComponent(route.seriesId)}`;
    case 'meeting':
    case 'change':
    case 'stage':
    case 'correct': {
      const meeting = meetingHref(route);
      return route.page === 'meeting' ? meeting : `${meeting}/${route.page}`;
    }
    case 'raise':
      return `${raiseHref(route)}/raise${queryOf('previous', route.previous)}`;
    case 'case':
      return `${teamHref(route.teamId)}/case/${encodeURIComponent(route.reference)}`;
    case 'cases':
      return `${teamHref(route.teamId)}/cases${openHref(route)}${queryOf('filter', route.filter)}`;
    case 'queue':
      return `${teamHref(route.teamId)}/queue${openHref(route)}`;
    case 'home':
      return teamHref(route.teamId);
    case 'meetings':
    case 'deviations':
    case 'offers':
    case 'settings':
    case 'fk':
    case 'entered':
      return `${teamHref(route.teamId)}/${route.page}`;
  }
}

/** Where the server says that the reader reads a meeting. */
export function routeOfMeeting(
  page: MeetingShownOn,
  { teamId, meetingId }: { readonly teamId: string; readonly meetingId: string },
): Route {
  return page === 'fk' ? { page, teamId } : { page, teamId, meetingId };
}

/** A list of cases that has room for one of them beside it. */
export type ListRoute = Extract<Route, { readonly page: 'cases' | 'queue' }>;

/** The list alone, where a case is open beside it. */
export function listOf<R extends Route>(route: R): R | ListRoute {
  if (route.page === 'queue') return { page: route.page, teamId: route.teamId };
  if (route.page !== 'cases') return route;
  const { page, teamId, filter } = route;
  return { page, teamId, ...(filter === undefined ? {} : { filter }) };
}

/** The team a route is about, if any. */
export function teamOf(route: Route): string | undefined {
  if (route.page === 'report')
    return route.subject.type === 'team' ? route.subject.teamId : undefined;
  return 'teamId' in route ? route.teamId : undefined;
}

function yearHref(of: { readonly teamId?: string; readonly steeringGroupId?: string }): string {
  if (of.teamId !== undefined) return teamHref(of.teamId);
  return of.steeringGroupId === undefined
    ? '#/county'
    : `#/steering/${encodeURIComponent(of.steeringGroupId)}`;
}

function yearIn(text: string | null): { readonly year?: number } {
  return text !== null && /^2\d{3}$/.test(text) ? { year: Number(text) } : {};
}

function teamHref(teamId: string): string {
  return `#/team/${encodeURIComponent(teamId)}`;
}

function meetingHref({ teamId, meetingId }: { teamId: string; meetingId: string }): string {
  return `${teamHref(teamId)}/meeting/${encodeURIComponent(meetingId)}`;
}

function raiseHref({ teamId, meetingId }: { teamId: string; meetingId?: string }): string {
  return meetingId === undefined ? teamHref(teamId) : meetingHref({ teamId, meetingId });
}

function openHref({ reference }: { reference?: string }): string {
  return reference === undefined ? '' : `/${encodeURIComponent(reference)}`;
}

function queryOf(name: string, value: string | undefined): string {
  return value === undefined ? '' : `?${name}=${encodeURIComponent(value)}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return ''; // A broken escape in a link somebody pasted: leads to the start like any unknown address.
  }
}
