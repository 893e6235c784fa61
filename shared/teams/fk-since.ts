import { type IsoDate, localDate } from '../kernel/calendar.ts';
import type { Channel } from './channel.ts';

/** Since when FK's channel has been for the team; nothing where it was connected before that was written down, beside others. */
export function fkSince({ history }: Channel, teamId: string): IsoDate | undefined {
  const connected = history.filter(({ type }) => type === 'connected');
  const own = connected.findLast(({ teamIds }) => teamIds?.includes(teamId) === true);
  const unsaid = connected.filter(({ teamIds }) => teamIds === undefined);
  const event = own ?? (unsaid.length === 1 ? unsaid[0] : undefined);
  return event === undefined ? undefined : localDate(event.at);
}
