import { reachedSomebody, wasRefused } from '../../../shared/teams/nudging.ts';
import { changeChannel } from '../channels/change-channel.ts';
import type { App } from '../context/app.ts';
import { teamScope } from '../documents/stored.ts';
import { nudgeTasksJob } from '../jobs/nudge-jobs.ts';
import type { NudgeOutcome } from '../messages.ts';

/** What an answer says of whether a channel's people can be reached; the first who is reached begins the reminders of tasks. */
export async function noteNudged(
  app: App,
  channelId: string,
  { status }: NudgeOutcome,
): Promise<void> {
  if (status !== 'reached' && status !== 'refused') return;
  const isReached = status === 'reached';
  const before = (await app.registry.current()).channels.get(channelId)?.body.nudging?.status;
  const channel = await changeChannel(app, {
    channelId,
    verb: isReached ? 'nudges-work' : 'nudges-refused',
    decide: (known, now) =>
      known && (isReached ? reachedSomebody(known, now) : wasRefused(known, now)),
  });
  // Who has known it for some seconds less finds that the job is there.
  if (!isReached || before === 'working' || channel?.serves?.type !== 'team') return;
  const { teamId } = channel.serves;
  await app.store.commit(teamScope(teamId), [
    { op: 'create', body: nudgeTasksJob(teamId, app.clock.now()) },
  ]);
}
