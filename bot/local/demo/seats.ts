import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { type Instant, type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { createTeam } from '../../../shared/teams/create-team.ts';
import { addMember, endMember, setTeamSettings } from '../../../shared/teams/decide.ts';
import type { MemberFunction } from '../../../shared/codes/party.ts';
import type { Team, TeamSettings } from '../../../shared/teams/team.ts';
import { demoAccount, demoHistorian, demoSeatHolder } from './people.ts';
import { demoRules } from './rules.ts';
import type { DemoTeam } from './teams.ts';

/** The six that must be there, FK's contact and the funded individkoordinator (handbook §1). */
const seats: readonly MemberFunction[] = [
  'coordinator',
  'employment-officer',
  'fk-contact',
  'rehab-coordinator-primary-care',
  'rehab-coordinator-psychiatry',
  'ifo-officer',
  'labour-market-coordinator',
  'individual-coordinator',
];
const withDeputy: readonly MemberFunction[] = [
  'employment-officer',
  'rehab-coordinator-primary-care',
  'rehab-coordinator-psychiatry',
  'ifo-officer',
  'labour-market-coordinator',
];

/** A refusal here is a fault in the demo's own script. */
export function done<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(`the demo's history is refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function contextAt(
  now: Instant,
  newId: () => string,
  actor: AccountKey = demoHistorian,
): RuledContext {
  return { now, today: localDate(now), actor, rules: demoRules, newId };
}

/** From when FK's contact carries cases: the agreement of 2025. */
const newAgreement: IsoDate = '2025-01-01';

/** The team with its seats, as the real decisions make it. Seats are named after what they are, to be told apart. */
export function seatedTeam(spec: DemoTeam, since: Instant, emptySince: IsoDate): Team {
  const named = (id: string) => contextAt(since, () => `${spec.code.toLowerCase()}-${id}`);
  const { name, municipality, code } = spec;
  const from = localDate(since);
  let team = done(createTeam({ name, municipality, code }, [], named('team')));
  for (const seat of seats) team = done(addMember(team, { function: seat, from }, named(seat)));
  for (const seat of withDeputy) {
    const deputy = { function: seat, from, deputyFor: `${team.id}-${seat}` };
    team = done(addMember(team, deputy, named(`deputy-${seat}`)));
  }
  for (const seat of spec.vacant ?? []) {
    const end = { memberId: `${team.id}-${seat}`, lastDay: emptySince };
    team = done(endMember(team, end, named('end')));
  }
  const settings = { ...settingsOf(spec, since), fkWorksWithCases: true };
  team = done(setTeamSettings(team, { settings, from, basedOn: 0 }, named('settings')));
  return from < newAgreement ? withNewAgreement(team, from) : team;
}

/** Said by the agreement and not by a team, so it is nothing that the team has decided. */
function withNewAgreement(team: Team, from: IsoDate): Team {
  const fkWorksWithCases = [
    { from, value: false },
    { from: newAgreement, value: true },
  ];
  return { ...team, settings: { ...team.settings, fkWorksWithCases } };
}

/** Who holds a seat: the demo's people those of Berg, and nobody any of the other teams. */
export function demoHolderOf(memberId: string): AccountKey | undefined {
  if (memberId === 'ber-deputy-employment-officer') return demoAccount('deputy');
  const seat = seats.find((one) => memberId === `ber-${one}`);
  return seat === undefined ? undefined : demoSeatHolder(seat);
}

/** The seats the demo's people hold. Last, since a seat is linked to whoever has it today. */
export function withDemoPeople(team: Team): Team {
  return {
    ...team,
    members: team.members.map((member) => {
      const account = demoHolderOf(member.id);
      return account === undefined ? member : { ...member, account };
    }),
  };
}

/** No team meets in July; the break is declared for every year (handbook §2). */
function settingsOf(
  { fkMayRaise, fkOddMonths, targetRange, agendaPlan }: DemoTeam,
  since: Instant,
): Omit<TeamSettings, 'fkWorksWithCases'> {
  const first = Number(since.slice(0, 4));
  const breakPeriods = Array.from({ length: 10 }, (_, n) => ({
    from: `${first + n}-07-01`,
    to: `${first + n}-07-31`,
  }));
  return {
    fkMayRaise,
    breakPeriods,
    ...(fkOddMonths === undefined ? {} : { fkOddMonths }),
    ...(targetRange === undefined ? {} : { targetRange }),
    ...(agendaPlan === undefined ? {} : { agendaPlan }),
  };
}
