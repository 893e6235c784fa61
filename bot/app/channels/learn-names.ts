import { addMinutes } from '../../../shared/kernel/calendar.ts';
import { toldName } from '../../../shared/teams/channel-name.ts';
import type { Effect } from '../effects/effect.ts';
import { activeChannel } from '../effects/meeting-at-hand.ts';
import type { JobOf } from '../jobs/job.ts';
import { changeChannel } from './change-channel.ts';

const patienceMinutes = 24 * 60;
const pauseMinutes = 15;

/** Asks Teams what a channel and its team are called: channels are chosen by their names, and few activities tell them. */
export const learnNames: Effect<JobOf<'learn-names'>> = {
  async prepare(app, job) {
    const channel = activeChannel(await app.registry.current(), job.channelId);
    if (channel === undefined) return { status: 'drop', why: 'overtaken' };
    const now = app.clock.now();
    const told = await app.directory.namesOf(channel.ms);
    if (told === undefined) {
      return addMinutes(job.createdAt, patienceMinutes) < now
        ? { status: 'drop', why: 'too-late' }
        : { status: 'postpone', until: addMinutes(now, pauseMinutes) };
    }
    await changeChannel(app, {
      channelId: channel.id,
      verb: 'channel-heard',
      decide(before) {
        if (before === undefined) return undefined;
        const name = toldName(told.channels.get(before.id)) ?? before.name;
        const teamName = toldName(told.team) ?? before.teamName;
        const isSame = name === before.name && teamName === before.teamName;
        return isSame ? before : { ...before, name, ...(teamName !== undefined && { teamName }) };
      },
    });
    return { status: 'drop', why: 'done' };
  },
};
