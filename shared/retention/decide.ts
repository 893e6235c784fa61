import { guardedField } from '../guard/guarded-field.ts';
import type { CommandContext } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { RetentionCommandOf } from './contract.ts';
import type { RetentionRefusal } from './refusals.ts';
import type { RetentionDecision } from './retention-decision.ts';

export function registerRetention(
  command: RetentionCommandOf<'register-retention'>,
  known: readonly RetentionDecision[],
  ctx: CommandContext,
): Result<RetentionDecision, RetentionRefusal> {
  const { documentType, decidedOn, months, confirmed } = command;
  const number = guardedField('number', command.number, { maxLength: 40, confirmed });
  if (!number.ok) return number;
  if (decidedOn > ctx.today) return err({ code: 'not-yet', field: 'decidedOn' });
  const another = known.some(
    (one) => one.documentType === documentType && one.current.status !== 'ended',
  );
  if (another) return err({ code: 'retention-exists' });
  return ok({
    ...{ kind: 'retention-decision', id: ctx.newId(), schemaVersion: 1 },
    ...{
      state: 'registered',
      sort: decidedOn,
      number: number.value,
      decidedOn,
      documentType,
      months,
    },
    current: { status: 'registered' },
    history: [{ type: 'registered', at: ctx.now, by: ctx.actor }],
  });
}

export function beginRetention(
  decision: RetentionDecision,
  ctx: CommandContext,
): Result<RetentionDecision, RetentionRefusal> {
  switch (decision.current.status) {
    case 'in-force':
      return err({ code: 'retention-begun' });
    case 'ended':
      return err({ code: 'retention-over' });
    case 'registered':
      return ok({
        ...decision,
        state: 'in-force',
        current: { status: 'in-force', since: ctx.now },
        history: [...decision.history, { type: 'begun', at: ctx.now, by: ctx.actor }],
      });
  }
}

export function endRetention(
  decision: RetentionDecision,
  ctx: CommandContext,
): Result<RetentionDecision, RetentionRefusal> {
  if (decision.current.status === 'ended') return err({ code: 'retention-over' });
  return ok({
    ...decision,
    state: 'ended',
    current: { status: 'ended', at: ctx.now },
    history: [...decision.history, { type: 'ended', at: ctx.now, by: ctx.actor }],
  });
}
