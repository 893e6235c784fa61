import { summed } from './sum.ts';
import type { Block } from './publication.ts';
import { joinedGroups, tableSinceStart } from './table.ts';
import { partitionOf } from './partition.ts';
import type { CountedAtom, CountedSplit } from './counted-atom.ts';

/**
 * The blocks of one split with what has ended since: an atom is told by itself where it may be, and otherwise waits for those
 * after it. Every sum that anybody can form of what is told is one of whole blocks, and each block is safe by itself.
 */
export function chainUntil(
  before: readonly Block[],
  code: string,
  atoms: readonly CountedAtom[],
  { edition, threshold }: { readonly edition: number; readonly threshold: number },
): readonly Block[] {
  const last = before.at(-1)?.to;
  const blocks = [...before];
  // Of all blocks so far, carried along: joined anew for each of them, a team's first edition grew with the square of its years.
  let told = last === undefined ? undefined : tableSinceStart(before, last)?.groups;
  let waiting: { readonly atom: CountedAtom; readonly split: CountedSplit }[] = [];
  for (const atom of atoms) {
    const split = atom.splits[code];
    if (split === undefined || (last !== undefined && atom.to <= last)) continue;
    waiting.push({ atom, split });
    const total = summed(waiting.map((one) => one.split));
    const groups = partitionOf(
      total,
      waiting.map((one) => one.split.of),
      threshold,
      told,
    );
    if (groups === undefined) continue;
    const from = waiting[0]?.atom.from ?? atom.from;
    blocks.push({
      from,
      to: atom.to,
      of: total.of,
      groups,
      edition,
    });
    told = told === undefined ? groups : joinedGroups(told, groups);
    waiting = [];
  }
  return blocks;
}
