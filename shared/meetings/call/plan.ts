import type { cancelReasons } from '../../codes/meeting.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { localDate, zonedInstant } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import type { Team } from '../../teams/team.ts';
import type { Meeting, MeetingPlan } from '../meeting.ts';
import type { RuledContext } from '../../rules/ruled-context.ts';
import { type NoticeSchedule, noticeSchedule, reminderAfter } from './notice-dates.ts';
import { cleanPlan } from './plan-rules.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, movedTo, unless } from '../transition.ts';

/** @param others the team's meetings; those of another day or cancelled do not matter */
export function planMeeting(
  team: Team,
  plan: MeetingPlan,
  others: readonly Meeting[],
  ctx: RuledContext,
  confirmed: Confirmed = {},
): Result<Meeting, MeetingRefusal> {
  if (hasStarted(plan, ctx)) return err({ code: 'in-the-past' });
  const clean = cleanPlan(plan, others, confirmed);
  if (!clean.ok) return clean;
  return ok({
    kind: 'meeting',
    id: ctx.newId(),
    schemaVersion: 4,
    ...movedTo({ status: 'planned' }),
    sort: planSortKey(clean.value),
    teamId: team.id,
    plan: clean.value,
    ...noticeSchedule(clean.value, ctx.rules, ctx.now),
    answers: {},
    topics: [],
    items: [],
    attendance: {},
    words: {},
    posts: {},
    history: [{ type: 'planned', ...happenedNow(ctx), plan: clean.value }],
  });
}

/**
 * Another time, place or link. A new time asks everyone again, as a moved meeting in Outlook does: the answers are
 * emptied and stay in the history. A new place, link or lunch keeps them. Before the kallelse a new day gives it new
 * dates; after it the meeting stays called (a change notice goes out now), the reminder gets a new day, and the material
 * is its readers' from the kallelse's day of the new date. Who was chosen to lead it was chosen by those who could come then.
 * The same plan again gives the very same meeting.
 */
export function changeMeeting(
  meeting: Meeting,
  plan: MeetingPlan,
  others: readonly Meeting[],
  ctx: RuledContext,
  confirmed: Confirmed = {},
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['planned', 'called']);
  if (refused) return err(refused);
  const startMoves = plan.date !== meeting.plan.date || plan.start !== meeting.plan.start;
  if (startMoves && hasStarted(plan, ctx)) return err({ code: 'in-the-past' });
  const clean = cleanPlan(
    plan,
    others.filter((other) => other.id !== meeting.id),
    confirmed,
  );
  if (!clean.ok) return clean;
  if (samePlan(clean.value, meeting.plan)) return ok(meeting);
  const moves = isMoved(meeting.plan, clean.value);
  return ok(
    changed(
      moves ? without(meeting, 'meetingLead') : meeting,
      { type: 'changed', ...happenedNow(ctx), plan: clean.value },
      {
        plan: clean.value,
        sort: planSortKey(clean.value),
        ...(moves ? askedAgain(meeting, clean.value, ctx) : {}),
      },
    ),
  );
}

export function cancelMeeting(
  meeting: Meeting,
  reason: (typeof cancelReasons)[number],
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['planned', 'called']);
  if (refused) return err(refused);
  return ok(
    changed(
      meeting,
      { type: 'cancelled', ...happenedNow(ctx) },
      movedTo({ status: 'cancelled', at: ctx.now, reason }),
    ),
  );
}

/** Whether the time is another, so that earlier answers no longer tell who can come. */
export function isMoved(before: MeetingPlan, after: MeetingPlan): boolean {
  return before.date !== after.date || before.start !== after.start || before.end !== after.end;
}

/** When everybody is asked anew after a change, which empties the answers. */
export function askedAgain(
  meeting: Pick<Meeting, 'plan' | 'noticeDue'> & { readonly current: { readonly status: string } },
  plan: MeetingPlan,
  ctx: RuledContext,
): Partial<Pick<Meeting, 'materialFrom'> & NoticeSchedule> & Pick<Meeting, 'answers'> {
  if (meeting.current.status === 'called') {
    const { noticeDue } = noticeSchedule(plan, ctx.rules, meeting.noticeDue);
    const materialFrom = localDate(noticeDue);
    return { answers: {}, materialFrom, ...reminderAfter(plan, ctx.rules, ctx.now) };
  }
  // A kallelse about to go out stays so when only the hours change.
  if (plan.date === meeting.plan.date) {
    return { answers: {}, ...reminderAfter(plan, ctx.rules, meeting.noticeDue) };
  }
  return { answers: {}, ...noticeSchedule(plan, ctx.rules, ctx.now) };
}

export function hasStarted(plan: MeetingPlan, ctx: CommandContext): boolean {
  return zonedInstant(plan.date, plan.start) <= ctx.now;
}

export function planSortKey(plan: MeetingPlan): string {
  return `${plan.date}T${plan.start}`;
}

export function samePlan(a: MeetingPlan, b: MeetingPlan): boolean {
  return (
    !isMoved(a, b) &&
    a.place === b.place &&
    a.link === b.link &&
    a.lunch?.from === b.lunch?.from &&
    a.lunch?.to === b.lunch?.to
  );
}
