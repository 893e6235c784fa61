import { isCalledTo } from '../../../shared/codes/gathering.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import { planGathering, planGatherings } from '../../../shared/gatherings/plan.ts';
import { groupOfMeeting } from '../../../shared/gatherings/whose.ts';
import type { Instant } from '../../../shared/kernel/calendar.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { isWithin } from '../../../shared/kernel/within.ts';
import { settingsOn } from '../../../shared/teams/dated-settings.ts';
import { type Change, create, type Handler } from '../commands/handler.ts';
import { listAll } from '../documents/stored.ts';
import type { Job } from '../jobs/job.ts';
import { gatheringJob } from '../jobs/jobs.ts';
import { gatheringScope, placeFor } from './gathering-at-hand.ts';

export const planGatheringHandler: Handler<CommandOf<'plan-gathering'>> = {
  place: inItsPlace,
  async decide(app, command, ctx) {
    const found = await placeFor(app, command, ctx, command.what);
    if (!found.ok) return found;
    const planned = planGathering(command, command.plan, ctx);
    if (!planned.ok) return planned;
    const { id } = planned.value;
    return ok({ ...plannedChange([planned.value], ctx.now), ids: { gatheringId: id } });
  },
};

export const planGatheringsHandler: Handler<CommandOf<'plan-gatherings'>> = {
  place: inItsPlace,
  async decide(app, command, ctx) {
    const found = await placeFor(app, command, ctx, command.what);
    if (!found.ok) return found;
    const { around } = found.value;
    const team = around.teams.find(({ id }) => id === command.teamId);
    const there = await listAll(app.store, gatheringScope(command), {
      kind: 'gathering',
      state: ['planned', 'called', 'open'],
    });
    const series = planGatherings(
      command,
      {
        ...command,
        isPaused: (date) =>
          team !== undefined &&
          settingsOn(team, date).breakPeriods.some((pause) => isWithin(date, pause)),
        others: there
          .map(({ body }) => body)
          .filter((one) => one.what === command.what && isOfSame(around.federation, one, command)),
      },
      ctx,
    );
    if (!series.ok) return series;
    const [first] = series.value;
    return ok({
      ...plannedChange(series.value, ctx.now),
      ids: first?.seriesId === undefined ? {} : { seriesId: first.seriesId },
    });
  },
};

/** Whose the meeting is on its day, and whose the one that is planned would be then. */
function isOfSame(
  federation: Federation,
  one: Gathering,
  { steeringGroupId }: Pick<Gathering, 'steeringGroupId'>,
): boolean {
  const { plan } = one;
  return groupOfMeeting(federation, one) === groupOfMeeting(federation, { steeringGroupId, plan });
}

function inItsPlace(command: { readonly teamId?: string | undefined }) {
  return { scope: gatheringScope(command), queue: 'gatherings' } as const;
}

/** What a planned gathering causes by itself: its kallelse, and the reminder after it. */
export function jobsForGathering(gathering: Gathering, now: Instant): readonly Job[] {
  if (!isCalledTo(gathering.what)) return [];
  return [
    gatheringJob(gathering, { of: 'notice' }, now, gathering.noticeDue),
    gatheringJob(gathering, { of: 'reminder' }, now, gathering.reminderDue),
  ];
}

function plannedChange(planned: readonly Gathering[], now: Instant): Change {
  return {
    writes: planned.flatMap((one) =>
      [one, ...jobsForGathering(one, now)].map((body) => create(body)),
    ),
    ids: {},
    subjects: planned.map(({ id }) => id),
  };
}
