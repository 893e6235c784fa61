import { allGuarded, guardedField } from '../guard/guarded-field.ts';
import { addDays, type IsoDate, localDate } from '../kernel/calendar.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { mostDecision, mostQuestion } from './forms.ts';
import type { RulingRefusal } from './refusals.ts';
import type { Ruling, Written } from './ruling.ts';
import { type RulingOf, whoseOf } from './whose.ts';
import { isSecretary, writerText } from './present-writer.ts';

interface Confirming {
  readonly confirmed?: string[] | undefined;
}
export interface DecisionInput extends Confirming {
  readonly decision: string;
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}
export interface RulingInput extends DecisionInput {
  readonly question: string;
}

/** A team asks; the question waits at its styrgrupp or at Länsam. */
export function askRuling(
  { question, confirmed }: { readonly question: string } & Confirming,
  of: {
    readonly teamId: string;
    readonly steeringGroupId?: string | undefined;
    readonly boardQuestionId?: string | undefined;
  },
  ctx: CommandContext,
): Result<Ruling, RulingRefusal> {
  const guarded = guardedField('question', question, { maxLength: mostQuestion, confirmed });
  if (!guarded.ok) return guarded;
  const { teamId, steeringGroupId, boardQuestionId } = of;
  return ok({
    ...fresh(ctx),
    state: 'asked',
    teamId,
    question: guarded.value,
    ...(boardQuestionId === undefined ? {} : { boardQuestionId }),
    ...(steeringGroupId === undefined
      ? { level: 'county' }
      : { level: 'steering-group', steeringGroupId }),
    history: [{ type: 'asked', ...happenedNow(ctx) }],
  });
}

/** What was decided about a question that waits. The first decision stands, and who comes second is told of it. */
export function decideRuling(
  ruling: Ruling,
  input: DecisionInput,
  written: Written,
  ctx: CommandContext,
): Result<Ruling, RulingRefusal> {
  if (ruling.state !== 'asked') {
    const on = localDate(decidedAt(ruling));
    return err({ code: 'ruling-is-decided', on, who: writerText(ruling) });
  }
  const { confirmed, from, to } = input;
  if (to !== undefined && to < from) return err({ code: 'ruling-ends-before-it-begins' });
  const text = guardedField('decision', input.decision, { maxLength: mostDecision, confirmed });
  if (!text.ok) return text;
  const event = { type: 'decided', ...happenedNow(ctx) } as const;
  return ok({
    ...ruling,
    state: 'current',
    sort: ctx.now,
    decision: text.value,
    written,
    from,
    to,
    history: [...ruling.history, event],
  });
}

/** A decision that nobody had asked for here. */
export function noteRuling(
  input: RulingInput,
  whose: RulingOf,
  written: Written,
  ctx: CommandContext,
): Result<Ruling, RulingRefusal> {
  const { confirmed, from, to } = input;
  if (to !== undefined && to < from) return err({ code: 'ruling-ends-before-it-begins' });
  const texts = allGuarded({
    question: guardedField('question', input.question, { maxLength: mostQuestion, confirmed }),
    decision: guardedField('decision', input.decision, { maxLength: mostDecision, confirmed }),
  });
  if (!texts.ok) return texts;
  return ok({
    ...fresh(ctx),
    state: 'current',
    ...whose,
    ...texts.value,
    written,
    from,
    to,
    history: [{ type: 'decided', ...happenedNow(ctx) }],
  });
}

/** Another holds from its day on: the old one says by which, and ends the day before. */
export function replaceRuling(
  ruling: Ruling,
  input: RulingInput,
  written: Written,
  ctx: CommandContext,
): Result<{ readonly old: Ruling; readonly next: Ruling }, RulingRefusal> {
  const standing = decided(ruling);
  if (!standing.ok) return standing;
  const { from: began } = standing.value;
  if (input.from < began)
    return err({ code: 'ruling-before-the-one-it-replaces', earliest: began });
  const next = noteRuling(input, whoseOf(ruling), written, ctx);
  if (!next.ok) return next;
  // The day before it began where both are from one day: then it has never held.
  const lastDay = addDays(input.from, -1);
  const event = { type: 'replaced', ...happenedNow(ctx) } as const;
  return ok({
    old: {
      ...ruling,
      state: 'replaced',
      to: ruling.to !== undefined && ruling.to < lastDay ? ruling.to : lastDay,
      replacedBy: next.value.id,
      history: [...ruling.history, event],
    },
    next: { ...next.value, replaces: ruling.id },
  });
}

/** Those who decided say that it is what they decided. */
export function confirmRuling(
  ruling: Ruling,
  by: Written,
  ctx: CommandContext,
): Result<Ruling, RulingRefusal> {
  const standing = decided(ruling);
  if (!standing.ok) return standing;
  if (ruling.confirmed !== undefined)
    return err({ code: 'ruling-is-confirmed', on: ruling.confirmed.on });
  if (!isSecretary(ruling)) return err({ code: 'ruling-needs-no-confirming' });
  const event = { type: 'confirmed', ...happenedNow(ctx) } as const;
  return ok({
    ...ruling,
    confirmed: { ...by, on: ctx.today },
    history: [...ruling.history, event],
  });
}

/** It holds no longer than to a day, which may have been. */
export function endRuling(
  ruling: Ruling,
  to: IsoDate,
  ctx: CommandContext,
): Result<Ruling, RulingRefusal> {
  const standing = decided(ruling);
  if (!standing.ok) return standing;
  if (to < standing.value.from) return err({ code: 'ruling-ends-before-it-begins' });
  const event = { type: 'ended', ...happenedNow(ctx) } as const;
  return ok({ ...ruling, to, history: [...ruling.history, event] });
}

/** One that has been decided and not replaced. */
function decided(ruling: Ruling): Result<{ readonly from: IsoDate }, RulingRefusal> {
  switch (ruling.state) {
    case 'asked':
      return err({ code: 'ruling-is-asked' });
    case 'replaced':
      return err({ code: 'ruling-is-replaced', on: localDate(happenedAt(ruling, 'replaced')) });
    case 'current':
      return ok({ from: ruling.from ?? localDate(ruling.sort) });
  }
}

function decidedAt(ruling: Ruling): string {
  return happenedAt(ruling, 'decided');
}

function happenedAt(ruling: Ruling, type: Ruling['history'][number]['type']): string {
  return ruling.history.findLast((event) => event.type === type)?.at ?? ruling.sort;
}

function fresh(ctx: CommandContext) {
  return { kind: 'ruling', id: ctx.newId(), schemaVersion: 1, sort: ctx.now } as const;
}
