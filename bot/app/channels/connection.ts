import {
  askChatText,
  askConnectionText,
  connectionChoices,
  fkChoices,
  nameOfServed,
  presentConnected,
  presentDisconnected,
} from '../../../shared/federation/present-connection.ts';
import { groupsFrom } from '../../../shared/federation/mapping.ts';
import { type IsoDate, localDate } from '../../../shared/kernel/calendar.ts';
import { isUnused } from '../../../shared/teams/channel.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { fkChannelIdOf } from '../context/fk-channel.ts';
import type { JobOf } from '../jobs/job.ts';
import { isOurs } from '../context/free-channels.ts';
import type { Effect } from '../effects/effect.ts';
import { saying } from '../effects/in-thread.ts';
import type { Landscape } from '../context/registry.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';

function groupsHere({ federation }: Landscape, today: IsoDate, fksTeams: readonly Team[]) {
  return {
    steeringGroups: federation === undefined ? [] : groupsFrom(federation.body, today),
    countyChannelId: federation?.body.countyChannelId,
    fksTeams,
  };
}

/** Asks in a new channel which team or group it serves. */
export const askConnection: Effect<JobOf<'ask-connection'>> = {
  async prepare(app, { channelId }) {
    const landscape = await app.registry.current();
    const channel = activeChannel(landscape, channelId);
    if (channel === undefined || channel.serves !== undefined || !isOurs(app, channel)) {
      return { status: 'drop', why: 'overtaken' };
    }
    const teams = [...landscape.teams.values()].map(({ body }) => body);
    const fksTeams = isUnused(channel)
      ? teams.filter(({ id }) => fkChannelIdOf(landscape, id) === undefined)
      : [];
    const today = localDate(app.clock.now());
    const isChat = channel.ms.isGroupChat === true;
    const choices = isChat
      ? fkChoices(fksTeams)
      : connectionChoices(teams, groupsHere(landscape, today, fksTeams));
    const text = isChat ? askChatText : askConnectionText;
    const message = { type: 'connect', channelId, text, choices } as const;
    return saying(app, channel, message);
  },
};

export const announceConnected: Effect<JobOf<'announce-connected'>> = {
  async prepare(app, { channelId }) {
    const landscape = await app.registry.current();
    const channel = activeChannel(landscape, channelId);
    const serves = channel?.serves;
    if (channel === undefined || serves === undefined) return { status: 'drop', why: 'overtaken' };
    const { teams, federation } = landscape;
    const teamName = (teamId: string) => teams.get(teamId)?.body.name;
    const name = nameOfServed(serves, teamName, federation?.body ?? { steeringGroups: [] });
    if (name === undefined) return { status: 'drop', why: 'not-found' };
    const text = presentConnected(serves, name, channel.ms);
    return saying(app, channel, { type: 'text', text });
  },
};

/** The last that stands there of the team's. */
export const announceDisconnected: Effect<JobOf<'announce-disconnected'>> = {
  async prepare(app, { channelId, teamId }) {
    const landscape = await app.registry.current();
    const channel = activeChannel(landscape, channelId);
    const team = landscape.teams.get(teamId)?.body;
    // Connected again before it was told.
    if (
      channel === undefined ||
      team === undefined ||
      fkChannelIdOf(landscape, teamId) === channelId
    )
      return { status: 'drop', why: 'overtaken' };
    const text = presentDisconnected(team.name);
    return saying(app, channel, { type: 'text', text });
  },
};
