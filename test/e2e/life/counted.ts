import { changesIn, type Figures, figuresOf, numbersOf } from '../harness/figures.ts';
import type { Stage } from '../harness/stage.ts';

const remembered = new Map<string, Figures>();

/** Keeps what the period came to, for {@link countedSince}. */
export async function remember(stage: Stage, period: string): Promise<void> {
  remembered.set(period, figuresOf(await numbersOf(stage, period)));
}

/** What has come to the period since it was remembered, in those tables. */
export async function countedSince(
  stage: Stage,
  period: string,
  ...tables: readonly string[]
): Promise<Readonly<Record<string, number>>> {
  const before = remembered.get(period);
  if (before === undefined) throw new Error(`${period} has not been remembered.`);
  const after = figuresOf(await numbersOf(stage, period));
  return changesIn(new Set(tables), before, after);
}

/** The tables that rows such as `gender/woman` are in. */
export function tablesOf(changes: Readonly<Record<string, number>>): readonly string[] {
  return Object.keys(changes).flatMap((code) => code.split('/').slice(0, 1));
}
