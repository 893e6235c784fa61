import {
  type ActionOwner,
  type AnchorOwner,
  type DeviationEnd,
  type DeviationStatus,
  ownCategories,
} from '../codes/deviation.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { guardedField } from '../guard/guarded-field.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { checkedContent, type DeviationInput } from './content.ts';
import type { Deviation, DeviationEvent, Doer } from './deviation.ts';
import { awaitsConfirming, statusAfter, stoodBefore } from './history.ts';
import type { DeviationRefusal } from './refusals.ts';
import { confirmedBy, type Decider } from './whose.ts';

/** Who takes the step, as what; and in whose place, see `whose.ts`. */
export interface DeviationContext extends CommandContext {
  readonly as?: Doer | undefined;
  readonly asSecretary?: true | undefined;
  /** Left out where it does not matter: a step is taken by those it is with. */
  readonly decider?: Decider | undefined;
}

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
  askBack: ['with-steering', 'in-action'],
  lift: ['with-steering', 'in-action'],
  anchor: ['with-county'],
  solve: ['reported', 'compiled', 'with-steering', 'in-action', 'with-county'],
  sendOn: ['with-county'],
} as const satisfies Record<string, readonly DeviationStatus[]>;

/**
 * Whether it stands where that can be done. For those who have a decision to confirm it also stands where it stood before that: they
 * may decide otherwise.
 */
export function canStep(
  deviation: Deviation,
  step: keyof typeof stepsFrom,
  decider?: Decider,
): boolean {
  const from: readonly DeviationStatus[] = stepsFrom[step];
  return standsAt(deviation, decider).some((status) => from.includes(status));
}

function standsAt(deviation: Deviation, decider: Decider | undefined): readonly DeviationStatus[] {
  const written = awaitsConfirming(deviation);
  if (written === undefined || decider === undefined || confirmedBy(deviation) !== decider)
    return [deviation.state];
  const before = stoodBefore(deviation, written);
  // What is ended for others is not for them; what is lifted is decided by Länsam, unless they take it back.
  return before === undefined ? [deviation.state] : [before];
}

/** Whether the team may solve it by itself: its own ways of working, in its own municipality (handbook §5). */
export function isTeamsOwnMatter({
  category,
  alsoTouches,
}: Pick<Deviation, 'category' | 'alsoTouches'>): boolean {
  return ownCategories.includes(category) && alsoTouches.length === 0;
}

/** The samordnare puts it in order before it goes on, once or several times. */
export function compileDeviation(
  deviation: Deviation,
  input: DeviationCompilation,
  ctx: DeviationContext,
  teamIds: readonly string[],
): Result<Deviation, DeviationRefusal> {
  if (!canStep(deviation, 'compile')) return notFrom(deviation);
  const content = checkedContent({ id: deviation.teamId }, input, deviation, teamIds);
  if (!content.ok) return content;
  // Else what is about the samordnaren could be solved by the samordnare.
  if (!isTeamsOwnMatter(deviation) && isTeamsOwnMatter(content.value))
    return err({ code: 'reaches-steering', category: deviation.category });
  const compiled = { ...deviation, ...content.value, managerAsked: input.managerAsked };
  return ok(withEvent(compiled, { type: 'compiled', ...doneNow(ctx) }));
}

/** The samordnare hands it to the local styrgrupp. */
export function forwardDeviation(
  deviation: Deviation,
  ctx: DeviationContext,
): Result<Deviation, DeviationRefusal> {
  if (!canStep(deviation, 'forward')) return notFrom(deviation);
  return ok(withEvent(deviation, { type: 'forwarded', ...doneNow(ctx) }));
}

/** What the styrgrupp does about it, or does instead. Refuses `guarded` text and a day that has been. */
export function setDeviationAction(
  deviation: Deviation,
  { text, owner, due, confirmed }: ActionInput,
  ctx: DeviationContext,
): Result<Deviation, DeviationRefusal> {
  if (!canStep(deviation, 'setAction', ctx.decider)) return notFrom(deviation);
  if (due < ctx.today) return err({ code: 'due-in-past' });
  const guarded = guardedField('text', text, { maxLength: maxActionLength, confirmed });
  if (!guarded.ok) return guarded;
  const action = { text: guarded.value, owner, due };
  const event = { type: 'action-set', ...decidedNow(ctx), action } as const;
  return ok(withEvent({ ...deviation, action }, event));
}

