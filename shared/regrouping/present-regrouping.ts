import { roleLabels } from '../access/role.ts';
import { partyLabels } from '../codes/party.ts';
import { addDays, type IsoDate } from '../kernel/calendar.ts';
import type {
  Federation,
  FederationRole,
  Regrouping,
  SteeringGroup,
} from '../federation/federation.ts';
import { groupIdOn, groupsFrom, heirsOf, isGroupOn, teamIdsOn } from '../federation/mapping.ts';
import { holderOn } from '../federation/successors.ts';
import type { ChannelState } from '../teams/channel-state.ts';
import { channelLabel } from '../teams/present-channel-name.ts';
import type { Team } from '../teams/team.ts';
import { formatCount, formatDay, formatUntil, joinWords } from '../text/format.ts';
import { type AboveTeams, carriedBy } from './carried.ts';
import { presentCarried } from './present-carried.ts';
import type { Regrouped } from './regroup.ts';
import { comingRegroupings } from './withdraw.ts';
import { isSeat, type SteeringSeat } from './seats.ts';
import type { ComingRegrouping, FederationView } from '../federation/view.ts';
import type { CarriedSeatView, RegroupedView, RegroupingPreview } from './view.ts';

/** What of a team's waits for its styrgrupp today. */
export interface Waiting {
  readonly deviations: number;
  readonly reports: number;
  /** Joint meetings of the team and its styrgrupp that lie ahead. */
  readonly jointMeetings: number;
}

export interface RegroupingFacts {
  readonly before: Federation;
  readonly regrouped: Regrouped;
  readonly teams: readonly Team[];
  readonly channelOf: (channelId: string | undefined) => ChannelState;
  /** By team; a team that is not there has nothing that waits. */
  readonly waiting: ReadonlyMap<string, Waiting>;
  readonly aboveTeams: AboveTeams;
  readonly names: ReadonlyMap<string, string>;
  readonly leaveOut: readonly string[];
  readonly today: IsoDate;
}

/** What each team answers to before and after, who sits where, which channel is posted to, and what waits and where it goes. */
export function presentRegrouping(facts: RegroupingFacts): RegroupingPreview {
  const { before, regrouped, teams, names, leaveOut, today } = facts;
  const { federation: after, regrouping } = regrouped;
  const { from } = regrouping;
  const ended = before.steeringGroups.filter(({ id }) => regrouping.endedGroups.includes(id));
  const changed = after.steeringGroups.filter((group) =>
    regrouping.teamIds.some((teamId) => groupIdOn(after, teamId, from) === group.id),
  );
  return {
    summary: summaryOf(before, after, from),
    whenText: whenText(from, today),
    groups: changed.map((group) => regroupedView(group, facts)),
    ended: ended.map((group) => ({
      id: group.id,
      name: group.name,
      text: `Upphör ${formatDay(addDays(from, -1))}. Sidan finns kvar med det som var.`,
    })),
    teams: teams
      .filter(({ id }) => regrouping.teamIds.includes(id))
      .map(({ id, name }) => ({
        teamId: id,
        name,
        text: `${nameOn(before, id, from)} → ${nameOn(after, id, from)}`,
      })),
    carries: carriesOf(facts),
    waits: waitsOf(facts),
    leftOut: before.roles
      .filter(isSeat)
      .filter(({ id }) => leaveOut.includes(id))
      .map((seat) => ({ text: seatText(seat, names), roleIds: [seat.id] })),
  };
}

function summaryOf(before: Federation, after: Federation, from: IsoDate): string {
  const count = (federation: Federation) =>
    federation.steeringGroups.filter(
      (group) => isGroupOn(group, from) && teamIdsOn(federation, group.id, from).size > 0,
    ).length;
  const [was, is] = [count(before), count(after)];
  const groups = formatCount(was, 'styrgrupp', 'styrgrupper');
  return was === is
    ? `Från ${formatDay(from)}: ${groups} som förut, med andra team.`
    : `Från ${formatDay(from)}: ${groups} blir ${is}.`;
}

