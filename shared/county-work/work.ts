import type { WorkSeat } from '../codes/county-work.ts';
import { guardedField } from '../guard/guarded-field.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { CountyWorkRefusal } from './refusals.ts';
import type { CountyContext } from './spread.ts';
import type { WorkGroup } from './work-group.ts';

export interface WorkGroupInput {
  readonly topic: string;
  readonly members: readonly WorkSeat[];
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly reportDue: IsoDate;
  readonly confirmed?: string[] | undefined;
}

/** Refuses a `guarded` topic, and days in the wrong order. */
export function formWorkGroup(
  { topic, members, from, to, reportDue, confirmed }: WorkGroupInput,
  ctx: CountyContext,
): Result<WorkGroup, CountyWorkRefusal> {
  if (to < from) return err({ code: 'work-group-ends-before-it-begins' });
  if (reportDue < from) return err({ code: 'report-before-work-group' });
  const guarded = guardedField('topic', topic, { maxLength: 120, confirmed });
  if (!guarded.ok) return guarded;
  return ok({
    ...{ kind: 'work-group', id: ctx.newId(), schemaVersion: 1, state: 'active', sort: ctx.now },
    ...{ topic: guarded.value, members: [...new Set(members)], from, to, reportDue },
    history: [{ type: 'formed', ...happenedNow(ctx), as: ctx.as }],
  });
}

/** What it has come to; as often as there is something to tell. Refuses `guarded` text. */
export function reportWorkGroup(
  group: WorkGroup,
  { text, confirmed }: { readonly text: string; readonly confirmed?: string[] | undefined },
  ctx: CountyContext,
): Result<WorkGroup, CountyWorkRefusal> {
  if (group.state === 'ended') return err({ code: 'work-group-has-ended' });
  const guarded = guardedField('text', text, { maxLength: 400, confirmed });
  if (!guarded.ok) return guarded;
  const event = { type: 'reported', ...happenedNow(ctx), as: ctx.as, text: guarded.value } as const;
  return ok({ ...group, history: [...group.history, event] });
}

export function endWorkGroup(
  group: WorkGroup,
  ctx: CountyContext,
): Result<WorkGroup, CountyWorkRefusal> {
  if (group.state === 'ended') return err({ code: 'work-group-has-ended' });
  const event = { type: 'ended', ...happenedNow(ctx), as: ctx.as } as const;
  return ok({ ...group, state: 'ended', history: [...group.history, event] });
}