/** The styrgrupp hands it on to Länsam. */
export function liftDeviation(
  deviation: Deviation,
  ctx: DeviationContext,
): Result<Deviation, DeviationRefusal> {
  if (!canStep(deviation, 'lift', ctx.decider)) return notFrom(deviation);
  return ok(withEvent(deviation, { type: 'lifted', ...decidedNow(ctx) }));
}

/** The styrgrupp wants to know more before it decides: the team has it again. Refuses `guarded` text. */
export function askBackDeviation(
  deviation: Deviation,
  { text, confirmed }: Pick<ActionInput, 'text' | 'confirmed'>,
  ctx: DeviationContext,
): Result<Deviation, DeviationRefusal> {
  if (!canStep(deviation, 'askBack', ctx.decider)) return notFrom(deviation);
  const guarded = guardedField('text', text, { maxLength: maxActionLength, confirmed });
  if (!guarded.ok) return guarded;
  return ok(withEvent(deviation, { type: 'asked-back', ...decidedNow(ctx), text: guarded.value }));
}

/** Who anchors in their own organisation what Länsam has taken on, and by when. Refuses a day that has been. */
export function anchorDeviation(
  deviation: Deviation,
  { owner, due }: { readonly owner: AnchorOwner; readonly due: IsoDate },
  ctx: DeviationContext,
): Result<Deviation, DeviationRefusal> {
  if (!canStep(deviation, 'anchor', ctx.decider)) return notFrom(deviation);
  if (due < ctx.today) return err({ code: 'due-in-past' });
  const anchoring = { owner, due };
  const event = { type: 'anchored', ...decidedNow(ctx), anchoring } as const;
  return ok(withEvent({ ...deviation, anchoring }, event));
}

/** One of those it is with says that it was decided as it has been written down for them. */
export function confirmDecision(
  deviation: Deviation,
  ctx: DeviationContext,
): Result<Deviation, DeviationRefusal> {
  const written = awaitsConfirming(deviation);
  if (written === undefined) return err({ code: 'nothing-to-confirm' });
  const event = { type: 'confirmed', ...doneNow(ctx), decision: written.type } as const;
  return ok(withEvent(deviation, event));
}

/**
 * Solved by the team itself, by the styrgrupp or by Länsam; only Länsam sends it elsewhere. What is not the team's own ways of
 * working goes to the styrgrupp first (handbook §5).
 */
export function endDeviation(
  deviation: Deviation,
  as: DeviationEnd,
  ctx: DeviationContext,
): Result<Deviation, DeviationRefusal> {
  const { decider } = ctx;
  if (!canStep(deviation, 'solve', decider)) return notFrom(deviation);
  if (as !== 'solved' && !canStep(deviation, 'sendOn', decider))
    return err({ code: 'only-from-county' });
  if (canStep(deviation, 'forward') && !isTeamsOwnMatter(deviation))
    return err({ code: 'reaches-steering', category: deviation.category });
  return ok(withEvent(deviation, { type: endEvents[as], ...decidedNow(ctx) }));
}

const endEvents = {
  solved: 'solved',
  'passed-on': 'passed-on',
  'other-forum': 'sent-elsewhere',
} as const satisfies Record<DeviationEnd, DeviationEvent['type']>;

function notFrom(deviation: Deviation): Result<never, DeviationRefusal> {
  return err({ code: 'deviation-is', status: deviation.state });
}

/** When, by whom, and as what. */
export function doneNow(ctx: DeviationContext) {
  return { ...happenedNow(ctx), ...(ctx.as !== undefined && { as: ctx.as }) };
}

function decidedNow(ctx: DeviationContext) {
  return { ...doneNow(ctx), ...(ctx.asSecretary && { asSecretary: ctx.asSecretary }) };
}

function withEvent(deviation: Deviation, event: DeviationEvent): Deviation {
  return { ...deviation, state: statusAfter(event), history: [...deviation.history, event] };
}
