import { mayDo } from '../../../shared/access/access.ts';
import {
  calendarRoles,
  groupsSteeredBy,
  isInCalendarOf,
  seatedIn,
} from '../../../shared/calendar/own-calendar.ts';
import { presentCalendar } from '../../../shared/calendar/present-calendar.ts';
import type { CalendarView } from '../../../shared/calendar/view.ts';
import type { GatheringPlace } from '../../../shared/gatherings/gathering.ts';
import { presentGatheringHead } from '../../../shared/gatherings/present-head.ts';
import type { Around } from '../../../shared/gatherings/seats.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { addDays, type IsoDate } from '../../../shared/kernel/calendar.ts';
import { parsePeriodCode } from '../../../shared/kernel/period-code.ts';
import { periodOf } from '../../../shared/kernel/period.ts';
import { subjectKinds } from '../../../shared/period-reports/subject.ts';
import { rolesAbove, rolesIn } from '../../../shared/standing/roles.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { Scope } from '../ports.ts';
import { type App, today } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { revisionsOf } from '../documents/county-work.ts';
import { listAll, read, teamScope } from '../documents/stored.ts';
import { aroundOf } from '../gatherings/gathering-at-hand.ts';
import { firstDayOf, milestonesIn, placeName, reportsIn } from '../year/year.ts';

/** As far back as one may want to see when it was; what is older leaves the calendar. */
const daysBack = 92;
/** Fits no secret. */
const noHash = '0'.repeat(64);

interface AskedFeed {
  readonly feedId: string;
  /** Whether the address holds the secret with that hash, told in the same time whatever the answer. */
  readonly hasSecretOf: (hash: string) => boolean;
}

/**
 * What who has the address reads, without signing in: nothing at all where there is no such feed, it has ended, the secret is
 * another, or its person has no seat left, and nobody is told which.
 */
export async function readFeed(
  app: App,
  { feedId, hasSecretOf }: AskedFeed,
): Promise<CalendarView | undefined> {
  const feed = (await read(app.store, 'federation', 'calendar-feed', feedId))?.body;
  const current = feed?.current;
  const fits = hasSecretOf(current?.status === 'open' ? current.secretHash : noHash);
  if (feed === undefined || current?.status !== 'open' || !fits || !isHeard(app, feed.account))
    return undefined;
  const date = today(app);
  const landscape = await app.registry.current();
  const around = aroundOf(landscape);
  if (around === undefined) return undefined;
  const roles = calendarRoles(around, feed.account, date);
  if (!mayDo(roles, 'follow-calendar').allowed) return undefined;
  const isAsked = mayDo(roles, 'comment-agreement').allowed;
  const [meetings, gatherings, reports, revisions, milestones] = await Promise.all([
    meetingsOf(app, seatedIn(around, feed.account, date), date),
    gatheringsOf(app, around, feed.account, date),
    reportsOf(app, landscape, around, feed.account),
    isAsked ? revisionsToComment(app, date) : [],
    milestonesOf(app, landscape, around, feed.account),
  ]);
  return presentCalendar({ meetings, gatherings, reports, revisions, milestones });
}

/** Until when the agreement is commented on, for those who may. */
async function revisionsToComment(app: App, date: IsoDate) {
  const all = await revisionsOf(app);
  return all
    .filter(({ state, commentsDue }) => state === 'open' && commentsDue >= addDays(date, -daysBack))
    .map((revision) => ({ revision, page: app.links?.fromCounty() }));
}

/** The case meetings of the teams one has a seat in: nobody above them reads a team's. */
async function meetingsOf(app: App, teams: readonly Team[], date: IsoDate) {
  const all = await Promise.all(
    teams.map(async (team) => {
      const meetings = await listAll(app.store, teamScope(team.id), {
        kind: 'meeting',
        sortFrom: addDays(date, -daysBack),
      });
      return meetings.map(({ body: meeting }) => ({
        ...{ meeting, team },
        page: app.links?.meeting(team.id, meeting.id),
      }));
    }),
  );
  return all.flat();
}

