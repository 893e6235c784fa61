import type { DeviationRow } from '../../../shared/deviations/view.ts';
import type { DigestView } from '../../../shared/digest/view.ts';

/** Told of first, and then not once more among the others. */
export function isWaiting({ waiting }: DigestView, { id }: DeviationRow): boolean {
  return waiting.some(({ row }) => row.id === id);
}
