import type { SteeringGroup } from '../../../shared/federation/federation.ts';
import {
  type Instant,
  type IsoDate,
  zonedInstant,
  addDays,
  localDate,
  weekday,
} from '../../../shared/kernel/calendar.ts';
import { nextWeekly, weeklyOn } from '../../../shared/digest/rhythm.ts';
import { isWorkday, workdayOnOrAfter } from '../../../shared/kernel/holidays.ts';
import { nextPeriod, periodOf, tertialOf } from '../../../shared/kernel/period.ts';
import { idOfServed } from '../../../shared/federation/present-connection.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import type { Gathering } from '../../../shared/gatherings/gathering.ts';
import type { Meeting, PostRef } from '../../../shared/meetings/meeting.ts';
import { casesAskedAt, listsAfterAt } from '../../../shared/meetings/call/notice-dates.ts';
import type { PeriodReport } from '../../../shared/period-reports/period-report.ts';
import type { RuleBook } from '../../../shared/rules/rule-book.ts';
import type { Ruling } from '../../../shared/rulings/ruling.ts';
import type { ChannelServes } from '../../../shared/teams/channel.ts';
import type { Job, JobOf } from './job.ts';
import { redrawnAt } from './redraw.ts';

const tertialDigestTime = '08:00';
const countAllTime = '00:10';
const yearTime = '08:00';

/** What a planned meeting causes by itself: the question for cases, its kallelse, and the lists before it. */
export function jobsForMeeting(meeting: Meeting, rules: RuleBook, now: Instant): readonly Job[] {
  return [noticeJob(meeting, now), beforeJob(meeting, now), askCasesJob(meeting, rules, now)];
}

export function askCasesJob(meeting: Meeting, rules: RuleBook, now: Instant): JobOf<'ask-cases'> {
  const due = casesAskedAt(meeting.plan, rules);
  return { ...ofMeeting(meeting, 'ask-cases', now), due: due > now ? due : now };
}

export function noticeJob(meeting: Meeting, now: Instant): JobOf<'post-notice'> {
  return { ...ofMeeting(meeting, 'post-notice', now), due: meeting.noticeDue };
}

/** Its id is from when there was a reminder only: what was stored then is the same job, not a second one. */
export function beforeJob(meeting: Meeting, now: Instant): JobOf<'post-before'> {
  const id = `remind-${meeting.id}`;
  return { ...ofMeeting(meeting, 'post-before', now), id, due: meeting.reminderDue };
}

/** For a meeting that is closed: what was taken on there. */
export function afterJob(meeting: Meeting, rules: RuleBook, now: Instant): JobOf<'post-after'> {
  return { ...ofMeeting(meeting, 'post-after', now), due: afterDue(meeting, rules) ?? now };
}

/** When the lists after a meeting are due; nothing before it is closed. */
export function afterDue({ plan, current }: Meeting, rules: RuleBook): Instant | undefined {
  return current.status === 'closed' ? listsAfterAt(plan, rules, current.closedAt) : undefined;
}

/**
 * Tells of the last step in the deviation's history: the team, those of the other municipalities it touches, and whom it has been
 * left to. What Länsam has decided the styrgrupp hears too; what is written down for Länsam, Länsam.
 */
export function tellDeviationJobs(
  deviation: Deviation,
  now: Instant,
): readonly JobOf<'tell-deviation'>[] {
  const event = deviation.history.length - 1;
  const { id: deviationId, teamId, alsoTouches, history } = deviation;
  const id = `tell-deviation-${deviationId}-${event}`;
  const job = { ...fresh(id, now), type: 'tell-deviation', teamId, deviationId, event } as const;
  const last = history.at(-1);
  const isCountys = last?.as?.role === 'county-group' || last?.as?.role === 'office';
  const isWritten = last !== undefined && 'asSecretary' in last && last.asSecretary === true;
  const tellsSteering = last?.type === 'forwarded' || isCountys;
  const tellsCounty = last?.type === 'lifted' || (isCountys && isWritten);
  const others = [
    ...(tellsSteering ? (['steering-group'] as const) : []),
    ...(tellsCounty ? (['county-group'] as const) : []),
    ...alsoTouches,
  ];
  return [job, ...others.map((to) => ({ ...job, id: `${id}-${to}`, to }))];
}

/** Redraws its cards in Länsam's channel. */
export function countyCardJobs(
  { id: deviationId, teamId, countyCards = [], history }: Deviation,
  now: Instant,
): readonly JobOf<'update-county-matter'>[] {
  const due = redrawnAt(
    history.map(({ at }) => at),
    now,
  );
  return countyCards.map((post) => {
    const id = `update-county-matter-${deviationId}-${post.messageId}`;
    const about = { type: 'update-county-matter', teamId, deviationId, post } as const;
    return { ...fresh(id, now), ...about, due };
  });
}

