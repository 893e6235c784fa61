import { type Channel, mayBeFks } from '../../../shared/teams/channel.ts';
import type { App } from './app.ts';
import { isOurs } from './free-channels.ts';
import type { Landscape } from './registry.ts';

/** The channel of FK's that a team's kallelse goes to as well, without the cases. */
export function fkChannelIdOf(
  { channels }: Pick<Landscape, 'channels'>,
  teamId: string,
): string | undefined {
  return [...channels.values()]
    .map(({ body }) => body)
    .find(({ serves }) => serves?.type === 'fk' && serves.teamIds.includes(teamId))?.id;
}

/** Whether that is the channel in which FK is told of the team. */
export function isFksFor(
  { channels }: Pick<Landscape, 'channels'>,
  channelId: string,
  teamId: string,
): boolean {
  const serves = channels.get(channelId)?.body.serves;
  return serves?.type === 'fk' && serves.teamIds.includes(teamId);
}

/** Whether FK had a channel for the team, and has been let go of it. */
export function wasDisconnected(
  { channels }: Pick<Landscape, 'channels'>,
  teamId: string,
): boolean {
  return [...channels.values()].some(({ body }) =>
    body.history.some(
      ({ type, teamIds }) => type === 'disconnected' && teamIds?.includes(teamId) === true,
    ),
  );
}

/** What may be chosen as FK's for a team: nobody's ever, or FK's for other teams. */
export function channelsForFk(
  app: Pick<App, 'tenants'>,
  landscape: Landscape,
  teamId: string,
): readonly Channel[] {
  const own = fkChannelIdOf(landscape, teamId);
  return [...landscape.channels.values()]
    .map(({ body }) => body)
    .filter((one) => one.id !== own && one.connection.status !== 'removed')
    .filter((one) => mayBeFks(one) && isOurs(app, one));
}
