import { addSeconds, type Instant, zonedInstant } from '../../shared/kernel/calendar.ts';
import { isWorkday } from '../../shared/kernel/holidays.ts';
import { addDays, localDate } from '../../shared/kernel/calendar.ts';
import { nextPeriod, periodOf, tertialOf } from '../../shared/kernel/period.ts';
import type { Meeting, PostRef } from '../../shared/meetings/meeting.ts';
import type { ChannelServes } from '../../shared/teams/channel.ts';
import type { Job, JobOf } from './job.ts';

const tertialDigestTime = '08:00';

/** What a planned meeting causes by itself: its kallelse, and the reminder to those who have not answered. */
export function jobsForMeeting(meeting: Meeting, now: Instant): readonly Job[] {
  return [noticeJob(meeting, now), reminderJob(meeting, now)];
}

export function noticeJob(meeting: Meeting, now: Instant): JobOf<'post-notice'> {
  return { ...ofMeeting(meeting, 'post-notice', now), due: meeting.noticeDue };
}

export function reminderJob(meeting: Meeting, now: Instant): JobOf<'remind'> {
  return { ...ofMeeting(meeting, 'remind', now), due: meeting.reminderDue };
}

/**
 * Redraws the kallelse. Due at the next full second, so that fifty answers in one second are one update: a thread takes
 * 7 messages in a second and 60 in thirty (platform.md). Every answer asks for the same second, so none postpones it.
 */
export function updateJob(meeting: Meeting, now: Instant): JobOf<'update-notice'> {
  return { ...ofMeeting(meeting, 'update-notice', now), due: nextFullSecond(now) };
}

/** Tells of the last change in the meeting's history. */
export function changeJob(meeting: Meeting, now: Instant): JobOf<'post-change'> {
  const event = meeting.history.length - 1;
  const base = ofMeeting(meeting, 'post-change', now);
  return { ...base, id: `${base.id}-${event}`, event };
}

export function cancellationJob(meeting: Meeting, now: Instant): JobOf<'post-cancellation'> {
  return ofMeeting(meeting, 'post-cancellation', now);
}

export function minutesJob(meeting: Meeting, now: Instant): JobOf<'post-minutes'> {
  return ofMeeting(meeting, 'post-minutes', now);
}

export function digestJob(meeting: Meeting, now: Instant): JobOf<'post-digest'> {
  return ofMeeting(meeting, 'post-digest', now);
}

/** Makes a second copy of a kallelse point to the real one. */
export function adoptJob(meeting: Meeting, post: PostRef, now: Instant): JobOf<'adopt-copy'> {
  const base = ofMeeting(meeting, 'adopt-copy', now);
  return { ...base, id: `${base.id}-${post.messageId}`, post };
}

/** Due the first workday after the tertial that `now` is in. */
export function tertialDigestJob(
  steeringGroupId: string,
  now: Instant,
): JobOf<'post-tertial-digest'> {
  return {
    ...fresh(`post-tertial-digest-${steeringGroupId}`, now),
    type: 'post-tertial-digest',
    steeringGroupId,
    due: nextTertialDigest(now),
  };
}

export function nextTertialDigest(now: Instant): Instant {
  let day = periodOf(nextPeriod(tertialOf(localDate(now)))).from;
  while (!isWorkday(day)) day = addDays(day, 1);
  return zonedInstant(day, tertialDigestTime);
}

export function askConnectionJob(channelId: string, now: Instant): JobOf<'ask-connection'> {
  return { ...fresh(`ask-connection-${channelId}`, now), type: 'ask-connection', channelId };
}

export function announceJob(channelId: string, now: Instant): JobOf<'announce-connected'> {
  return {
    ...fresh(`announce-connected-${channelId}`, now),
    type: 'announce-connected',
    channelId,
  };
}

export function wakeJob(serves: ChannelServes, now: Instant): JobOf<'wake-jobs'> {
  const whose = serves.type === 'team' ? serves.teamId : serves.steeringGroupId;
  return { ...fresh(`wake-jobs-${serves.type}-${whose}`, now), type: 'wake-jobs', serves };
}

function ofMeeting<T extends string>(meeting: Meeting, type: T, now: Instant) {
  return {
    ...fresh(`${type}-${meeting.id}`, now),
    type,
    teamId: meeting.teamId,
    meetingId: meeting.id,
  };
}

function fresh(id: string, now: Instant) {
  return {
    kind: 'job',
    id,
    schemaVersion: 1,
    state: 'ready',
    due: now,
    attempts: 0,
    createdAt: now,
  } as const;
}

function nextFullSecond(now: Instant): Instant {
  return addSeconds(`${now.slice(0, 19)}.000Z`, 1);
}
