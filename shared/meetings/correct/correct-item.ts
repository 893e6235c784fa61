import type { ItemDecision } from '../../cases/item-decision.ts';
import { outcomesOf } from '../../codes/agenda.ts';
import { type CommandContext, happenedNow } from '../../kernel/context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { guardDecision } from '../lead/hold.ts';
import { withoutDecision } from '../agenda/items.ts';
import type { Meeting } from '../meeting.ts';
import type { CaseItem } from '../on-agenda.ts';
import type { MeetingRefusal } from '../refusals.ts';
import { changed, unless } from '../transition.ts';

/**
 * What the minutes say was decided about a case, put right. Whether the case itself allows it is
 * `cases/steps/correct-decision.ts`'s question.
 */
export function correctItem(
  meeting: Meeting,
  { itemId, decision, basedOn, confirmed }: ItemCorrection,
  ctx: CommandContext,
): Result<Meeting, MeetingRefusal> {
  const refused = unless(meeting, ['closed']);
  if (refused) return err(refused);
  const item = meeting.items.find(({ id }) => id === itemId);
  if (item === undefined) return err({ code: 'not-found', what: 'item' });
  if (isCorrectedSince(meeting, itemId, basedOn)) return err({ code: 'corrected-meanwhile' });
  if (decision !== 'none' && !outcomesOf(item.kind).includes(decision.outcome))
    return err({ code: 'outcome-not-for-item' });
  const guarded = decision === 'none' ? ok(decision) : guardDecision(decision, { confirmed });
  if (!guarded.ok) return guarded;
  const made = guarded.value;
  const was = item.decision?.made;
  if (was === undefined && made === 'none') return ok(meeting);
  return ok(
    changed(
      meeting,
      {
        type: 'decision-corrected',
        ...happenedNow(ctx),
        itemId,
        ...(was === undefined ? {} : { was: withoutText(was) }),
        ...(made === 'none' ? {} : { is: withoutText(made) }),
      },
      {
        items: meeting.items.map((one) =>
          one.id === itemId ? corrected(meeting, one, made, ctx) : one,
        ),
      },
    ),
  );
}

export interface ItemCorrection extends Confirmed {
  readonly itemId: string;
  readonly decision: ItemDecision | 'none';
  /** How long the meeting's history was when the form was opened. */
  readonly basedOn?: number | undefined;
}

function isCorrectedSince(
  { history }: Meeting,
  itemId: string,
  basedOn: number | undefined,
): boolean {
  if (basedOn === undefined) return false;
  return history
    .slice(basedOn)
    .some((event) => event.type === 'decision-corrected' && event.itemId === itemId);
}

function corrected(
  { current }: Meeting,
  item: CaseItem,
  decision: ItemDecision | 'none',
  ctx: CommandContext,
): CaseItem {
  if (decision === 'none') return withoutDecision(item);
  const at = item.decision?.at ?? (current.status === 'closed' ? current.closedAt : ctx.now);
  return {
    ...without(item, 'waits'),
    decision: { made: decision, at, by: item.decision?.by ?? ctx.actor },
  };
}

/** The history keeps what was decided in codes: the reason that was written is in the case, and goes with the consent. */
function withoutText(decision: ItemDecision): ItemDecision {
  return decision.outcome === 'received' ? without(decision, 'overrideReason') : decision;
}
