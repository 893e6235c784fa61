import { roleLabels } from '../access/role.ts';
import { partyLabels } from '../codes/party.ts';
import type { Instant, IsoDate } from '../kernel/calendar.ts';
import { ruleAssumptionTexts } from '../rules/codes.ts';
import type { RuleBook, RuleSet } from '../rules/rule-book.ts';
import type { Channel } from '../teams/channel.ts';
import { accountChoices, type KnownPerson } from './present-team.ts';
import { channelChoices, channelLabel } from '../teams/present-channel-name.ts';
import { type ChannelState, channelState, type SignedOut } from '../teams/channel-state.ts';
import { channelTrouble, liftedHere, presentChannel } from '../teams/present-channel.ts';
import { fkSince } from '../teams/fk-since.ts';
import { fkChannelRow } from '../teams/present-fk-channel.ts';
import { endOf, isActiveOn } from '../teams/seats.ts';
import type { Team } from '../teams/team.ts';
import { twoRolesWarnings } from '../teams/two-roles.ts';
import { presentVacancies } from '../teams/vacancies.ts';
import {
  formatCount,
  formatDay,
  formatDays,
  formatNumber,
  joinWords,
  formatUntil,
} from '../text/format.ts';
import type { Federation, FederationRole, SteeringGroup } from './federation.ts';
import { groupsFrom, teamIdsOn } from './mapping.ts';
import { presentGaps } from './present-gaps.ts';
import type { FederationView } from './view.ts';

export interface FederationFacts {
  readonly federation: Federation;
  readonly teams: readonly Team[];
  readonly channels: ReadonlyMap<string, Channel>;
  /** Those that may be chosen. */
  readonly freeChannels: readonly Channel[];
  readonly signedOut: SignedOut | undefined;
  readonly people: readonly KnownPerson[];
  readonly rules: RuleBook;
  readonly today: IsoDate;
  readonly now: Instant;
}

/** The office's page: every team and group, who holds which role, and the rules in force. */
export function presentFederation(facts: FederationFacts): FederationView {
  const { federation, teams, people, rules, today } = facts;
  const twoRoles = twoRolesWarnings(teams, rules, today);
  const names = new Map(people.map(({ account, name }) => [account, name]));
  const withoutChannel = groupsFrom(federation, today).filter((group) => isUnreached(group, facts));
  return {
    name: federation.name,
    teams: teams.map((team) => teamRow(team, facts, twoRoles(team))),
    steeringGroups: groupsFrom(federation, today).map((group) => groupRow(group, facts)),
    ...(withoutChannel.length > 0 && {
      withoutChannelText: `Ingen kanal är ansluten för ${joinWords(withoutChannel.map(({ name }) => name))}. ${notReached}`,
    }),
    countyChannelText: countyChannelText(federation, facts),
    fkChannels: teams.map((team) => fkRow(team, facts)),
    endedGroups: federation.steeringGroups
      .filter(({ to }) => to !== undefined && to < today)
      .toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1))
      .map(({ id, name, to = today }) => ({ id, name, text: `Upphörde ${formatDay(to)}` })),
    roles: federation.roles
      .filter((role) => endOf(role, today) === undefined)
      .map((role) => ({ id: role.id, text: roleText(federation, role, names) })),
    accountChoices: accountChoices(people),
    channelChoices: channelChoices(facts.freeChannels),
    rules: rules.ruleSets.map((set) => ({
      code: set.code,
      title: set.name,
      text: ruleSetText(set),
      assumptions: set.assumptions.map((code) => ruleAssumptionTexts[code]),
    })),
  };
}

/** What the office most often asks of a rule set; from when, and the lead times. */
function ruleSetText(rules: RuleSet): string {
  const { from, noticeLeadDays, reminderLeadDays, meetingMinutes, threshold } = rules;
  return [
    `Gäller från ${formatDay(from)}.`,
    `Kallelsen går ut ${formatDays(noticeLeadDays)} före mötet och påminnelsen ${formatDays(reminderLeadDays)} före.`,
    `Ett möte är minst ${formatNumber(meetingMinutes)} minuter utan lunch.`,
    `Antal under ${formatNumber(threshold)} visas inte utanför teamet.`,
  ].join(' ');
}

const notReached = 'Lägesbilder, rapporter och nyheter når inte styrgrupper utan kanal.';

/** Its day: the first, of one that is to come. */
function dayOf({ from }: SteeringGroup, today: IsoDate): IsoDate {
  return from !== undefined && from > today ? from : today;
}