/** What one is called to, and what the county gathers for: among what lies above the teams and in one's own. */
async function gatheringsOf(app: App, around: Around, account: AccountKey, date: IsoDate) {
  const { federation, teams } = around;
  const groups = groupsSteeredBy(federation, account, date);
  const steered = federation.teamSteering.filter((link) => groups.includes(link.steeringGroupId));
  const near = new Set([
    ...seatedIn({ teams }, account, date).map(({ id }) => id),
    ...steered.map(({ teamId }) => teamId),
  ]);
  const scopes: readonly Scope[] = ['federation', ...[...near].map(teamScope)];
  const listed = await Promise.all(
    scopes.map((scope) =>
      listAll(app.store, scope, { kind: 'gathering', sortFrom: addDays(date, -daysBack) }),
    ),
  );
  return listed
    .flat()
    .map(({ body }) => body)
    .filter((one) => isInCalendarOf(one, account, around))
    .map((gathering) => ({
      gathering,
      ofText: presentGatheringHead(gathering, around).ofText,
      page: app.links?.gathering(gathering.id, gathering.teamId),
    }));
}

/** The reports that one writes and has not left, from the first day of their period. */
async function reportsOf(app: App, landscape: Landscape, around: Around, account: AccountKey) {
  const date = today(app);
  const thisYear = Number(date.slice(0, 4));
  const all = await Promise.all(
    reportsBy(around, account, date).map(async (place) => {
      const since = firstDayOf(landscape, place);
      const wanted = { rules: landscape.rules, today: date, since };
      const items = await Promise.all(
        [thisYear, thisYear + 1].map((year) => reportsIn(app, place, { ...wanted, year })),
      );
      return items.flat().map((item) => ({ item, ofText: placeName(landscape, place) }));
    }),
  );
  return all
    .flat()
    .filter(({ item }) => item.date >= addDays(date, -daysBack))
    .flatMap((one) => {
      const { subject, period = '', state } = one.item;
      const ref = parsePeriodCode(period);
      if (subject === undefined || !ref.ok || state === 'held') return [];
      const begins = periodOf(ref.value).from;
      const page = app.links?.report(subject, period);
      return begins > date ? [] : [{ ...one, subject, period, begins, page }];
    });
}

/** The delmål of those whose reports one writes that are not reached, on their last day. */
async function milestonesOf(app: App, landscape: Landscape, around: Around, account: AccountKey) {
  const date = today(app);
  const thisYear = Number(date.slice(0, 4));
  const all = await Promise.all(
    reportsBy(around, account, date).map(async (place) => {
      const items = await Promise.all(
        [thisYear - 1, thisYear, thisYear + 1].map((year) =>
          milestonesIn(app, landscape, place, { year, today: date }),
        ),
      );
      const page = app.links?.year(place);
      const { teamId, steeringGroupId = 'county' } = place;
      const named = { of: teamId ?? steeringGroupId, ofText: placeName(landscape, place) };
      return items.flat().map((item) => ({ item, ...named, page }));
    }),
  );
  return all
    .flat()
    .filter(({ item }) => item.date >= addDays(date, -daysBack))
    .filter(({ item }) => item.state === 'planned' || item.state === 'overdue');
}

/** Whose reports somebody writes: of the teams they lead, of their styrgrupper, and of the county. */
function reportsBy(
  { federation, teams }: Around,
  account: AccountKey,
  date: IsoDate,
): readonly GatheringPlace[] {
  const above = rolesAbove(account, date, federation).map(({ role }) => role);
  return [
    ...seatedIn({ teams }, account, date)
      .filter((team) => rolesIn(account, date, team, federation).includes('coordinator'))
      .map(({ id }) => ({ teamId: id })),
    ...groupsSteeredBy(federation, account, date).map((steeringGroupId) => ({ steeringGroupId })),
    ...(mayDo(above, subjectKinds.county.asks.write).allowed ? [{}] : []),
  ];
}

/** A tenant that is no longer heard is not read for either. */
function isHeard({ tenants }: App, account: string): boolean {
  const [tenant = ''] = account.split('/');
  return tenants === undefined || tenants.includes(tenant);
}
