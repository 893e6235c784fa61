import {
  presentExampleNews,
  presentRevisionNews,
} from '../../../shared/county-work/present-news.ts';
import { groupsFrom } from '../../../shared/federation/mapping.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import type { Channel } from '../../../shared/teams/channel.ts';
import type { App } from '../context/app.ts';
import type { Landscape } from '../context/registry.ts';
import { read } from '../documents/stored.ts';
import type { Effect } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';
import type { JobOf } from '../jobs/job.ts';

type Tell = JobOf<'tell-from-county'>;

/**
 * All teams hear what Länsam sends them, one after another and each once: the job goes on with the next. Who has no channel
 * finds it on the page.
 */
export const tellFromCounty: Effect<Tell> = {
  async prepare(app, job) {
    const landscape = await app.registry.current();
    const text = await textOf(app, landscape, job);
    if (text === undefined) return { status: 'drop', why: 'overtaken' };
    const [next] = placesOf(landscape, job, localDate(app.clock.now())).filter(
      ({ name }) => name > job.after,
    );
    if (next === undefined) return { status: 'drop', why: 'done' };
    return {
      ...saying(app, next.channel, { type: 'county-news', text }),
      next: { ...job, state: 'ready', due: app.clock.now(), attempts: 0, after: next.name },
    };
  },
};

/** Nothing of an example that is withdrawn, or of a revision that is over. */
async function textOf(
  app: App,
  { teams }: Landscape,
  { about }: Tell,
): Promise<string | undefined> {
  if (about.of === 'example') {
    const example = await read(app.store, 'federation', 'good-example', about.id);
    if (example?.body.state !== 'published') return undefined;
    return presentExampleNews(example.body, teams.get(example.body.teamId)?.body);
  }
  const revision = await read(app.store, 'federation', 'agreement-revision', about.id);
  return revision?.body.state === 'open' ? presentRevisionNews(revision.body) : undefined;
}

interface Place {
  /** Of whom it is; in this order they hear of it. */
  readonly name: string;
  readonly channel: Channel;
}

/** A good example is for the teams; who comments on the agreement is asked in the styrgrupper's channels too. */
function placesOf(landscape: Landscape, { about }: Tell, today: IsoDate): readonly Place[] {
  const { teams, federation } = landscape;
  const groups =
    about.of === 'example' || federation === undefined ? [] : groupsFrom(federation.body, today);
  const served = [
    ...[...teams.values()].map(({ body }) => ({ ...body, name: `team ${body.id}` })),
    ...groups.map((group) => ({ ...group, name: `group ${group.id}` })),
  ];
  return served
    .flatMap(({ name, channelId }) => {
      const channel = activeChannel(landscape, channelId);
      return channel === undefined ? [] : [{ name, channel }];
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
