import {
  type MilestoneAnswerer,
  type MilestoneReceivers,
  type MilestoneWriter,
  mostMilestoneTitle,
} from '../codes/milestone.ts';
import type { Confirmed } from '../guard/confirming.ts';
import { guardedField } from '../guard/guarded-field.ts';
import type { GuardedRefusal } from '../guard/refusals.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { RulingOf } from '../rulings/whose.ts';
import type { Milestone } from './milestone.ts';
import type { MilestoneRefusal } from './refusals.ts';

/** A delmål as it is written. */
export interface MilestoneInput extends Confirmed {
  readonly title: string;
  readonly due: IsoDate;
  readonly answers: MilestoneAnswerer;
}

/** Who writes, as what. */
export interface MilestoneContext extends CommandContext {
  readonly as: MilestoneWriter;
}

/** A new one. Refuses a `guarded` title, and one of a team or a styrgrupp that is to be given to others. */
export function addMilestone(
  input: MilestoneInput & { readonly givenTo?: MilestoneReceivers | undefined },
  owner: RulingOf,
  ctx: MilestoneContext,
): Result<Milestone, MilestoneRefusal> {
  const { givenTo } = input;
  if (givenTo !== undefined && owner.level !== 'county') return err({ code: 'only-county-gives' });
  const content = checked(input);
  if (!content.ok) return content;
  return ok({
    ...{ kind: 'milestone', id: ctx.newId(), schemaVersion: 1, state: 'not-started' },
    ...owner,
    ...(givenTo === undefined ? {} : { givenTo }),
    ...content.value,
    ...{ current: { status: 'not-started' }, received: {} },
    history: [{ type: 'added', ...doneBy(ctx) }],
  });
}

/**
 * Written anew, while it is not over.
 *
 * @param basedOn how many times it had been written when the form was opened: what somebody else has written since is not lost
 */
export function changeMilestone(
  milestone: Milestone,
  { basedOn, ...input }: MilestoneInput & { readonly basedOn: number },
  ctx: MilestoneContext,
): Result<Milestone, MilestoneRefusal> {
  const { current, title, due, answers, history } = milestone;
  if (current.status === 'done') return err({ code: 'milestone-is-done' });
  if (current.status === 'dropped') return err({ code: 'milestone-is-dropped' });
  if (basedOn !== timesWritten(milestone)) return err({ code: 'milestone-changed-since' });
  const content = checked(input);
  if (!content.ok) return content;
  const event = { type: 'changed', ...doneBy(ctx), before: { title, due, answers } } as const;
  return ok({ ...milestone, ...content.value, history: [...history, event] });
}

/** Added or changed so many times: what a form of it is filled in from. */
export function timesWritten({ history }: Pick<Milestone, 'history'>): number {
  return history.filter(({ type }) => type !== 'stood').length;
}

/** How often its content has been written, and when it was last. */
export function lastWritten({ history, sort }: Pick<Milestone, 'history' | 'sort'>) {
  const last = history.findLast(({ type }) => type !== 'stood');
  return { timesWritten: timesWritten({ history }), writtenAt: last?.at ?? sort };
}

export function doneBy(ctx: MilestoneContext) {
  return { ...happenedNow(ctx), as: ctx.as };
}

function checked({
  title,
  due,
  answers,
  confirmed,
}: MilestoneInput): Result<Pick<Milestone, 'title' | 'due' | 'answers' | 'sort'>, GuardedRefusal> {
  const guarded = guardedField('title', title, { maxLength: mostMilestoneTitle, confirmed });
  return guarded.ok ? ok({ title: guarded.value, due, answers, sort: due }) : guarded;
}
