import type { RuledContext } from '../../rules/ruled-context.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { CaseAround } from '../around.ts';
import type { StarCase } from '../case.ts';
import type { CaseCommandOf } from '../forms/contract.ts';
import { after, happenedTo } from '../happened.ts';
import type { CaseRefusal } from '../refusals.ts';
import { keyBetween } from './queue-key.ts';
import { inQueueOrder, queueKey } from '../queue-order.ts';

/** Alone in the queue there is no other place. */
export function moveShut(starCase: StarCase, { queued }: CaseAround): CaseRefusal | undefined {
  if (starCase.current.status !== 'queued') return { code: 'not-in-queue', reference: starCase.id };
  return queued.some(({ id }) => id !== starCase.id) ? undefined : { code: 'already-there' };
}

/** Another place in the queue, right after a case that stands there or first of all, with a reason (handbook §3). */
export function moveInQueue(
  starCase: StarCase,
  command: CaseCommandOf<'move-in-queue'>,
  { queued }: CaseAround,
  ctx: RuledContext,
): Result<StarCase, CaseRefusal> {
  const order = inQueueOrder(
    [...queued.filter(({ id }) => id !== starCase.id), starCase],
    ctx.rules,
  );
  const others = order.filter(({ id }) => id !== starCase.id);
  const before = others.find(({ id }) => id === command.after);
  if (command.after === starCase.id) return err({ code: 'already-there' });
  if (before === undefined && command.after !== 'first')
    return err({ code: 'not-in-queue', reference: command.after });
  const place = before === undefined ? 0 : others.indexOf(before) + 1;
  if (order[place]?.id === starCase.id) return err({ code: 'already-there' });
  const keys = others.map((one) => queueKey(one, ctx.rules));
  const from = before === undefined ? '' : queueKey(before, ctx.rules);
  // Two raised in the same instant share a key; nothing fits between them, so the move goes past both.
  const next = keys.find((key) => key > from);
  const { reason } = command;
  const sort = keyBetween(from, next);
  return ok(after(starCase, { type: 'queue-moved', ...happenedTo(starCase, ctx), sort, reason }));
}
