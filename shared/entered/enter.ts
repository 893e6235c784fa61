import type { Role } from '../access/role.ts';
import { guardedField } from '../guard/guarded-field.ts';
import type { CommandContext } from '../kernel/context.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { without } from '../kernel/without.ts';
import { type Entered, type EnteredKind, enteredOf, type Saying } from './entered.ts';
import { idOf, spanOf } from './period.ts';
import type { EnteredRefusal } from './refusals.ts';
import { answersGoal } from './survey.ts';

/** Whose something can be: costs of a team's and of the federation's own, its capital of nobody else's. */
export const placesOf: Readonly<Record<EnteredKind, readonly ('team' | 'county')[]>> = {
  costs: ['team', 'county'],
  posts: ['team', 'county'],
  assistance: ['team'],
  survey: ['county', 'team'],
  capital: ['county'],
  yearly: ['team'],
};

export interface Entering {
  readonly place: string;
  readonly source: string;
  readonly confirmed?: string[] | undefined;
  /** What the asker enters it as. */
  readonly as: Role;
  readonly importId?: string;
  /** All that is entered of the place. */
  readonly there: readonly Entered[];
}

/**
 * Says something for the first time, or anew: then it is a version more, and what was said before stays in its history. The
 * same once more returns the very same document.
 */
export function enter(
  said: Saying,
  { place, there, as, importId, ...typed }: Entering,
  ctx: CommandContext,
): Result<Entered, EnteredRefusal> {
  const wrong = wrongOf(said, there, ctx);
  if (wrong !== undefined) return err(wrong);
  const { confirmed } = typed;
  const source = guardedField('source', typed.source, { maxLength: 140, confirmed });
  if (!source.ok) return source;
  const id = idOf(place, said);
  const before = there.find((one) => one.id === id);
  const isSame =
    before !== undefined &&
    before.withdrawn !== true &&
    before.source === source.value &&
    isSameSaying(before.values, said.values);
  if (isSame) return ok(before);
  const event = {
    type: before === undefined || before.withdrawn === true ? 'entered' : 'corrected',
    ...{ at: ctx.now, by: ctx.actor, as, values: said.values, source: source.value },
    ...(importId === undefined ? {} : { importId }),
  } as const;
  // Kind and values were said together, and what is stored of that kind has the same.
  return ok({
    ...{ kind: 'entered', id, schemaVersion: 1 },
    state: place,
    sort: spanOf(said).from,
    what: said.what,
    values: said.values,
    source: source.value,
    history: [...(before?.history ?? []), event],
  } as Entered);
}

/** Whatever order the fields come in. */
export function isSameSaying(before: Saying['values'], now: Saying['values']): boolean {
  const fields = (values: object) =>
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `${name} ${JSON.stringify(value)}`)
      .sort()
      .join();
  return fields(before) === fields(now);
}

function wrongOf(
  said: Saying,
  there: readonly Entered[],
  { today }: CommandContext,
): EnteredRefusal | undefined {
  if (said.what !== 'posts') {
    if (spanOf(said).from > today) return { code: 'year-not-begun' };
    if (said.what === 'survey' && !answersGoal(said.values.goal, said.values.respondents))
      return { code: 'goal-of-others' };
    return undefined;
  }
  const { post, from, to } = said.values;
  if (to < from) return { code: 'post-ends-before-start' };
  const others = enteredOf(there, 'posts').filter(
    ({ values }) => values.post === post && values.from !== from,
  );
  const overlaps = others.some(({ values }) => values.from <= to && from <= values.to);
  return overlaps ? { code: 'post-overlaps' } : undefined;
}

/** It counts nowhere from now on. Twice is once. */
export function withdraw(entered: Entered, as: Role, ctx: CommandContext): Entered {
  if (entered.withdrawn === true) return entered;
  const event = { type: 'withdrawn', at: ctx.now, by: ctx.actor, as } as const;
  return { ...entered, withdrawn: true, history: [...entered.history, event] } as Entered;
}

/** As it stood before what was said last, where anything was. */
export function beforeLast(entered: Entered): Entered {
  const history = entered.history.slice(0, -1);
  const said = history.findLast((event) => event.type !== 'withdrawn');
  if (said === undefined) return entered;
  const isWithdrawn = history.at(-1)?.type === 'withdrawn';
  return {
    ...without(entered, 'withdrawn'),
    values: said.values,
    source: said.source,
    ...(isWithdrawn && { withdrawn: true }),
    history,
  } as Entered;
}
