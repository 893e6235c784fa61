import type { IsoDate } from '../../kernel/calendar.ts';
import type { Period } from '../../kernel/period.ts';
import type { Block, Group } from './publication.ts';

/** What is told of one split over some time. */
export interface PublishedTable extends Period {
  readonly of: number;
  readonly groups: readonly Group[];
}

/** Of exactly these days, where whole blocks make them up. */
export function tableOf(chain: readonly Block[], { from, to }: Period): PublishedTable | undefined {
  const blocks = chain.filter((one) => one.to <= to && one.to >= from);
  const [first] = blocks;
  const last = blocks.at(-1);
  if (first === undefined || last?.to !== to) return undefined;
  // Before the first block of all there was nothing.
  const begins = first.from === from || (first === chain[0] && first.from > from);
  return begins ? together(blocks) : undefined;
}

/** Of all that has been told, up to that day at most. */
export function tableSinceStart(chain: readonly Block[], to: IsoDate): PublishedTable | undefined {
  const blocks = chain.filter((one) => one.to <= to);
  return blocks.length === 0 ? undefined : together(blocks);
}

/** Blocks, or tables of several teams, as one: codes that are told together in one of them are told together. */
export function together(tables: readonly PublishedTable[]): PublishedTable {
  const of = tables.reduce((sum, one) => sum + one.of, 0);
  const froms = tables.map(({ from }) => from).sort();
  const tos = tables.map(({ to }) => to).sort();
  const groups = tables.map((one) => one.groups).reduce(joinedGroups);
  return { from: froms[0] ?? '', to: tos.at(-1) ?? '', of, groups };
}

/** Codes that are told together in either are told together in both. */
export function joinedGroups(a: readonly Group[], b: readonly Group[]): readonly Group[] {
  return b.reduce((groups: readonly Group[], one) => {
    const touched = groups.filter(({ codes }) => codes.some((code) => one.codes.includes(code)));
    const all = [...touched, one];
    const isTold = all.every(({ count }) => count !== undefined);
    const merged = {
      codes: [...new Set(all.flatMap(({ codes }) => codes))],
      ...(isTold && { count: all.reduce((sum, { count = 0 }) => sum + count, 0) }),
    };
    const at = groups.findIndex((group) => touched.includes(group));
    if (at === -1) return [...groups, merged];
    return groups.flatMap((group, n) =>
      n === at ? [merged] : touched.includes(group) ? [] : [group],
    );
  }, a);
}
