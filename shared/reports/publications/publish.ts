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
  let last: Readonly<Record<ClosedPeriod['by'], Snapshot | undefined>> = {
    'by-half-year': lastOf(before, 'H'),
    'by-tertial': lastOf(before, 'T'),
  };
  for (const { code, by, folded } of periods) {
    if (all[code] !== undefined) continue;
    const snapshot = snapshotOf(folded, by, { ...rules, before: last[by] });
    last = { ...last, [by]: snapshot };
    all = { ...all, [code]: snapshot };
  }
  return all;
}

/** The one of the last period of a kind; their codes are in order of time. */
function lastOf(snapshots: Publication['snapshots'], kind: 'H' | 'T'): Snapshot | undefined {
  const code = Object.keys(snapshots)
    .filter((one) => one.includes(`-${kind}`))
    .sort()
    .at(-1);
  return code === undefined ? undefined : snapshots[code];
}

/** From where on the figures have to be counted again: where the first of the splits that still wait has got to. */
export function waitsFrom(before: Publication): IsoDate | undefined {
  const ends = Object.values(before.chains).map((chain) => chain.at(-1)?.to ?? '');
  return ends.sort()[0];
}
