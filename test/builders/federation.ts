import type { Federation, SteeringGroup } from '../../shared/federation/federation.ts';

/** A federation that nobody has a role in, with these steering groups. */
export function aBareFederation(steeringGroups: readonly SteeringGroup[] = []): Federation {
  return {
    kind: 'federation',
    id: 'federation',
    schemaVersion: 5,
    name: 'Samordningsförbundet i Jämtlands län',
    demo: false,
    steeringGroups: [...steeringGroups],
    teamSteering: [],
    roles: [],
  };
}