/** It answers for teams, and no channel has been connected. */
function isUnreached(
  group: SteeringGroup,
  { federation, channels, signedOut, today, now }: FederationFacts,
): boolean {
  const state = channelState(channels.get(group.channelId ?? ''), signedOut, now);
  const answers = teamIdsOn(federation, group.id, dayOf(group, today)).size > 0;
  return answers && state.status === 'none';
}

function groupRow(
  group: SteeringGroup,
  facts: FederationFacts,
): FederationView['steeringGroups'][number] {
  const { federation, teams, channels, signedOut, today, now } = facts;
  const { id, name, channelId, to } = group;
  const state = channelState(channels.get(channelId ?? ''), signedOut, now);
  const day = dayOf(group, today);
  const answers = teamIdsOn(federation, id, day).size > 0;
  return {
    ...{ id, name },
    teamsText: teamsText(federation, group, teams, day),
    ...(isUnreached(group, facts) ? {} : { channelText: channelText(state) }),
    ...(answers && state.status === 'removed' ? { channelMissing: true as const } : {}),
    ...(day === today ? {} : { timeText: `Börjar ${formatDay(day)}` }),
    ...(to === undefined ? {} : { timeText: `Upphör ${formatDay(to)}` }),
  };
}

function seatsOn(team: Team, today: IsoDate): number {
  return team.members.filter((member) => member.role === 'member' && isActiveOn(member, today))
    .length;
}

function teamRow(
  team: Team,
  { channels, signedOut, rules, today, now }: FederationFacts,
  twoRoles: readonly string[],
): FederationView['teams'][number] {
  const state = channelState(channels.get(team.channelId ?? ''), signedOut, now);
  const gaps = presentGaps(team, state, today);
  const trouble = channelTrouble(state) === undefined ? [] : [presentChannel(state).text];
  const vacancies = presentVacancies(team, rules, today);
  return {
    id: team.id,
    name: team.name,
    text: `${team.municipality}, ${formatCount(seatsOn(team, today), 'medlem', 'medlemmar')}`,
    // That there is no channel is among what is lacking.
    warnings: [...vacancies, ...(state.status === 'none' ? [] : trouble), ...twoRoles],
    unfinished: vacancies.length + trouble.length > 0,
    ...(gaps === undefined ? {} : { gaps }),
  };
}

function teamsText(
  federation: Federation,
  group: SteeringGroup,
  teams: readonly Team[],
  today: IsoDate,
): string {
  const steered = teamIdsOn(federation, group.id, today);
  const names = teams.filter(({ id }) => steered.has(id)).map(({ name }) => name);
  return names.length === 0 ? 'Inga team än' : joinWords(names);
}

function fkRow(
  { id, name }: Team,
  { channels, signedOut, now }: FederationFacts,
): FederationView['fkChannels'][number] {
  const channel = [...channels.values()].find(
    ({ serves }) => serves?.type === 'fk' && serves.teamIds.includes(id),
  );
  const since = channel === undefined ? undefined : fkSince(channel, id);
  return { teamId: id, name, text: fkChannelRow(channelState(channel, signedOut, now), since) };
}

function countyChannelText(
  { countyChannelId }: Federation,
  { channels, signedOut, now }: FederationFacts,
): string {
  const state = channelState(channels.get(countyChannelId ?? ''), signedOut, now);
  return channelText(state, {
    posted: liftedHere,
    none: 'Ingen kanal ansluten: det som lyfts når Länsam bara på Länsams sida.',
  });
}

function channelText(
  state: ChannelState,
  {
    posted = 'lägesbilder',
    none = 'Ingen kanal ansluten.',
  }: { readonly posted?: Parameters<typeof presentChannel>[1]; readonly none?: string } = {},
): string {
  switch (state.status) {
    case 'none':
      return none;
    case 'working':
      return `Kanal: ${channelLabel(state.channel)}`;
    case 'doubtful':
    case 'signed-out':
    case 'removed':
      return presentChannel(state, posted).text;
  }
}

/** `Ledamot i styrgruppen, Styrgrupp Berg–Åre (Kommunen), från …`; with the name the directory gives now. */
function roleText(
  federation: Federation,
  role: FederationRole,
  names: ReadonlyMap<string, string>,
): string {
  const name = names.get(role.account);
  const group =
    'steeringGroupId' in role
      ? federation.steeringGroups.find(({ id }) => id === role.steeringGroupId)?.name
      : undefined;
  const party = 'party' in role && role.party !== undefined ? ` (${partyLabels[role.party]})` : '';
  const parts = [
    `${roleLabels[role.role]}${party}`,
    ...(group === undefined ? [] : [group]),
    ...(name === undefined ? [] : [name]),
    `från ${formatDay(role.from)}`,
    ...(role.to === undefined ? [] : [formatUntil(role.to)]),
  ];
  return parts.join(', ');
}
