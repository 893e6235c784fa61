import { localDate } from '../../../shared/kernel/calendar.ts';
import { nudgeTimeFrom } from '../../../shared/teams/nudging.ts';
import { formatDay } from '../../../shared/text/format.ts';
import { type NudgeKind, nudgeText } from '../../../shared/text/nudges.ts';
import type { App } from '../context/app.ts';
import type { Effect, Prepared } from '../effects/effect.ts';
import type { JobOf } from '../jobs/job.ts';
import type { Nudge } from '../messages.ts';
import type { DecisionPlace } from '../../../shared/digest/present-decisions.ts';
import { dueNow, steeringGatherings } from './nudge-decisions.ts';
import { isReachedIn, nudgeReceipt } from './receipts.ts';
import { answerersIn, wayToAnswerer } from './who.ts';

type NudgeDecision = JobOf<'nudge-decision'>;

/** One person's reminder of a decision that they answer for; nothing where it has been seen to, or is another's by now. */
export const nudgeDecision: Effect<NudgeDecision> = {
  async prepare(app, job): Promise<Prepared> {
    const now = app.clock.now();
    const { steeringGroupId, decisionId, seatId, when, dueOn } = job;
    const ended = (isDone: boolean): Prepared => ({
      status: 'drop',
      why: isDone ? 'done' : 'nobody-to-tell',
      writes: [nudgeReceipt(job, isDone, now)],
    });
    if ((await isReachedIn(app, 'federation', job.id)) !== undefined)
      return { status: 'drop', why: 'done' };
    const landscape = await app.registry.current();
    const gatherings = await steeringGatherings(app);
    const open = await dueNow(app, landscape, { steeringGroupId, gatherings }, localDate(now));
    const decision = open.find((one) => one.id === decisionId && one.due === dueOn);
    if (decision === undefined || decision.isLate !== (when === 'late')) return ended(true);
    const answerer = answerersIn(app, landscape, { steeringGroupId, decision }, now).find(
      (one) => one.seatId === seatId,
    );
    if (answerer === undefined) return ended(false);
    const channel = wayToAnswerer(app, landscape, { steeringGroupId, answerer }, now);
    if (channel === undefined) return ended(false);
    const from = nudgeTimeFrom(now);
    if (from > now) return { status: 'postpone', until: from };
    const kind: NudgeKind = when === 'late' ? 'decision-late' : 'decision-soon';
    const group = landscape.federation?.body.steeringGroups.find(
      ({ id }) => id === steeringGroupId,
    );
    const nudge: Nudge = {
      ...{ kind, account: answerer.account, id: job.id, topic: group?.name ?? '' },
      link: linkTo(app, decision.to, answerer.teamId),
      preview: nudgeText[kind].preview(formatDay(dueOn)),
    };
    return {
      status: 'send-privately',
      channel,
      send: async () => app.nudger?.nudge(channel.ms, nudge) ?? { status: 'unreachable' },
      record: (isReached) => [nudgeReceipt(job, isReached, app.clock.now())],
    };
  },
};

/** A team's people read what came of it on their own pages, and the styrgrupp on its page. */
function linkTo({ links }: App, to: DecisionPlace, teamId: string | undefined): string {
  if (teamId !== undefined) return links?.deviations(teamId) ?? '';
  return (
    (to.page === 'steering'
      ? links?.steering(to.steeringGroupId, to.deviation)
      : links?.gathering(to.gatheringId)) ?? ''
  );
}
