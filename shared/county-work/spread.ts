import type { Deviation } from '../deviations/deviation.ts';
import { hasBeenLifted } from '../deviations/history.ts';
import { guardedField } from '../guard/guarded-field.ts';
import type { AccountKey } from '../kernel/account-key.ts';
import { type CommandContext, happenedNow } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { CountyDoer } from './county-doer.ts';
import type { GoodExample } from './good-example.ts';
import type { CountyWorkRefusal } from './refusals.ts';

/** Who does it, as what. */
export interface CountyContext extends CommandContext {
  readonly as: CountyDoer;
}

/** Whoever has written what a deviation says. */
function writersOf({ history }: Pick<Deviation, 'history'>): readonly AccountKey[] {
  const wrote = history.filter(({ type }) => type === 'reported' || type === 'compiled');
  return [...new Set(wrote.map(({ by }) => by))];
}

/**
 * On its way to all teams: at once where whoever does it has written none of it, which is the second look; otherwise when another
 * has looked. Refuses `guarded` text.
 */
export function spreadExample(
  deviation: Deviation,
  before: GoodExample | undefined,
  { text, confirmed }: { readonly text: string; readonly confirmed?: string[] | undefined },
  ctx: CountyContext,
): Result<GoodExample, CountyWorkRefusal> {
  if (deviation.issue !== 'good-example' || !hasBeenLifted(deviation))
    return err({ code: 'not-an-example' });
  if (before !== undefined && before.state !== 'withdrawn')
    return err({ code: 'example-is-spread' });
  const guarded = guardedField('text', text, { maxLength: 300, confirmed });
  if (!guarded.ok) return guarded;
  const authors = writersOf(deviation);
  const isAsWritten = guarded.value === deviation.text;
  const writers = isAsWritten ? authors : [...new Set([...authors, ctx.actor])];
  const done = { ...happenedNow(ctx), as: ctx.as };
  const isLookedAt = !writers.includes(ctx.actor);
  return ok({
    ...{ kind: 'good-example', id: deviation.id, schemaVersion: 1 },
    state: isLookedAt ? 'published' : 'proposed',
    ...{ sort: ctx.now, teamId: deviation.teamId, text: guarded.value, writers: [...writers] },
    history: [
      ...(before?.history ?? []),
      { type: 'proposed', ...done },
      ...(isLookedAt ? ([{ type: 'published', ...done }] as const) : []),
    ],
  });
}

/** The second look: by another than those who wrote. */
export function publishExample(
  example: GoodExample,
  ctx: CountyContext,
): Result<GoodExample, CountyWorkRefusal> {
  if (example.state === 'published') return err({ code: 'example-is-published' });
  if (example.state === 'withdrawn') return err({ code: 'example-is-withdrawn' });
  if (example.writers.includes(ctx.actor)) return err({ code: 'example-needs-another' });
  return ok(nowIn(example, 'published', ctx));
}

export function withdrawExample(
  example: GoodExample,
  ctx: CountyContext,
): Result<GoodExample, CountyWorkRefusal> {
  if (example.state === 'withdrawn') return err({ code: 'example-is-withdrawn' });
  return ok(nowIn(example, 'withdrawn', ctx));
}

function nowIn(
  example: GoodExample,
  state: 'published' | 'withdrawn',
  ctx: CountyContext,
): GoodExample {
  const event = { type: state, ...happenedNow(ctx), as: ctx.as };
  return { ...example, state, history: [...example.history, event] };
}
