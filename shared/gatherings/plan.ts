import type { ActionOwner } from '../codes/deviation.ts';
import { type audiences, type GatheringKind, isCalledTo, kindsOf } from '../codes/gathering.ts';
import type { cancelReasons } from '../codes/meeting.ts';
import type { Confirmed } from '../guard/confirming.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { noticeSchedule } from '../meetings/call/notice-dates.ts';
import { askedAgain, hasStarted, isMoved, samePlan, planSortKey } from '../meetings/call/plan.ts';
import { cleanPlan, type Planned } from '../meetings/call/plan-rules.ts';
import { mostMeetings, patternDays } from '../meetings/call/series.ts';
import type { SeriesPattern } from '../meetings/contract.ts';
import type { MeetingPlan } from '../meetings/meeting.ts';
import type { RuledContext } from '../rules/ruled-context.ts';
import { type Gathering, type GatheringPlace, ofWhom } from './gathering.ts';
import type { GatheringRefusal } from './refusals.ts';
import { gatheringWith, inState, otherThan } from './transition.ts';
import { without } from '../kernel/without.ts';

/** What is planned, and whose it is. */
export interface PlannedGathering extends GatheringPlace, Confirmed {
  readonly what: GatheringKind;
  readonly invitedBy?: ActionOwner | undefined;
  readonly audience?: (typeof audiences)[number][] | undefined;
}

/** What may be written down afterwards; who is called to the others must have had the time. */
function mayBePast(what: GatheringKind): boolean {
  return what === 'planning-day' || !isCalledTo(what);
}

/** One, of a kind that is planned there. */
export function planGathering(
  asked: PlannedGathering,
  plan: MeetingPlan,
  ctx: RuledContext,
): Result<Gathering, GatheringRefusal> {
  const { what, teamId, steeringGroupId, invitedBy, audience = [], confirmed } = asked;
  if (!kindsOf[ofWhom(asked)].includes(what)) return err({ code: 'kind-not-here' });
  if (!mayBePast(what) && hasStarted(plan, ctx)) return err({ code: 'in-the-past' });
  const clean = cleanPlan(plan, [], { confirmed });
  if (!clean.ok) return clean;
  return ok({
    ...{ kind: 'gathering', id: ctx.newId(), schemaVersion: 1 },
    ...inState({ status: 'planned' }),
    ...{ sort: planSortKey(clean.value), what },
    ...(teamId === undefined ? {} : { teamId }),
    ...(steeringGroupId === undefined ? {} : { steeringGroupId }),
    plan: clean.value,
    ...noticeSchedule(clean.value, ctx.rules, ctx.now),
    ...(invitedBy === undefined ? {} : { invitedBy }),
    ...(audience.length === 0 ? {} : { audience }),
    ...{ answers: {}, topics: [], decisions: [], attendance: {}, asked: [], acknowledged: [] },
    posts: {},
    history: [{ type: 'planned', ...happenedNow(ctx), plan: clean.value }],
  });
}

export interface DaysOfSeries {
  readonly pattern: SeriesPattern;
  readonly plan: Omit<MeetingPlan, 'date'>;
  readonly skipPlanned?: boolean | undefined;
  readonly isPaused: (date: IsoDate) => boolean;
  /** Those of the same kind and place that are planned already. */
  readonly others: readonly Planned[];
}

/** All of a series or none, with the rules of a meeting's series. */
export function planGatherings(
  asked: PlannedGathering,
  { pattern, plan, skipPlanned = false, ...around }: DaysOfSeries,
  ctx: RuledContext,
): Result<readonly Gathering[], GatheringRefusal> {
  const { dates, skipped } = patternDays(pattern, around);
  const taken = skipped.filter(({ why }) => why === 'planned').map(({ date }) => date);
  if (taken.length > 0 && !skipPlanned) return err({ code: 'series-overlaps', dates: taken });
  if (dates.length === 0) return err({ code: 'series-empty' });
  if (dates.length > mostMeetings) return err({ code: 'series-too-long', most: mostMeetings });
  const seriesId = ctx.newId();
  const planned: Gathering[] = [];
  for (const date of dates) {
    const one = planGathering(asked, { ...plan, date }, ctx);
    if (!one.ok) return one;
    planned.push({ ...one.value, seriesId });
  }
  return ok(planned);
}

/** As a meeting is moved: a new time asks everybody again, a new place or link does not. */
export function changeGathering(
  gathering: Gathering,
  plan: MeetingPlan,
  ctx: RuledContext,
  confirmed: Confirmed = {},
): Result<Gathering, GatheringRefusal> {
  const refused = otherThan(gathering, ['planned', 'called']);
  if (refused) return err(refused);
  const moves = isMoved(gathering.plan, plan);
  if (moves && hasStarted(plan, ctx)) return err({ code: 'in-the-past' });
  const clean = cleanPlan(plan, [], confirmed);
  if (!clean.ok) return clean;
  if (samePlan(clean.value, gathering.plan)) return ok(gathering);
  // What is of meetings alone.
  const again = without(askedAgain(gathering, clean.value, ctx), 'materialFrom');
  return ok(
    gatheringWith(
      gathering,
      { type: 'changed', ...happenedNow(ctx), plan: clean.value },
      {
        plan: clean.value,
        sort: planSortKey(clean.value),
        ...(moves ? { ...again, answers: {} } : {}),
      },
    ),
  );
}

export function cancelGathering(
  gathering: Gathering,
  reason: (typeof cancelReasons)[number],
  ctx: CommandContext,
): Result<Gathering, GatheringRefusal> {
  const refused = otherThan(gathering, ['planned', 'called']);
  if (refused) return err(refused);
  return ok(
    gatheringWith(
      gathering,
      { type: 'cancelled', ...happenedNow(ctx) },
      inState({ status: 'cancelled', at: ctx.now, reason }),
    ),
  );
}
