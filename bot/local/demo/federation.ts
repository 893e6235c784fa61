import type { Federation } from '../../../shared/federation/federation.ts';
import { steeringChannel } from './channels.ts';
import { demoAccount } from './people.ts';
import { demoTeams } from './teams.ts';

type FundedPost = Federation['fundedPosts'][number];

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
    schemaVersion: 1,
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
    ],
    fundedPosts: [...teamPosts, ...countyPosts],
  };
}

export const steeringGroupOfBerg = 'styrgrupp-ber';

const wholeYear = { from: '2026-01-01', to: '2026-12-31' };

/** Samordnare + individkoordinator in percent (handbook §6). */
const teamPosts: readonly FundedPost[] = [
  ...['kro', 'bra', 'rag', 'ber'].flatMap((team) => [
    ...coordinator(team, 10),
    ...individual(team, 40),
  ]),
  ...coordinator('str', 10),
  ...individual('str', 80),
  ...coordinator('ost', 50),
  ...individual('ost', 250),
  ...coordinator('har', 10),
  ...individual('har', 90, { from: '2026-01-01', to: '2026-07-31' }),
  ...individual('har', 40, { from: '2026-08-01', to: '2026-12-31' }),
  ...coordinator('are', 10),
  ...individual('are', 90, { from: '2026-01-01', to: '2026-08-31' }),
  ...individual('are', 40, { from: '2026-09-01', to: '2026-12-31' }),
];

const countyPosts: readonly FundedPost[] = [
  { id: 'post-psychiatry', post: 'psychiatry', percent: 50, ...wholeYear },
  { id: 'post-primary-care', teamId: 'ost', post: 'primary-care', percent: 50, ...wholeYear },
  { id: 'post-process-lead', post: 'process-lead', percent: 100, ...wholeYear },
];

function coordinator(teamId: string, percent: number): readonly FundedPost[] {
  return [{ id: `post-coordinator-${teamId}`, teamId, post: 'coordinator', percent, ...wholeYear }];
}

function individual(teamId: string, percent: number, span = wholeYear): readonly FundedPost[] {
  const id = `post-individual-${teamId}-${span.from}`;
  return [{ id, teamId, post: 'individual-coordinator', percent, ...span }];
}
