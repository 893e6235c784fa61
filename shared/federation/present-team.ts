import type { Federation } from './federation.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { Choice } from '../text/choice.ts';
import { fundedLabel } from '../rules/funded-label.ts';
import { planOn, type RuleBook } from '../rules/rule-book.ts';
import { compareSwedish, formatDay, formatUntil, joinWords, withCapital } from '../text/format.ts';
import type { Channel } from '../teams/channel.ts';
import { channelChoices } from '../teams/present-channel-name.ts';
import { fkChannelText } from '../teams/present-fk-channel.ts';
import type { ChannelState } from '../teams/channel-state.ts';
import { memberLabel } from '../teams/labels.ts';
import { memberFunctions } from '../codes/party.ts';
import { presentChannel } from '../teams/present-channel.ts';
import { presentSettings } from '../teams/present-settings.ts';
import { endOf, isActiveOn } from '../teams/seats.ts';
import type { Member, Team } from '../teams/team.ts';
import { twoRolesWarnings } from '../teams/two-roles.ts';
import { presentVacancies } from '../teams/vacancies.ts';
import { groupIdOn, nextChange } from './mapping.ts';
import { presentGaps } from './present-gaps.ts';
import type { MemberRow, TeamView } from '../teams/view.ts';

/** A person as the directory tells of them now; shown, never stored. */
export interface KnownPerson {
  readonly account: string;
  readonly name: string;
}

export interface TeamFacts {
  readonly team: Team;
  /** Every team of the federation: one person may have roles in several. */
  readonly teams: readonly Team[];
  readonly federation: Federation;
  readonly channel: ChannelState;
  /** Channels the asker may bind to the team. */
  readonly freeChannels: readonly Channel[];
  readonly fkChannel: ChannelState;
  /** Those that can be FK's. */
  readonly fkChannels: readonly Channel[];
  readonly people: readonly KnownPerson[];
  readonly mayChange: boolean;
  readonly rules: RuleBook;
  readonly today: IsoDate;
}

/** A team's settings page. */
export function presentTeam(facts: TeamFacts): TeamView {
  const { team, teams, federation, channel, freeChannels, people, mayChange, rules, today } = facts;
  const gaps = presentGaps(team, channel, today);
  return {
    id: team.id,
    name: team.name,
    municipality: team.municipality,
    code: team.code,
    members: inOrder(team, today).map((member) => memberRow(team, member, people)),
    vacancies: presentVacancies(team, rules, today),
    warnings: twoRolesWarnings(teams, rules, today)(team),
    channel: presentChannel(channel),
    channelChoices: channelChoices(freeChannels),
    fkChannel: {
      text: fkChannelText(facts.fkChannel),
      choices: channelChoices(facts.fkChannels),
      ...(facts.fkChannel.status === 'none' ? {} : { isConnected: true as const }),
    },
    settings: presentSettings(team, today),
    accountChoices: accountChoices(people),
    steeringGroupText: steeringGroupText(federation, team.id, today),
    fundedText: fundedText(rules, team.id, today),
    canChange: mayChange,
    ...(mayChange && gaps !== undefined && { gaps }),
  };
}

export function accountChoices(people: readonly KnownPerson[]): readonly Choice[] {
  return people
    .map(({ account, name }) => ({ value: account, label: name }))
    .sort((a, b) => compareSwedish(a.label, b.label));
}

/** Those who are in the team or will be, in the order of the functions; each ersättare after who they stand in for. */
function inOrder(team: Team, today: IsoDate): readonly Member[] {
  const current = team.members.filter((member) => endOf(member, today) === undefined);
  const seats = current
    .filter(({ role }) => role === 'member')
    .sort((a, b) => memberFunctions.indexOf(a.function) - memberFunctions.indexOf(b.function));
  const deputies = current.filter((member) => member.role === 'deputy');
  return [
    ...seats.flatMap((seat) => [seat, ...deputies.filter((one) => one.deputyFor === seat.id)]),
    ...deputies.filter((one) => !seats.some(({ id }) => id === one.deputyFor)),
  ];
}

function memberRow(team: Team, member: Member, people: readonly KnownPerson[]): MemberRow {
  const known = people.find(({ account }) => account === member.account);
  return {
    id: member.id,
    function: member.function,
    functionText: memberLabel(team, member.id),
    role: member.role,
    linked: member.account !== undefined,
    accountText:
      member.account === undefined ? 'Inget konto kopplat' : (known?.name ?? 'Konto kopplat'),
    fromText: `Från ${formatDay(member.from)}`,
    ...(member.to !== undefined && { endsText: withCapital(formatUntil(member.to)) }),
  };
}

function steeringGroupText(federation: Federation, teamId: string, today: IsoDate): string {
  const nameOf = (groupId: string | undefined) =>
    federation.steeringGroups.find(({ id }) => id === groupId)?.name;
  const now = nameOf(groupIdOn(federation, teamId, today));
  const next = nextChange(federation, teamId, today);
  return [
    now === undefined ? 'Ingen styrgrupp är knuten till teamet' : `Styrgrupp: ${now}`,
    ...(next === undefined
      ? []
      : [`från ${formatDay(next.from)} ${nameOf(next.steeringGroupId) ?? ''}`]),
  ].join(', ');
}

function fundedText(rules: RuleBook, teamId: string, today: IsoDate): string {
  const posts = (planOn(rules, today)?.fundedPosts ?? []).filter(
    (post) => post.teamId === teamId && isActiveOn(post, today),
  );
  if (posts.length === 0) return '';
  return `Finansieras av förbundet: ${joinWords(posts.map(({ post, percent }) => `${fundedLabel(post)} ${percent} %`))}`;
}
