import { type Instant, localDate } from '../../../shared/kernel/calendar.ts';
import type { JobOf } from './job.ts';
import { fresh } from './jobs.ts';

/** The reminder of one seat in private, of one day. */
export function nudgeJob(
  { teamId, memberId, day, about }: Pick<JobOf<'nudge'>, 'teamId' | 'memberId' | 'day' | 'about'>,
  now: Instant,
): JobOf<'nudge'> {
  const what = about.of === 'meeting' ? about.meetingId : about.of;
  const id = `nudge-${what}-${memberId}-${day}`;
  return { ...fresh(id, now), type: 'nudge', teamId, memberId, day, about };
}

export function nudgeTasksJob(teamId: string, now: Instant): JobOf<'nudge-tasks'> {
  const from = localDate(now);
  return { ...fresh(`nudge-tasks-${teamId}`, now), type: 'nudge-tasks', teamId, from };
}

/** On the next workday morning, or at once where it is one. */
export function nudgeDecisionsJob(now: Instant): JobOf<'nudge-decisions'> {
  return { ...fresh('nudge-decisions', now), type: 'nudge-decisions' };
}

export function nudgeDecisionJob(
  about: Pick<
    JobOf<'nudge-decision'>,
    'steeringGroupId' | 'decisionId' | 'dueOn' | 'when' | 'seatId'
  >,
  now: Instant,
): JobOf<'nudge-decision'> {
  const { decisionId, dueOn, when, seatId } = about;
  const id = `nudge-decision-${when}-${decisionId}-${dueOn}-${seatId}`;
  return { ...fresh(id, now), type: 'nudge-decision', ...about };
}