/** Tells all teams of what Länsam sends them. */
export function tellFromCountyJob(
  {
    kind,
    id,
    history,
  }: { readonly kind: string; readonly id: string; readonly history: readonly unknown[] },
  now: Instant,
): JobOf<'tell-from-county'> {
  const of = kind === 'good-example' ? 'example' : 'revision';
  // One that has been withdrawn and is spread again is told of again.
  const job = fresh(`tell-from-county-${id}-${history.length}`, now);
  return { ...job, type: 'tell-from-county', about: { of, id }, after: '' };
}

/** Tells of the last step in a report's history. */
export function tellReportJob(report: PeriodReport, now: Instant): JobOf<'tell-report'> {
  const event = report.history.length - 1;
  const { subject, period } = report;
  const id = `tell-report-${report.id}-${event}`;
  return { ...fresh(id, now), type: 'tell-report', subject, period, event };
}

/** What a gathering tells by itself; without a day of its own it is due at once. */
export function gatheringJob(
  gathering: Gathering,
  about: JobOf<'post-gathering'>['about'],
  now: Instant,
  due: Instant = now,
): JobOf<'post-gathering'> {
  const { id: gatheringId, teamId } = gathering;
  const which =
    about.of === 'news'
      ? `-${about.event}`
      : about.of === 'minutes' && about.toTeamId !== undefined
        ? `-${about.toTeamId}`
        : '';
  const id = `gathering-${about.of}-${gatheringId}${which}`;
  return {
    ...fresh(id, now),
    ...{ type: 'post-gathering', gatheringId, about },
    ...(teamId === undefined ? {} : { teamId }),
    due: due > now ? due : now,
  };
}

/** Tells of the last step in a ruling's history. */
export function tellRulingJob(ruling: Ruling, now: Instant): JobOf<'tell-ruling'> {
  const event = ruling.history.length - 1;
  const id = `tell-ruling-${ruling.id}-${event}`;
  return { ...fresh(id, now), type: 'tell-ruling', rulingId: ruling.id, event };
}

/** Redraws the kallelse. */
export function updateJob(meeting: Meeting, now: Instant): JobOf<'update-notice'> {
  const moments = meeting.history.map(({ at }) => at);
  return { ...ofMeeting(meeting, 'update-notice', now), due: redrawnAt(moments, now) };
}

/** Redraws the minutes: something in them has been put right. */
export function updateMinutesJob(meeting: Meeting, now: Instant): JobOf<'update-minutes'> {
  const moments = meeting.history.map(({ at }) => at);
  return { ...ofMeeting(meeting, 'update-minutes', now), due: redrawnAt(moments, now) };
}

/** Tells of the last change in the meeting's history. */
export function changeJob(meeting: Meeting, now: Instant): JobOf<'post-change'> {
  const event = meeting.history.findLastIndex(({ type }) => type === 'changed');
  const base = ofMeeting(meeting, 'post-change', now);
  return { ...base, id: `${base.id}-${event}`, event };
}

export function cancellationJob(meeting: Meeting, now: Instant): JobOf<'post-cancellation'> {
  return ofMeeting(meeting, 'post-cancellation', now);
}

/** What FK's own channel is told; one that is told twice is told once. */
export function fkJob(
  meeting: Meeting,
  about: JobOf<'post-fk'>['about'],
  now: Instant,
): JobOf<'post-fk'> {
  const which = about.of === 'change' ? `-${about.event}` : '';
  const base = ofMeeting(meeting, 'post-fk', now);
  const moments = meeting.history.map(({ at }) => at);
  return {
    ...base,
    id: `fk-${about.of}-${meeting.id}${which}`,
    about,
    due: about.of === 'redraw' ? redrawnAt(moments, now) : now,
  };
}

/** FK's channel is told of the last change, where it has been told of the meeting. */
export function fkChangeJobs(meeting: Meeting, now: Instant): readonly Job[] {
  if (meeting.posts.fk === undefined) return [];
  const event = meeting.history.findLastIndex(({ type }) => type === 'changed');
  return [fkJob(meeting, { of: 'change', event }, now)];
}

