import { presentAppointed } from '../../../shared/appointing/present-appointed.ts';
import { mayDo } from '../../../shared/access/access.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { presentTeam } from '../../../shared/federation/present-team.ts';
import type { TeamView } from '../../../shared/teams/view.ts';
import type { App } from '../context/app.ts';
import { channelNow } from '../context/channel-now.ts';
import { channelsForFk, fkChannelIdOf } from '../context/fk-channel.ts';
import { freeChannels } from '../context/free-channels.ts';
import { knownPeople } from './people.ts';
import { teamFor, asker } from '../permission/permission.ts';

export async function teamPage(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<TeamView, Refusal>> {
  const asking = asker(app, actor);
  const found = await teamFor(app, teamId, asking, 'read-team');
  if (!found.ok) return found;
  const { landscape, federation, roles } = found.value;
  const { body } = found.value.team;
  const channels = [...landscape.channels.values()].map((channel) => channel.body);
  const channel = channels.find(({ id }) => id === body.channelId);
  const mayChange = mayDo(roles, 'change-team').allowed;
  const teams = [...landscape.teams.values()].map((one) => one.body);
  const appointed = mayChange ? presentAppointed(body, teams) : undefined;
  return ok({
    ...presentTeam({
      team: body,
      teams,
      federation,
      channel: channelNow(app, landscape, body.channelId),
      fkChannel: channelNow(app, landscape, fkChannelIdOf(landscape, teamId)),
      fkChannels: mayChange ? channelsForFk(app, landscape, teamId) : [],
      freeChannels: mayChange ? freeChannels(app, landscape) : [],
      // Names are for those who seat people.
      people: mayChange ? await knownPeople(app, channel) : [],
      mayChange,
      rules: landscape.rules,
      today: asking.today,
    }),
    ...(appointed !== undefined && { appointed }),
  });
}
