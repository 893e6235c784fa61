import type { IsoDate } from '../../kernel/calendar.ts';
import { chainUntil } from './chain.ts';
import type { CountedAtom } from './counted-atom.ts';
import type { Publication, Snapshot } from './publication.ts';
import { snapshotOf } from './snapshot.ts';
import type { Folded } from '../counting/fold.ts';

/** A period that is over, with its figures: a half-year or a tertial. */
export interface ClosedPeriod {
  readonly code: string;
  readonly by: 'by-half-year' | 'by-tertial';
  readonly to: IsoDate;
  readonly folded: readonly Folded[];
}

export interface Ended {
  /** Everything since the last block of any split: all atoms that some split still waits for. */
  readonly atoms: readonly CountedAtom[];
  readonly periods: readonly ClosedPeriod[];
  readonly threshold: number;
  readonly today: IsoDate;
}

/** What has left a team, and what leaves it now that more has ended. What was told stays as it was (handbook §7). */
export function published(
  before: Publication | undefined,
  { atoms, periods, threshold, today }: Ended,
): Publication {
  const edition = (before?.edition ?? 0) + 1;
  const codes = new Set(atoms.flatMap(({ splits }) => Object.keys(splits)));
  const chains = Object.fromEntries(
    [...codes].map((code) => [
      code,
      chainUntil(before?.chains[code] ?? [], code, atoms, { edition, threshold }),
    ]),
  );
  return {
    until: atoms.at(-1)?.to ?? before?.until ?? today,
    edition,
    publishedOn: today,
    chains: { ...before?.chains, ...chains },
    snapshots: snapshotsWith(before?.snapshots ?? {}, periods, { threshold, edition }),
  };
}

function snapshotsWith(
  before: Publication['snapshots'],
  periods: readonly ClosedPeriod[],
  rules: { readonly threshold: number; readonly edition: number },
): Publication['snapshots'] {
  let all = before;
  for (const { code, by, folded } of periods) {
    if (all[code] !== undefined) continue;
    const told = toldBefore(all, by === 'by-half-year' ? 'H' : 'T');
    all = { ...all, [code]: snapshotOf(folded, by, { ...rules, before: told }) };
  }
  return all;
}

/** Those of one kind of period, the first first; their codes are in order of time. */
function toldBefore(snapshots: Publication['snapshots'], kind: 'H' | 'T'): readonly Snapshot[] {
  return Object.entries(snapshots)
    .filter(([code]) => code.includes(`-${kind}`))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, snapshot]) => snapshot);
}

/** From where on the figures have to be counted again: where the first of the splits that still wait has got to. */
export function waitsFrom(before: Publication): IsoDate | undefined {
  const ends = Object.values(before.chains).map((chain) => chain.at(-1)?.to ?? '');
  return ends.sort()[0];
}

/** Whether it says anything of anybody. Where there was nobody, what comes from before out of a file is told as if nothing had been. */
export function tellsAnything({ chains, snapshots }: Publication): boolean {
  return (
    Object.values(chains).some((chain) => chain.some(({ of }) => of > 0)) ||
    Object.values(snapshots).some(({ cells }) => Object.values(cells).some((n) => n > 0))
  );
}
