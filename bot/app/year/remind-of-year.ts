import type { GatheringPlace } from '../../../shared/gatherings/gathering.ts';
import { groupsFrom } from '../../../shared/federation/mapping.ts';
import { addDays, type Instant, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import {
  type OverdueLine,
  overdueOf,
  presentOverdue,
} from '../../../shared/year/present-overdue.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import type { Receipt } from '../documents/records.ts';
import { read } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';
import type { JobOf } from '../jobs/job.ts';
import { remindOfYearJob } from '../jobs/jobs.ts';
import type { Write } from '../ports.ts';
import { contentsOf, firstDayOf, placeName } from './year.ts';

type Remind = JobOf<'remind-of-year'>;

/** What has been overdue for longer is on the page of the year *(choice)*. */
const daysBack = 183;
/** What has been told is known for as long as it can be told of again. */
const keptDays = 400;

/**
 * Once a week: what has become overdue in the year of a team, a styrgrupp or the county is told of in its own channel, and each
 * thing once for as long as it stands. The job goes from place to place; a place with no channel has it on its pages and hears of
 * it when it has one.
 */
export const remindOfYear: Effect<Remind> = {
  async prepare(app, job) {
    const landscape = await app.registry.current();
    const now = app.clock.now();
    for (const place of placesOf(landscape, now).filter(({ name }) => name > job.after)) {
      const lines = await overdueIn(app, landscape, place.of, now);
      const told = await read(app.store, 'federation', 'receipt', receiptIdOf(place));
      const known = told?.body.ids ?? {};
      const fresh = lines.filter(({ key }) => known[key] === undefined);
      if (fresh.length === 0) continue;
      const ofText = placeName(landscape, place.of);
      const text = presentOverdue(ofText, fresh);
      const view = { place: place.of, ofText, lines: fresh.map((one) => one.text), text };
      return {
        ...saying(app, place.channel, { type: 'year-news', ...view }),
        record: () => Promise.resolve([toldReceipt(place, known, lines, app.clock.now())]),
        next: { ...job, state: 'ready', due: now, attempts: 0, after: place.name },
      };
    }
    return { status: 'drop', why: 'done', next: remindOfYearJob(now) };
  },
};

interface Place {
  readonly name: string;
  readonly of: GatheringPlace;
  readonly channel: Channel;
}

function placesOf(landscape: Landscape, now: Instant): readonly Place[] {
  const { teams, federation } = landscape;
  if (federation === undefined) return [];
  const { countyChannelId } = federation.body;
  return [
    { name: 'county', of: {}, channelId: countyChannelId },
    ...groupsFrom(federation.body, localDate(now)).map(({ id, channelId }) => ({
      ...{ name: `group-${id}`, of: { steeringGroupId: id }, channelId },
    })),
    ...[...teams.values()].map(({ body: { id, channelId } }) => ({
      ...{ name: `team-${id}`, of: { teamId: id }, channelId },
    })),
  ]
    .flatMap(({ channelId, ...place }) => {
      const channel = activeChannel(landscape, channelId);
      return channel === undefined ? [] : [{ ...place, channel }];
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

async function overdueIn(
  app: App,
  landscape: Landscape,
  place: GatheringPlace,
  now: Instant,
): Promise<readonly OverdueLine[]> {
  const today = localDate(now);
  const since = firstDayOf(landscape, place);
  const earliest = addDays(today, -daysBack);
  const years = [...new Set([earliest, today].map((day) => Number(day.slice(0, 4))))];
  const items = await Promise.all(
    years.map(async (year) => {
      const wanted = { year, rules: landscape.rules, today, since };
      return (await contentsOf(app, landscape, place, wanted)).items;
    }),
  );
  return overdueOf(
    items.flat().filter(({ date }) => date >= earliest),
    place,
  );
}

function receiptIdOf({ name }: Place): string {
  return `year-told-${name}`;
}

/** What has been mended is forgotten: where it is missing again, it is told of again. */
function toldReceipt(
  place: Place,
  known: Receipt['ids'],
  lines: readonly OverdueLine[],
  now: Instant,
): Write {
  const body: Receipt = {
    kind: 'receipt',
    id: receiptIdOf(place),
    schemaVersion: 1,
    at: now,
    ids: Object.fromEntries(lines.map(({ key }) => [key, known[key] ?? localDate(now)])),
    expires: zonedInstant(addDays(localDate(now), keptDays), '04:00'),
  };
  return { op: 'upsert', body };
}
