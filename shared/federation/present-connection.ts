import { roleLabels } from '../access/role.ts';
import { partyLabels } from '../codes/party.ts';
import { joinWords } from '../text/format.ts';
import type { Federation, SteeringGroup } from './federation.ts';
import type { Choice } from '../text/choice.ts';
import type { ChannelServes } from '../teams/channel.ts';
import type { Team } from '../teams/team.ts';

/** Asked in a channel the bot was just installed in. */
export const askConnectionText =
  'Hej! Jag är STAR-boten. Vilket team eller vilken styrgrupp hör kanalen till, eller är den Länsams eller Försäkringskassans? Samordnaren i teamet eller kansliet svarar.';

/** The same in a group chat, which can be nobody's but FK's. */
export const askChatText =
  'Hej! Jag är STAR-boten. En gruppchatt kan bara vara Försäkringskassans plats: kallelser utan ärenden, med frågorna. För vilket team ska den vara det? Samordnaren i teamet eller kansliet svarar. Team, styrgrupper och Länsam behöver en kanal.';

/** What stands where a second copy of a kallelse stood. */
export const copyText = 'Det här var en dubblett. Svara på den andra kallelsen här.';

/** What a channel can be bound to: whoever has none, `team:<id>`, `steering-group:<id>` and `county-group`. */
export function connectionChoices(
  teams: readonly Team[],
  {
    steeringGroups,
    countyChannelId,
    fksTeams = [],
  }: {
    readonly steeringGroups: readonly SteeringGroup[];
    readonly countyChannelId?: string | undefined;
    /** Teams whose kallelse may go to FK in this channel: one that has been another's keeps what stands in it. */
    readonly fksTeams?: readonly Team[];
  },
): readonly Choice[] {
  return [
    ...teams
      .filter(({ channelId }) => channelId === undefined)
      .map(({ id, name }) => ({ value: `team:${id}`, label: name })),
    ...steeringGroups
      .filter(({ channelId }) => channelId === undefined)
      .map(({ id, name }) => ({ value: `steering-group:${id}`, label: name })),
    ...(countyChannelId === undefined
      ? [{ value: 'county-group', label: roleLabels['county-group'] }]
      : []),
    ...fkChoices(fksTeams),
  ];
}

/** For which team a place can be FK's. */
export function fkChoices(teams: readonly Team[]): readonly Choice[] {
  return teams.map(({ id, name }) => ({ value: `fk:${id}`, label: `${partyLabels.fk}, ${name}` }));
}

/** Said in the channel once it is bound. */
export function presentConnected(
  serves: ChannelServes,
  name: string,
  { isGroupChat = false }: { readonly isGroupChat?: boolean | undefined } = {},
): string {
  switch (serves.type) {
    case 'team':
      return `Kanalen är ansluten till ${name}. Kallelser, påminnelser och minnesanteckningar kommer hit.`;
    case 'steering-group':
      return `Kanalen är ansluten till ${name}. Lägesbilden efter varje möte och tertial kommer hit.`;
    case 'fk':
      return `${isGroupChat ? 'Gruppchatten' : 'Kanalen'} är ansluten till ${name}. Kallelser utan ärenden kommer hit, med frågorna till er. Skriv aldrig om ett ärende här.`;
    case 'county-group':
      return `Kanalen är ansluten till ${name}. Det som lyfts till Länsam kommer hit, med det ni kan besluta.`;
  }
}

/** Said in FK's channel when a team has let it go. */
export function presentDisconnected(teamName: string): string {
  return `Här är det inte längre anslutet till ${teamName}. Teamets kallelser, ändringar och frågor kommer inte hit. Försäkringskassan har dem i fliken STAR och svarar där.`;
}

/** What somebody whose channel it is is called; undefined where there is no such team or group. */
export function nameOfServed(
  serves: ChannelServes,
  teamName: (teamId: string) => string | undefined,
  { steeringGroups }: Pick<Federation, 'steeringGroups'>,
): string | undefined {
  switch (serves.type) {
    case 'team':
      return teamName(serves.teamId);
    case 'steering-group':
      return steeringGroups.find(({ id }) => id === serves.steeringGroupId)?.name;
    case 'fk': {
      const names = serves.teamIds.map(teamName).filter((name) => name !== undefined);
      return names.length === 0 ? undefined : `${partyLabels.fk}, ${joinWords(names)}`;
    }
    case 'county-group':
      return roleLabels['county-group'];
  }
}

/** Names it in a log and in a job's id. */
export function idOfServed(serves: ChannelServes): string {
  switch (serves.type) {
    case 'team':
      return serves.teamId;
    case 'steering-group':
      return serves.steeringGroupId;
    case 'fk':
      return serves.teamIds.join('-');
    case 'county-group':
      return serves.type;
  }
}