function whenText(from: IsoDate, today: IsoDate): string {
  if (from > today) return 'Fram till dess är allt som i dag, och ändringen kan tas tillbaka.';
  if (from === today) return 'Det gäller genast.';
  return 'Dagen har varit. Siffror och sidor för dagar sedan dess går efter den nya indelningen. Kort som redan har gått ut ändras inte.';
}

function nameOn(federation: Federation, teamId: string, date: IsoDate): string {
  const id = groupIdOn(federation, teamId, date);
  return federation.steeringGroups.find((group) => group.id === id)?.name ?? 'Ingen styrgrupp';
}

function regroupedView(group: SteeringGroup, facts: RegroupingFacts): RegroupedView {
  const { before, regrouped, teams, channelOf } = facts;
  const { federation: after, regrouping } = regrouped;
  const { from } = regrouping;
  const ids = teamIdsOn(after, group.id, from);
  const earlier = new Set([...ids].map((teamId) => nameOn(before, teamId, from)));
  const channel = channelOf(group.channelId);
  const channelMissing = channel.status === 'none' || channel.status === 'removed';
  const seats = seatsOf(group, facts);
  const withoutMember = !after.roles.some(
    (role) =>
      isSeat(role) &&
      role.steeringGroupId === group.id &&
      role.role === 'steering-member' &&
      isThere(role, from),
  );
  return {
    id: group.id,
    name: group.name,
    mark: regrouping.madeGroups.includes(group.id) ? 'Ny' : 'Får andra team',
    teamsText: joinWords(teams.filter(({ id }) => ids.has(id)).map(({ name }) => name)),
    beforeText: `Före: ${joinWords([...earlier])}`,
    channelText: channelMissing
      ? ''
      : `Lägesbilder och rapporter kommer till ${channelLabel(channel.channel)}`,
    channelMissing,
    seats,
    warnings: [
      ...(channelMissing
        ? [
            `${group.name} har ingen kanal: lägesbilder, rapporter och nyheter når ingen där förrän en ansluts.`,
          ]
        : []),
      ...(withoutMember
        ? [`${group.name} har ingen ledamot: ingen kan besluta eller skriva under för den.`]
        : []),
    ],
  };
}

function isThere(seat: SteeringSeat, date: IsoDate): boolean {
  return (seat.to === undefined || seat.to >= date) && seat.endedAtOnce === undefined;
}

/** Who sits in a group from the day, those who come with their old seats and those who are there. */
function seatsOf(group: SteeringGroup, facts: RegroupingFacts): readonly CarriedSeatView[] {
  const { before, regrouped, names } = facts;
  const { regrouping, federation: after } = regrouped;
  const made = new Set(regrouping.madeRoles);
  const ofGroup = (role: FederationRole): role is SteeringSeat =>
    isSeat(role) && role.steeringGroupId === group.id && isThere(role, regrouping.from);
  return after.roles.filter(ofGroup).map((seat) => ({
    text: seatText(seat, names),
    roleIds: made.has(seat.id)
      ? before.roles
          .filter(isSeat)
          .filter(
            (one) =>
              one.account === seat.account &&
              one.steeringGroupId !== group.id &&
              isThere(one, regrouping.from) &&
              regrouping.before.links.some((link) => link.steeringGroupId === one.steeringGroupId),
          )
          .map(({ id }) => id)
      : [],
  }));
}

/** `Ledamot i styrgruppen (Kommunen), från …`; with the name the directory gives now. */
function seatText(seat: SteeringSeat, names: ReadonlyMap<string, string>): string {
  const name = names.get(seat.account);
  return [
    ...(name === undefined ? [] : [name]),
    `${roleLabels[seat.role]} (${partyLabels[seat.party]})`,
    `från ${formatDay(seat.from)}`,
    ...(seat.to === undefined ? [] : [formatUntil(seat.to)]),
  ].join(', ');
}

