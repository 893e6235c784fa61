import type { CommandOf } from '../../../shared/commands/command.ts';
import { disconnectFk } from '../../../shared/federation/connect.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { ask, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import { fkChannelIdOf } from '../context/fk-channel.ts';
import { replacing } from '../documents/stored.ts';
import { announceDisconnectedJob, wakeJob } from '../jobs/jobs.ts';
import { teamFor } from '../permission/permission.ts';

/** By whoever may connect it. What waited for the channel is looked at anew: FK's contact has it otherwise (`fk/without-channel.ts`). */
export const disconnectFkChannelHandler: Handler<CommandOf<'disconnect-fk-channel'>> = {
  place: inFederation,
  async decide(app, { teamId }, ctx) {
    const permitted = await teamFor(app, teamId, ctx, 'change-team');
    if (!permitted.ok) return permitted;
    const landscape = await app.registry.current();
    const channel = landscape.channels.get(fkChannelIdOf(landscape, teamId) ?? '');
    if (channel === undefined) return err({ code: 'no-fk-channel' });
    const after = disconnectFk(channel.body, teamId, ctx);
    if (!after.ok) return after;
    const { id: channelId } = channel.body;
    return ok({
      writes: [
        ...replacing(channel, after.value),
        ask(announceDisconnectedJob({ channelId, teamId }, ctx.now)),
        ask(wakeJob({ type: 'fk', teamIds: [teamId] }, ctx.now)),
      ],
      ids: {},
      subjects: [channelId, teamId],
    });
  },
};
