import type { Federation } from '../../../shared/federation/federation.ts';
import { steeringChannel } from './channels.ts';
import { demoAccount } from './people.ts';
import { demoTeams } from './teams.ts';

/** The eight steering groups of the 2025 agreement (handbook §1), one for each team. */
export function demoFederation(): Federation {
  const agreement = '2025-01-01';
  const groups = demoTeams.map(({ code, municipality }) => ({
    teamId: code.toLowerCase(),
    id: `styrgrupp-${code.toLowerCase()}`,
    name: `Styrgrupp ${municipality}`,
  }));
  return {
    kind: 'federation',
    id: 'federation',
    schemaVersion: 5,
    name: 'Samordningsförbundet i Jämtlands län',
    demo: true,
    steeringGroups: groups.map(({ id, name }) =>
      id === steeringGroupOfBerg ? { id, name, channelId: steeringChannel.id } : { id, name },
    ),
    teamSteering: groups.map(({ id, teamId }) => ({
      teamId,
      steeringGroupId: id,
      from: agreement,
    })),
    roles: [
      { id: 'role-office', role: 'office', account: demoAccount('office'), from: agreement },
      {
        id: 'role-steering-berg',
        role: 'steering-member',
        account: demoAccount('steering-member'),
        steeringGroupId: steeringGroupOfBerg,
        party: 'municipality',
        from: agreement,
      },
      {
        id: 'role-process-lead',
        role: 'process-lead',
        account: demoAccount('process-lead'),
        from: agreement,
      },
      {
        id: 'role-county',
        role: 'county-group',
        account: demoAccount('county-member'),
        party: 'region',
        from: agreement,
      },
    ],
  };
}

export const steeringGroupOfBerg = 'styrgrupp-ber';
