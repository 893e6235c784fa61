import { createHash } from 'node:crypto';
import type { MemberFunction } from '../../shared/codes/party.ts';
import type { Team } from '../../shared/teams/team.ts';
import { aTeam } from '../builders/team.ts';

const tenantId = '11111111-1111-4111-8111-111111111111';

/** Seats beside the seven of `aTeam()`: a team has at most about twenty (handbook §1). */
const furtherSeats: readonly MemberFunction[] = [
  'individual-coordinator',
  'adult-education',
  'integration',
  'assistance-officer',
  'lss',
  'kaa',
  'employment-officer',
  'employment-officer',
  'ifo-officer',
  'ifo-officer',
  'labour-market-coordinator',
  'rehab-coordinator-primary-care',
  'rehab-coordinator-psychiatry',
];
export const seatsPerTeam = 7 + furtherSeats.length;

/** Twenty seats and two ersättare, each held by an account of its own; `n` from 0 tells the teams apart. */
export function fullTeam(n: number): Team {
  const code = codeOf(n);
  const builder = aTeam().named(`STAR ${code}`, code);
  furtherSeats.forEach((ofFunction, seat) => {
    builder.withMember(ofFunction, { id: `${ofFunction}-${seat}` });
  });
  return seated(builder.build());
}

/** Seven seats and two ersättare: sixty people in eight teams (handbook §10). */
export function usualTeam(): Team {
  return seated(aTeam().named('STAR Berg', 'BER').aimingAt(15, 20).build());
}

/** With a channel of its own, and each seat held by an account of its own. */
export function seated(team: Team): Team {
  return {
    ...team,
    channelId: `19:${team.id}@thread.tacv2`,
    members: team.members.map((member) => ({
      ...member,
      account: accountOf(team.id, member.id),
    })),
  };
}

/** As Teams tells who pressed a button: a GUID, as all of Entra's. */
export function objectId(teamId: string, memberId: string): string {
  const hash = createHash('sha256').update(`${teamId}-${memberId}`).digest('hex');
  return hash.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export function accountOf(teamId: string, memberId: string): string {
  return `${tenantId}/${objectId(teamId, memberId)}`;
}

export function coordinatorOf(team: Team): string {
  return team.members.find(({ function: of }) => of === 'coordinator')?.account ?? '';
}

export const worldOffice = accountOf('federation', 'office');

/** What the connector knows the team's channel by. */
export function msChannelOf(team: Team, serviceUrl: string) {
  return {
    tenantId,
    msTeamId: `19:general-${team.id}@thread.tacv2`,
    channelId: team.channelId ?? '',
    serviceUrl,
    botId: '28:00000000-0000-4000-8000-0000000000b0',
  };
}

export function codeOf(n: number): string {
  const letter = (value: number): string => String.fromCharCode(65 + (value % 26));
  return letter(Math.floor(n / 676)) + letter(Math.floor(n / 26)) + letter(n);
}
