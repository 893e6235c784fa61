import type { Federation, FederationRole } from '../../../shared/federation/federation.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { aBareFederation } from '../../builders/federation.ts';
import { aTeam } from '../../builders/team.ts';
import { tenant } from '../listening-bot.ts';

export const channels = {
  berg: '19:berg@thread.tacv2',
  are: '19:are@thread.tacv2',
  bracke: '19:bracke@thread.tacv2',
  steering: '19:styr@thread.tacv2',
  otherSteering: '19:styr-bracke@thread.tacv2',
  county: '19:lansam@thread.tacv2',
} as const;

const objectIds = {
  samordnare: oid(1),
  member: oid(2),
  'fk-contact': oid(3),
  deputy: oid(4),
  'individual-coordinator': oid(5),
  'samordnare-of-are': oid(6),
  'member-of-bracke': oid(7),
  first: oid(11),
  second: oid(12),
  'co-opted': oid(13),
  'other-steering': oid(14),
  county: oid(21),
  office: oid(22),
  'process-lead': oid(23),
  auditor: oid(24),
  stranger: oid(31),
} as const;
export type Person = keyof typeof objectIds;
export const everybody = Object.keys(objectIds) as readonly Person[];

export function objectIdOf(person: Person): string {
  return objectIds[person];
}

export function accountOf(person: Person): AccountKey {
  return `${tenant}/${objectIds[person]}`;
}

function oid(n: number): string {
  return `00000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`;
}

const inBerg: Readonly<Record<string, Person>> = {
  coordinator: 'samordnare',
  'employment-officer': 'member',
  'fk-contact': 'fk-contact',
  'employment-officer-deputy': 'deputy',
  'individual-coordinator': 'individual-coordinator',
};

/** STAR Berg and STAR Åre, which one styrgrupp answers for, and STAR Bräcke with another. */
export const teams: readonly Team[] = [
  called('berg', aTeam().withMember('individual-coordinator').build(), inBerg),
  called('are', aTeam().named('STAR Åre', 'ARE').build(), { coordinator: 'samordnare-of-are' }),
  called('bracke', aTeam().named('STAR Bräcke', 'BRACKE').build(), {
    'employment-officer': 'member-of-bracke',
  }),
];

/** Who sits in which seat; the others' are nobody's here. */
function called(
  channel: 'berg' | 'are' | 'bracke',
  team: Team,
  seats: Readonly<Record<string, Person>>,
): Team {
  return {
    ...team,
    channelId: channels[channel],
    members: team.members.map((seat) => {
      const person = seats[seat.id];
      return {
        ...seat,
        account: person === undefined ? `demo/${team.id}-${seat.id}` : accountOf(person),
      };
    }),
  };
}

const from = '2020-01-01';

export function federation(): Federation {
  const group = (id: string, name: string, channelId: string) => ({ id, name, channelId });
  return {
    ...aBareFederation([
      {
        ...group('berg-are', 'Styrgrupp Berg–Åre', channels.steering),
        digestRhythms: [{ from, when: 'monday' }],
      },
      group('bracke', 'Styrgrupp Bräcke', channels.otherSteering),
    ]),
    teamSteering: [
      { teamId: 'berg', steeringGroupId: 'berg-are', from },
      { teamId: 'are', steeringGroupId: 'berg-are', from },
      { teamId: 'bracke', steeringGroupId: 'bracke', from },
    ],
    countyChannelId: channels.county,
    roles: [
      steers('first', 'steering-member', 'berg-are', 'af'),
      steers('second', 'steering-member', 'berg-are', 'region'),
      steers('co-opted', 'co-opted', 'berg-are', 'fk'),
      steers('other-steering', 'steering-member', 'bracke', 'municipality'),
      above('county', 'county-group'),
      above('office', 'office'),
      above('process-lead', 'process-lead'),
      above('auditor', 'auditor'),
    ],
  };
}

function steers(
  person: Person,
  role: 'steering-member' | 'co-opted',
  steeringGroupId: string,
  party: 'af' | 'region' | 'fk' | 'municipality',
): FederationRole {
  return { id: `role-${person}`, role, account: accountOf(person), steeringGroupId, party, from };
}

function above(
  person: Person,
  role: 'county-group' | 'office' | 'process-lead' | 'auditor',
): FederationRole {
  return { id: `role-${person}`, role, account: accountOf(person), from };
}
