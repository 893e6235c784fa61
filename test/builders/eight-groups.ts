import type { Federation, FederationRole } from '../../shared/federation/federation.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aBareFederation } from './federation.ts';
import { aTeam } from './team.ts';

const names = [
  ['STAR Berg', 'BER'],
  ['STAR Bräcke', 'BRA'],
  ['STAR Härjedalen', 'HAR'],
  ['STAR Krokom', 'KRO'],
  ['STAR Ragunda', 'RAG'],
  ['STAR Strömsund', 'STR'],
  ['STAR Åre', 'ARE'],
  ['STAR Östersund', 'OST'],
] as const;

/** The eight teams of the county; their ids are `ber`, `bra`, … */
export const eightTeams: readonly Team[] = names.map(([name, code]) => ({
  ...aTeam().named(name, code).withoutChannel().build(),
}));

const since = '2025-01-01';

/** The eight steering groups of the agreement, `styr-ber` and so on, each with its channel and a manager of the municipality. */
export function eightGroups(roles: readonly FederationRole[] = []): Federation {
  const ids = names.map(([name, code]) => [code.toLowerCase(), name.slice(5)] as const);
  return {
    ...aBareFederation(
      ids.map(([id, name]) => ({
        id: `styr-${id}`,
        name: `Styrgrupp ${name}`,
        channelId: channelOf(id),
      })),
    ),
    teamSteering: ids.map(([id]) => ({
      teamId: id,
      steeringGroupId: `styr-${id}`,
      from: since,
    })),
    roles: [
      { id: 'office', role: 'office', account: 'demo/office', from: since },
      ...ids.map(([id]) => aSeat(id)),
      ...roles,
    ],
  };
}

export function channelOf(id: string): string {
  return `19:styr-${id}@thread.tacv2`;
}

/** The manager of a municipality's styrgrupp, or another seat in it. */
export function aSeat(
  of: string,
  seat: Partial<Extract<FederationRole, { role: 'steering-member' | 'co-opted' }>> = {},
): Extract<FederationRole, { role: 'steering-member' | 'co-opted' }> {
  return {
    id: `chef-${of}`,
    role: 'steering-member',
    account: `demo/chef-${of}`,
    steeringGroupId: `styr-${of}`,
    party: 'municipality',
    from: since,
    ...seat,
  };
}

/** Two and two, by the first of August 2026; each new group has the channel of the first of the two. */
export const intoFour = {
  from: '2026-08-01',
  groups: (
    [
      ['Styrgrupp Söder', 'ber', 'har'],
      ['Styrgrupp Öster', 'bra', 'rag'],
      ['Styrgrupp Norr', 'kro', 'str'],
      ['Styrgrupp Väster', 'are', 'ost'],
    ] as const
  ).map(([name, ...teamIds]) => ({
    ...{ groupId: 'new', name, teamIds: [...teamIds] },
    channelOf: `styr-${teamIds[0]}`,
  })),
};