/** To both channels that it is off, as far as they have been told of it. */
export function cancellationJobs(meeting: Meeting, now: Instant): readonly Job[] {
  const { notice, fk } = meeting.posts;
  return [
    ...(notice === undefined ? [] : [cancellationJob(meeting, now)]),
    ...(fk === undefined ? [] : [fkJob(meeting, { of: 'cancellation' }, now)]),
  ];
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

/** The digest of teams that another group answered for when the tertial ended, to the one that does today. */
export function inheritedDigestJob(
  steeringGroupId: string,
  toGroupId: string,
  now: Instant,
): JobOf<'post-tertial-digest'> {
  const id = `post-tertial-digest-${steeringGroupId}-to-${toGroupId}`;
  return { ...fresh(id, now), type: 'post-tertial-digest', steeringGroupId, toGroupId };
}

/** The digest of a group that is told by the week, on the next of its days. */
export function weeklyDigestJob(
  { id: steeringGroupId, ...group }: SteeringGroup,
  now: Instant,
  since?: Instant,
): JobOf<'post-weekly-digest'> | undefined {
  const when = weeklyOn(group, localDate(now));
  if (when === undefined) return undefined;
  return {
    ...fresh(`post-weekly-digest-${steeringGroupId}`, now),
    ...{ type: 'post-weekly-digest', steeringGroupId, due: nextWeekly(when, now) },
    ...(since !== undefined && { since }),
  };
}

export function nextTertialDigest(now: Instant): Instant {
  let day = periodOf(nextPeriod(tertialOf(localDate(now)))).from;
  while (!isWorkday(day)) day = addDays(day, 1);
  return zonedInstant(day, tertialDigestTime);
}

/** What is overdue in the year is told of on the first workday of a week. */
export function remindOfYearJob(now: Instant): JobOf<'remind-of-year'> {
  const due = nextMondayAfter(now);
  return { ...fresh('remind-of-year', now), type: 'remind-of-year', after: '', due };
}

function nextMondayAfter(now: Instant): Instant {
  let day = addDays(localDate(now), 1);
  while (weekday(day) !== 1) day = addDays(day, 1);
  return zonedInstant(workdayOnOrAfter(day), yearTime);
}

export function askConnectionJob(channelId: string, now: Instant): JobOf<'ask-connection'> {
  return { ...fresh(`ask-connection-${channelId}`, now), type: 'ask-connection', channelId };
}

export function learnNamesJob(channelId: string, now: Instant): JobOf<'learn-names'> {
  return { ...fresh(`learn-names-${channelId}`, now), type: 'learn-names', channelId };
}

export function announceJob(channelId: string, now: Instant): JobOf<'announce-connected'> {
  return {
    ...fresh(`announce-connected-${channelId}`, now),
    type: 'announce-connected',
    channelId,
  };
}

export function announceDisconnectedJob(
  { channelId, teamId }: { readonly channelId: string; readonly teamId: string },
  now: Instant,
): JobOf<'announce-disconnected'> {
  const job = fresh(`announce-disconnected-${channelId}-${teamId}`, now);
  return { ...job, type: 'announce-disconnected', channelId, teamId };
}

export function wakeJob(serves: ChannelServes, now: Instant): JobOf<'wake-jobs'> {
  const id = `wake-jobs-${serves.type}-${idOfServed(serves)}`;
  return { ...fresh(id, now), type: 'wake-jobs', serves };
}

/** What waits for a group's channel is tried again when the group begins. */
export function wakeGroupJob(
  group: SteeringGroup,
  from: IsoDate,
  now: Instant,
): JobOf<'wake-jobs'> {
  const serves = { type: 'steering-group', steeringGroupId: group.id } as const;
  const due = zonedInstant(from, '00:01');
  const base = wakeJob(serves, now);
  return { ...base, id: `${base.id}-${from}`, due: due > now ? due : now };
}

/** Of a new division, or of one that is taken back. */
export function redrawJointJob(
  regroupingId: string,
  teamIds: readonly string[],
  now: Instant,
): JobOf<'redraw-joint'> {
  const job = fresh(`redraw-joint-${regroupingId}`, now);
  return { ...job, type: 'redraw-joint', teamIds: [...teamIds] };
}

/**
 * Counts a team's numbers when the half minute that `now` is in is over. All that is written in it asks for one and the same job, in
 * whichever process, and none puts off another's; teams have theirs at different moments.
 */
export function countNumbersJob(teamId: string, now: Instant): JobOf<'count-numbers'> {
  const end = endOfWindow(teamId, now);
  return {
    ...fresh(`count-numbers-${teamId}-${end / second}`, now),
    ...{ type: 'count-numbers', teamId },
    due: new Date(end + settlingSeconds * second).toISOString(),
  };
}

const second = 1_000;
const windowSeconds = 30;
/** What is begun in the window is written by then, also by a process whose clock is a little behind. */
const settlingSeconds = 5;

function endOfWindow(teamId: string, now: Instant): number {
  const offset =
    Array.from(teamId).reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % windowSeconds;
  const seconds = Math.floor(Date.parse(now) / second) - offset;
  return (Math.floor(seconds / windowSeconds) * windowSeconds + windowSeconds + offset) * second;
}

/** Counts what is not kept of any team, from `due` on. */
export function countAllJob(now: Instant, due: Instant = now): JobOf<'count-all-numbers'> {
  return { ...fresh('count-all-numbers', now), type: 'count-all-numbers', after: '', due };
}

/** What runs is of its day: it is counted anew when a day has begun, while nobody looks. */
export function nextCountAll(now: Instant): Instant {
  return zonedInstant(addDays(localDate(now), 1), countAllTime);
}

function ofMeeting<T extends string>(meeting: Meeting, type: T, now: Instant) {
  return {
    ...fresh(`${type}-${meeting.id}`, now),
    type,
    teamId: meeting.teamId,
    meetingId: meeting.id,
  };
}

/** What every job begins as. */
export function fresh(id: string, now: Instant) {
  return {
    kind: 'job',
    id,
    schemaVersion: 14,
    state: 'ready',
    due: now,
    attempts: 0,
    createdAt: now,
  } as const;
}
