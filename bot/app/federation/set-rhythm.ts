import type { CommandOf } from '../../../shared/commands/command.ts';
import { withRhythm } from '../../../shared/digest/rhythm.ts';
import { isGroupOn } from '../../../shared/federation/mapping.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { ask, type Handler } from '../commands/handler.ts';
import { inFederation } from '../commands/places.ts';
import { read, replacing } from '../documents/stored.ts';
import { mayChooseRhythm } from '../permission/rhythm-permission.ts';
import { weeklyDigestJob } from '../jobs/jobs.ts';

export const setDigestRhythmHandler: Handler<CommandOf<'set-digest-rhythm'>> = {
  place: inFederation,
  async decide(app, { steeringGroupId, when }, { actor, today, now }) {
    const { federation } = await app.registry.current();
    if (federation === undefined) return err({ code: 'denied', reason: 'only-group' });
    const verdict = mayChooseRhythm(federation.body, actor, steeringGroupId, today);
    if (!verdict.allowed) return err({ code: 'denied', reason: verdict.reason });
    const group = federation.body.steeringGroups.find(({ id }) => id === steeringGroupId);
    if (group === undefined || !isGroupOn(group, today))
      return err({ code: 'not-found', what: 'steering-group' });
    const after = withRhythm(group, when, today);
    if (after === group) return ok({ writes: [], ids: {}, subjects: [] });
    const steeringGroups = federation.body.steeringGroups.map((one) =>
      one.id === group.id ? after : one,
    );
    const wanted = weeklyDigestJob(after, now);
    // What it was told when the day was another is not told again.
    const before =
      wanted === undefined ? undefined : await read(app.store, 'federation', 'job', wanted.id);
    const since = before?.body.type === 'post-weekly-digest' ? before.body.since : undefined;
    return ok({
      writes: [
        ...replacing(federation, { ...federation.body, steeringGroups }),
        ...(wanted === undefined
          ? []
          : [ask({ ...wanted, ...(since !== undefined && { since }) })]),
      ],
      ids: {},
      subjects: [steeringGroupId],
    });
  },
};
