import type { Channel } from '../../../shared/teams/channel.ts';
import type { App } from '../context/app.ts';
import type { DirectoryPerson } from '../messages.ts';

/** Everyone the directory tells of now, once each: those of the channel, and those known without one. */
export async function knownPeople(
  { directory }: App,
  channel: Channel | undefined,
): Promise<readonly DirectoryPerson[]> {
  const isThere = channel !== undefined && channel.connection.status !== 'removed';
  const [inChannel, everyone] = await Promise.all([
    isThere ? directory.peopleOf(channel.ms) : [],
    directory.everyone(),
  ]);
  const known = new Map([...everyone, ...inChannel].map((person) => [person.account, person]));
  return [...known.values()];
}
