import { addDays, type IsoDate, partsOf } from '../../kernel/calendar.ts';
import { periodCode, periodOf, type PeriodRef, tertialOf } from '../../kernel/period.ts';
import { isPublished, outsideOf } from '../counting/classes.ts';
import type { Folded } from '../counting/fold.ts';
import type { FigureRow } from '../counting/row.ts';
import { allFigures } from '../figures/all-figures.ts';
import { atomsOver, endsHalfYear, endsTertial } from './atoms.ts';
import { summedSplits } from './counted-atom.ts';
import type { Publication } from './publication.ts';
import { type ClosedPeriod, published, waitsFrom } from './publish.ts';

/** What is published, and the open totals that it is a part of. */
export const publishedFigures: readonly FigureRow[] = allFigures.filter(
  (row: FigureRow) => isPublished(row) || (row.kind === 'count' && outsideOf(row) === 'as-it-is'),
);

/** What has to be counted for the next edition. */
export interface ToClose {
  readonly atoms: readonly PeriodRef[];
  readonly periods: readonly { readonly ref: PeriodRef; readonly by: ClosedPeriod['by'] }[];
}

/**
 * Whether anything has ended that has not been looked at.
 * @param today the day after the last one that may be published
 */
export function hasToClose({ until }: Publication, today: IsoDate): boolean {
  return atomsOver(addDays(until, 1), today).length > 0;
}

/** Of a team of which there is anything from `since` on. All atoms that some split still waits for are counted again. */
export function toClose(before: Publication | undefined, since: IsoDate, today: IsoDate): ToClose {
  const from = before === undefined ? '' : (waitsFrom(before) ?? before.until);
  const atoms = atomsOver(since, today).filter(({ to }) => to > from);
  const ended = atoms.filter(({ to }) => before === undefined || to > before.until);
  return {
    atoms: atoms.map((atom) => ({ kind: 'interval', ...atom })),
    periods: ended.flatMap((atom) => {
      const { year, month } = partsOf(atom.to);
      const halfYear = { kind: 'half-year', year, n: month <= 6 ? 1 : 2 } as const;
      return [
        ...(endsHalfYear(atom) ? [{ ref: halfYear, by: 'by-half-year' as const }] : []),
        ...(endsTertial(atom) ? [{ ref: tertialOf(atom.to), by: 'by-tertial' as const }] : []),
      ];
    }),
  };
}

/** The next edition, by what was counted for it; what was there before, where nothing has ended. */
export function nextEdition(
  before: Publication | undefined,
  { atoms, periods }: ToClose,
  counted: (ref: PeriodRef) => { readonly folded: readonly Folded[] },
  on: { readonly threshold: number; readonly today: IsoDate },
): Publication | undefined {
  if (atoms.length === 0) return before;
  return published(before, {
    ...on,
    atoms: atoms.map((ref) => ({ ...periodOf(ref), splits: summedSplits(counted(ref).folded) })),
    periods: periods.map(({ ref, by }) => ({
      ...{ code: periodCode(ref), by, to: periodOf(ref).to },
      folded: counted(ref).folded,
    })),
  });
}
