import { type Channel, isFree } from '../../../shared/teams/channel.ts';
import type { App } from './app.ts';
import type { Landscape } from './registry.ts';

/** What may be chosen for a team or a styrgrupp: nobody's yet, with the app in it, of a tenant that is ours, and no group chat. */
export function freeChannels(
  app: Pick<App, 'tenants'>,
  { channels }: Landscape,
): readonly Channel[] {
  return [...channels.values()]
    .map(({ body }) => body)
    .filter((one) => isFree(one) && isOurs(app, one));
}

/** Channels of strangers may lie in the store from before tenants were named, or from when the list was longer. */
export function isOurs({ tenants }: Pick<App, 'tenants'>, { ms }: Channel): boolean {
  return tenants === undefined || tenants.includes(ms.tenantId.toLowerCase());
}
