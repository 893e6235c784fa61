import type { ActionOwner, DeviationEnd, DeviationStatus } from '../codes/deviation.ts';
import type { CommandContext } from '../kernel/context.ts';
import { guardedField } from '../guard/guarded-field.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { checkedContent, type DeviationInput } from './content.ts';
import type { Deviation, DeviationEvent } from './deviation.ts';
import { statusAfter } from './history.ts';
import type { DeviationRefusal } from './refusals.ts';

export interface DeviationCompilation extends DeviationInput {
  readonly managerAsked: boolean;
}

export interface ActionInput {
  readonly text: string;
  readonly owner: ActionOwner;
  readonly due: IsoDate;
  readonly confirmed?: string[] | undefined;
}

const maxActionLength = 200;

/** Where each step can be taken from (handbook §5). What needs no putting in order goes straight on *(choice)*. */
export const stepsFrom = {
  compile: ['reported', 'compiled'],
  forward: ['reported', 'compiled'],
  setAction: ['with-steering', 'in-action'],
  lift: ['compiled', 'with-steering', 'in-action'],
  solve: ['reported', 'compiled', 'with-steering', 'in-action', 'with-county'],
  sendOn: ['with-county'],
} as const satisfies Record<string, readonly DeviationStatus[]>;

export function canStep(deviation: Deviation, step: keyof typeof stepsFrom): boolean {
  const from: readonly DeviationStatus[] = stepsFrom[step];
  return from.includes(deviation.state);
}

/** The samordnare puts it in order before it goes on, once or several times. */
export function compileDeviation(
  deviation: Deviation,
  input: DeviationCompilation,
  ctx: CommandContext,
  teamIds: readonly string[],
): Result<Deviation, DeviationRefusal> {
  if (!canStep(deviation, 'compile')) return notFrom(deviation);
  const content = checkedContent({ id: deviation.teamId }, input, deviation, teamIds);
  if (!content.ok) return content;
  const compiled = { ...deviation, ...content.value, managerAsked: input.managerAsked };
  return ok(withEvent(compiled, { type: 'compiled', at: ctx.now, by: ctx.actor }));
}

/** The samordnare hands it to the local styrgrupp. */
export function forwardDeviation(
  deviation: Deviation,
  ctx: CommandContext,
): Result<Deviation, DeviationRefusal> {
  if (!canStep(deviation, 'forward')) return notFrom(deviation);
  return ok(withEvent(deviation, { type: 'forwarded', at: ctx.now, by: ctx.actor }));
}

/** What the styrgrupp does about it, or does instead. Refuses `guarded` text and a day that has been. */
export function setDeviationAction(
  deviation: Deviation,
  { text, owner, due, confirmed }: ActionInput,
  ctx: CommandContext,
): Result<Deviation, DeviationRefusal> {
  if (!canStep(deviation, 'setAction')) return notFrom(deviation);
  if (due < ctx.today) return err({ code: 'due-in-past' });
  const guarded = guardedField('text', text, { maxLength: maxActionLength, confirmed });
  if (!guarded.ok) return guarded;
  const action = { text: guarded.value, owner, due };
  const event = { type: 'action-set', at: ctx.now, by: ctx.actor, action } as const;
  return ok(withEvent({ ...deviation, action }, event));
}

/** The styrgrupp hands it on to Länsam. */
export function liftDeviation(
  deviation: Deviation,
  ctx: CommandContext,
): Result<Deviation, DeviationRefusal> {
  if (!canStep(deviation, 'lift')) return notFrom(deviation);
  return ok(withEvent(deviation, { type: 'lifted', at: ctx.now, by: ctx.actor }));
}

/** Solved by the team itself, by the styrgrupp or by Länsam; only Länsam sends it elsewhere. */
export function endDeviation(
  deviation: Deviation,
  as: DeviationEnd,
  ctx: CommandContext,
): Result<Deviation, DeviationRefusal> {
  if (!canStep(deviation, 'solve')) return notFrom(deviation);
  if (as !== 'solved' && !canStep(deviation, 'sendOn')) return err({ code: 'only-from-county' });
  return ok(withEvent(deviation, { type: endEvents[as], at: ctx.now, by: ctx.actor }));
}

const endEvents = {
  solved: 'solved',
  'passed-on': 'passed-on',
  'other-forum': 'sent-elsewhere',
} as const satisfies Record<DeviationEnd, DeviationEvent['type']>;

function notFrom(deviation: Deviation): Result<never, DeviationRefusal> {
  return err({ code: 'deviation-is', status: deviation.state });
}

function withEvent(deviation: Deviation, event: DeviationEvent): Deviation {
  return { ...deviation, state: statusAfter(event), history: [...deviation.history, event] };
}
