import type { CommitOutcome, Scope, Store, StoredBody } from '../../bot/app/ports.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import type { Channel } from '../../shared/teams/channel.ts';
import type { Team } from '../../shared/teams/team.ts';
import { msChannelOf } from './people.ts';
import { aBareFederation } from '../builders/federation.ts';

const since = '2020-01-01T08:00:00.000Z';
/** A commit takes a hundred, and 2 MB (bot/app/ports.ts): a full meeting is 40 kB. */
const mostInCommit = 40;

/** The federation with its teams, each with its connected channel. */
export async function sowFederation(
  store: Store,
  teams: readonly Team[],
  serviceUrl: string,
): Promise<void> {
  const channels = teams.map((team) => channelOf(team, serviceUrl));
  await sowIn(store, 'federation', [theFederation, ...teams, ...channels]);
}

/** What belongs to the teams, by team id. */
export async function sowInTeams(
  store: Store,
  bodies: ReadonlyMap<string, readonly StoredBody[]>,
): Promise<void> {
  await Promise.all([...bodies].map(([teamId, some]) => sowIn(store, teamScope(teamId), some)));
}

/** All at once: what waits for the disk together shares it. */
export async function sowIn(
  store: Store,
  scope: Scope,
  bodies: readonly StoredBody[],
): Promise<void> {
  const commits: Promise<CommitOutcome>[] = [];
  for (let from = 0; from < bodies.length; from += mostInCommit) {
    const some = bodies.slice(from, from + mostInCommit);
    commits.push(
      store.commit(
        scope,
        some.map((body) => ({ op: 'create', body })),
      ),
    );
  }
  for (const { status } of await Promise.all(commits))
    if (status !== 'saved') throw new Error(`not sown in ${scope}: ${status}`);
}

const theFederation = aBareFederation();

function channelOf(team: Team, serviceUrl: string): Channel {
  const ms = msChannelOf(team, serviceUrl);
  return {
    kind: 'channel',
    id: ms.channelId,
    schemaVersion: 6,
    name: team.name,
    ms,
    serves: { type: 'team', teamId: team.id },
    connection: { status: 'working', since },
    history: [{ type: 'installed', at: since, by: 'system' }],
  };
}
