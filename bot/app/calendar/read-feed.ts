import { presentCalendar } from '../../../shared/calendar/present-calendar.ts';
import type { CalendarView } from '../../../shared/calendar/view.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import { presentGatheringHead } from '../../../shared/gatherings/present-head.ts';
import { calledSeats } from '../../../shared/gatherings/seats.ts';
import type { Scope } from '../ports.ts';
import { type App, today } from '../context/app.ts';
import { listAll, read, teamScope } from '../documents/stored.ts';
import { seatedIn } from './seated-in.ts';

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
  const teams = seatedIn(landscape, feed.account, date);
  if (teams.length === 0) return undefined;
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
  const federation = landscape.federation?.body;
  if (federation === undefined) return presentCalendar(all.flat());
  const scopes: readonly Scope[] = ['federation', ...teams.map(({ id }) => teamScope(id))];
  const listed = await Promise.all(
    scopes.map((scope) =>
      listAll(app.store, scope, { kind: 'gathering', sortFrom: addDays(date, -daysBack) }),
    ),
  );
  const around = { federation, teams: [...landscape.teams.values()].map(({ body }) => body) };
  const called = listed
    .flat()
    .map(({ body }) => body)
    .filter((one) => calledSeats(one, around).some(({ account }) => account === feed.account))
    .map((gathering) => ({
      gathering,
      ofText: presentGatheringHead(gathering, around).ofText,
      page: app.links?.gathering(gathering.id, gathering.teamId),
    }));
  return presentCalendar(all.flat(), called);
}

/** A tenant that is no longer heard is not read for either. */
function isHeard({ tenants }: App, account: string): boolean {
  const [tenant = ''] = account.split('/');
  return tenants === undefined || tenants.includes(tenant);
}