/** What goes with an ended group to the one that takes it over, and what a team's question takes with it. */
function carriesOf({ before, regrouped, aboveTeams, today }: RegroupingFacts): readonly string[] {
  const { federation: after, regrouping } = regrouped;
  const { from, endedGroups } = regrouping;
  const day = from > today ? from : today;
  const nameOf = (groupId: string) =>
    after.steeringGroups.find(({ id }) => id === groupId)?.name ?? '';
  const carried = carriedBy(aboveTeams, { before, after }, { day, today });
  // Where the teams go different ways, it is said who has what is no team's.
  const divided = endedGroups.flatMap((groupId) => {
    const heirs = heirsOf(after, groupId, addDays(from, -1), from);
    if (heirs.length < 2) return [];
    const taker = nameOf(holderOn(after, groupId, from));
    return [`Det i ${nameOf(groupId)} som inte hör till ett visst team går till ${taker}.`];
  });
  const lines = [...divided, ...presentCarried(carried, nameOf)];
  return lines.length === 0
    ? ['Inga möten, beslut, dokument eller rapporter behöver följa med.']
    : lines;
}

function waitsOf({ before, regrouped, teams, waiting, today }: RegroupingFacts): readonly string[] {
  const { federation: after, regrouping } = regrouped;
  const lines = teams
    .filter(({ id }) => regrouping.teamIds.includes(id))
    .flatMap(({ id, name }) => {
      const { deviations = 0, reports = 0, jointMeetings = 0 } = waiting.get(id) ?? {};
      const parts = [
        ...(deviations === 0 ? [] : [formatCount(deviations, 'avvikelse', 'avvikelser')]),
        ...(reports === 0
          ? []
          : [formatCount(reports, 'rapport', 'rapporter') + ' att skriva under']),
        ...(jointMeetings === 0
          ? []
          : [formatCount(jointMeetings, 'gemensamt möte', 'gemensamma möten')]),
      ];
      if (parts.length === 0) return [];
      const now = nameOn(before, id, today);
      const then = nameOn(after, id, regrouping.from);
      return [`${name}: ${joinWords(parts)} väntar på ${now} i dag, och på ${then} från datumet.`];
    });
  return lines.length === 0 ? ['Inget väntar på styrgrupperna just nu.'] : lines;
}

/** What lies ahead, and what another change can be made of. */
export function presentRegroupingChoices(
  federation: Federation,
  teams: readonly Team[],
  channelOf: RegroupingFacts['channelOf'],
  today: IsoDate,
): NonNullable<FederationView['regrouping']> {
  const goesOn = federation.steeringGroups.filter(({ to }) => to === undefined);
  return {
    coming: comingRegroupings(federation, today).map((one) =>
      presentComing(federation, one, teams),
    ),
    groups: goesOn.map(({ id, name }) => ({ value: id, label: name })),
    channels: groupsFrom(federation, today).flatMap(({ id, name, channelId }) => {
      const state = channelOf(channelId);
      return state.status === 'none' || state.status === 'removed'
        ? []
        : [{ value: id, label: `${channelLabel(state.channel)} (${name})` }];
    }),
  };
}

/** A coming change as it stands on the page, with what it does. */
function presentComing(
  federation: Federation,
  regrouping: Regrouping,
  teams: readonly Team[],
): ComingRegrouping {
  const { id, from, teamIds, endedGroups } = regrouping;
  const groups = federation.steeringGroups;
  const lines = groups.flatMap((group) => {
    const ids = teamIds.filter((teamId) =>
      federation.teamSteering.some(
        (link) => link.teamId === teamId && link.from === from && link.steeringGroupId === group.id,
      ),
    );
    const names = teams.filter((team) => ids.includes(team.id)).map(({ name }) => name);
    return names.length === 0 ? [] : [`${joinWords(names)} → ${group.name}`];
  });
  const ended = groups.filter((group) => endedGroups.includes(group.id)).map(({ name }) => name);
  return {
    id,
    text: `Från ${formatDay(from)}`,
    lines: [...lines, ...(ended.length === 0 ? [] : [`${joinWords(ended)} upphör.`])],
  };
}
