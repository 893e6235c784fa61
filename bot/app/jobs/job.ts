import { z } from 'zod';
import { instant, isoDate } from '../../../shared/kernel/date-schemas.ts';
import { entityId } from '../../../shared/kernel/ids.ts';
import { postRef } from '../../../shared/meetings/meeting.ts';
import { reportPeriod } from '../../../shared/period-reports/period-report.ts';
import { reportSubject } from '../../../shared/period-reports/subject.ts';
import { channelServes } from '../../../shared/teams/channel.ts';

const common = {
  kind: z.literal('job'),
  id: z.string(),
  schemaVersion: z.literal(14),
  /**
   * `sending`: claimed until `due`; found due in that state, its outcome is unknown (the process died).
   * `no-channel`: waits for a channel, or for the next try of one in doubt; looked at again at `due` in any case.
   */
  state: z.enum(['ready', 'sending', 'retrying', 'no-channel']),
  due: instant,
  /** Times claimed since it last made headway. */
  attempts: z.int().min(0),
  createdAt: instant,
  /** The step that asked for it, for who watches; left out where nobody does. */
  cause: z.string().optional(),
};
const ofMeeting = { ...common, teamId: entityId, meetingId: entityId };

/** Something the bot does by itself later. Its id names what it is about, so that asking twice asks once. */
export const job = z.discriminatedUnion('type', [
  z.object({ ...ofMeeting, type: z.literal('post-notice') }),
  z.object({ ...ofMeeting, type: z.literal('update-notice') }),
  /** `event`: the `changed` entry in the meeting's history that it tells of. */
  z.object({ ...ofMeeting, type: z.literal('post-change'), event: z.int().min(0) }),
  z.object({ ...ofMeeting, type: z.literal('post-cancellation') }),
  /** What FK's own channel is told of a meeting; `event` as in `post-change`. */
  z.object({
    ...ofMeeting,
    type: z.literal('post-fk'),
    about: z.discriminatedUnion('of', [
      z.object({ of: z.literal('notice') }),
      z.object({ of: z.literal('redraw') }),
      z.object({ of: z.literal('change'), event: z.int().min(0) }),
      z.object({ of: z.literal('cancellation') }),
    ]),
  }),
  z.object({ ...ofMeeting, type: z.literal('ask-cases') }),
  /** The lists before the meeting, and with them the reminder. */
  z.object({ ...ofMeeting, type: z.literal('post-before') }),
  /** One person's reminder in private, of one day. */
  z.object({
    ...common,
    type: z.literal('nudge'),
    teamId: entityId,
    memberId: entityId,
    day: isoDate,
    about: z.discriminatedUnion('of', [
      z.object({ of: z.literal('meeting'), meetingId: entityId, hasList: z.boolean() }),
      z.object({ of: z.literal('tasks') }),
      z.object({ of: z.literal('entered') }),
    ]),
  }),
  /** Renews itself while people can be reached: who has taken on what is due. `from`: the first day not told of. */
  z.object({ ...common, type: z.literal('nudge-tasks'), teamId: entityId, from: isoDate }),
  /** Renews itself each workday: who answers for a styrgrupp's decision that is due. */
  z.object({ ...common, type: z.literal('nudge-decisions') }),
  /** One person's reminder of one decision, by the seat that answers for it: once before its last day, once after. */
  z.object({
    ...common,
    type: z.literal('nudge-decision'),
    steeringGroupId: entityId,
    decisionId: entityId,
    /** The last day of the decision. */
    dueOn: isoDate,
    when: z.enum(['soon', 'late']),
    seatId: entityId,
  }),
  z.object({ ...ofMeeting, type: z.literal('post-minutes') }),
  z.object({ ...ofMeeting, type: z.literal('update-minutes') }),
  z.object({ ...ofMeeting, type: z.literal('post-after') }),
  z.object({ ...ofMeeting, type: z.literal('adopt-copy'), post: postRef }),
  z.object({ ...ofMeeting, type: z.literal('post-digest') }),
  /** `event`: the step in the deviation's history that the team hears of. */
  z.object({
    ...common,
    type: z.literal('tell-deviation'),
    teamId: entityId,
    deviationId: entityId,
    event: z.int().min(1),
    /** Another team that it touches, the styrgrupp or Länsam; left out, the team itself. */
    to: z.union([z.enum(['steering-group', 'county-group']), entityId]).optional(),
  }),
  /** Redraws what has been lifted where it stands in Länsam's channel. */
  z.object({
    ...common,
    type: z.literal('update-county-matter'),
    teamId: entityId,
    deviationId: entityId,
    post: postRef,
  }),
  /** To all teams, one after another: a good example, or that the agreement is revised. `after`: who has heard of it last. */
  z.object({
    ...common,
    type: z.literal('tell-from-county'),
    about: z.object({ of: z.enum(['example', 'revision']), id: entityId }),
    after: z.string(),
  }),
  /** `event`: the step in the report's history that is told of: to those who sign that it waits, to those who wrote what came of it. */
  z.object({
    ...common,
    type: z.literal('tell-report'),
    subject: reportSubject,
    period: reportPeriod,
    event: z.int().min(0),
  }),
  /** What a gathering tells: `event` is the step in its history that is news, `toTeamId` a team that is to know what was decided. */
  z.object({
    ...common,
    type: z.literal('post-gathering'),
    gatheringId: entityId,
    teamId: entityId.optional(),
    about: z.discriminatedUnion('of', [
      z.object({ of: z.literal('notice') }),
      z.object({ of: z.literal('redraw') }),
      z.object({ of: z.literal('news'), event: z.int().min(0) }),
      z.object({ of: z.literal('reminder') }),
      z.object({ of: z.literal('minutes'), toTeamId: entityId.optional() }),
    ]),
  }),
  /** `event`: the step in the ruling's history: asked, to those who decide; decided, to the team that asked. */
  z.object({
    ...common,
    type: z.literal('tell-ruling'),
    rulingId: entityId,
    event: z.int().min(0),
  }),
  /** Renews itself: the digest of the tertial that has just ended, over and over. */
  z.object({
    ...common,
    type: z.literal('post-tertial-digest'),
    steeringGroupId: entityId,
    /** Who hears of it, where the group it is about has ended since. */
    toGroupId: entityId.optional(),
  }),
  /** Renews itself for as long as the group is told by the week. `since`: when it was told last; left out before the first. */
  z.object({
    ...common,
    type: z.literal('post-weekly-digest'),
    steeringGroupId: entityId,
    since: instant.optional(),
  }),
  z.object({ ...common, type: z.literal('ask-connection'), channelId: z.string() }),
  /** Asks Teams for names that no activity has told. */
  z.object({ ...common, type: z.literal('learn-names'), channelId: z.string() }),
  z.object({ ...common, type: z.literal('announce-connected'), channelId: z.string() }),
  /** Tells FK's channel that a team has let it go. */
  z.object({
    ...common,
    type: z.literal('announce-disconnected'),
    channelId: z.string(),
    teamId: entityId,
  }),
  /** Counts what runs of a team's numbers, some tens of seconds after something that they count has been written. */
  z.object({ ...common, type: z.literal('count-numbers'), teamId: entityId }),
  /** Renews itself: every team whose numbers are not kept as of today, a few at a time. `after`: which team was looked at last. */
  z.object({ ...common, type: z.literal('count-all-numbers'), after: z.string() }),
  /** Renews itself by the week: what has become overdue in a year, to whom it is, one after another. `after`: who was looked at last. */
  z.object({ ...common, type: z.literal('remind-of-year'), after: z.string() }),
  /** Wakes what waits for the channel of a team or a steering group. */
  z.object({ ...common, type: z.literal('wake-jobs'), serves: channelServes }),
  /** Asks each of these teams for its joint meetings' cards anew, now that other seats are called to them. */
  z.object({ ...common, type: z.literal('redraw-joint'), teamIds: z.array(entityId) }),
]);
export type Job = z.infer<typeof job>;
export type JobType = Job['type'];
export type JobOf<T extends JobType> = Extract<Job, { type: T }>;
