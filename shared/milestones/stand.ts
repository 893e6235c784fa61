import { mostMilestoneReason } from '../codes/milestone.ts';
import type { Federation } from '../federation/federation.ts';
import type { Confirmed } from '../guard/confirming.ts';
import { guardedField } from '../guard/guarded-field.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type RulingOf, whoseCode } from '../rulings/whose.ts';
import type { Milestone, MilestoneStanding } from './milestone.ts';
import type { MilestoneRefusal } from './refusals.ts';
import { doneBy, type MilestoneContext } from './steps.ts';
import { standingWith } from './whose-now.ts';

/** How it goes with somebody: its owner, or one of those that it has been given to. */
export interface StandingAt {
  readonly milestone: Milestone;
  readonly whose: RulingOf;
  /** What that styrgrupp has taken over from those before it is read off this. */
  readonly federation: Federation;
}

type Stood = Result<Milestone, MilestoneRefusal>;

export function beginMilestone(at: StandingAt, ctx: MilestoneContext): Stood {
  const open = openNow(at, ctx);
  if (!open.ok) return open;
  if (open.value.status === 'ongoing') return err({ code: 'milestone-has-begun' });
  return ok(standing(at, { status: 'ongoing' }, ctx));
}

/** Done, on a day that has been. */
export function reachMilestone(
  at: StandingAt,
  { on }: { readonly on: IsoDate },
  ctx: MilestoneContext,
): Stood {
  const open = openNow(at, ctx);
  if (!open.ok) return open;
  if (on > ctx.today) return err({ code: 'not-yet', field: 'on' });
  return ok(standing(at, { status: 'done', on }, ctx));
}

/** No longer to be reached. Refuses a `guarded` reason. */
export function dropMilestone(
  at: StandingAt,
  { reason, confirmed }: { readonly reason: string } & Confirmed,
  ctx: MilestoneContext,
): Stood {
  // The county's own word is over those that it has given it to.
  const open = isWholeOfGiven(at) ? notOver(at.milestone.current) : openNow(at, ctx);
  if (!open.ok) return open;
  const guarded = guardedField('reason', reason, { maxLength: mostMilestoneReason, confirmed });
  if (!guarded.ok) return guarded;
  return ok(standing(at, { status: 'dropped', reason: guarded.value }, ctx));
}

/** What was said of it last is taken back: one that was over goes on as it was before, one that went on has not begun. */
export function takeBackMilestone(at: StandingAt, ctx: MilestoneContext): Stood {
  const isWhole = isWholeOfGiven(at);
  if (!isWhole && isDroppedAbove(at)) return err({ code: 'milestone-dropped-above' });
  const { status } = isWhole ? at.milestone.current : standingNow(at, ctx);
  if (status === 'not-started')
    return err({ code: isWhole ? 'milestone-is-given' : 'milestone-not-begun' });
  const wasOver = status === 'done' || status === 'dropped';
  const before = wasOver && hadBegun(at) ? 'ongoing' : 'not-started';
  return ok(standing(at, { status: before }, ctx));
}

/** As it stands with them, where that can change; or why it cannot. */
function openNow(
  at: StandingAt,
  ctx: MilestoneContext,
): Result<MilestoneStanding, MilestoneRefusal> {
  if (isWholeOfGiven(at)) {
    const whole = notOver(at.milestone.current);
    return whole.ok ? err({ code: 'milestone-is-given' }) : whole;
  }
  if (isDroppedAbove(at)) return err({ code: 'milestone-dropped-above' });
  return notOver(standingNow(at, ctx));
}

function notOver(now: MilestoneStanding): Result<MilestoneStanding, MilestoneRefusal> {
  if (now.status === 'done') return err({ code: 'milestone-is-done' });
  return now.status === 'dropped' ? err({ code: 'milestone-is-dropped' }) : ok(now);
}

function standingNow({ milestone, whose, federation }: StandingAt, { today }: MilestoneContext) {
  return standingWith(milestone, whose, { federation, today });
}

/** The owner speaks of what it has given to others. */
function isWholeOfGiven({ milestone, whose }: StandingAt): boolean {
  return milestone.givenTo !== undefined && whose.level === 'county';
}

function isDroppedAbove({ milestone }: StandingAt): boolean {
  return milestone.givenTo !== undefined && milestone.current.status === 'dropped';
}

function receiverIn({ milestone, whose }: StandingAt): string | undefined {
  return milestone.givenTo === undefined || whose.level === 'county' ? undefined : whoseCode(whose);
}

/** Whether it was under way when it was said to be over. */
function hadBegun(at: StandingAt): boolean {
  const said = at.milestone.history.flatMap((event) =>
    event.type === 'stood' && event.whose === receiverIn(at) ? [event.standing.status] : [],
  );
  return said.at(-2) === 'ongoing';
}

function standing(at: StandingAt, now: MilestoneStanding, ctx: MilestoneContext): Milestone {
  const { milestone } = at;
  const receiver = receiverIn(at);
  const event = {
    ...{ type: 'stood' as const, ...doneBy(ctx), standing: now },
    ...(receiver === undefined ? {} : { whose: receiver }),
  };
  const history = [...milestone.history, event];
  return receiver === undefined
    ? { ...milestone, state: now.status, current: now, history }
    : { ...milestone, received: { ...milestone.received, [receiver]: now }, history };
}
