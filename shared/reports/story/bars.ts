import type { FigureLine } from '../views/view.ts';
import type { PictureOfKind } from '../views/picture.ts';

/**
 * A bar of each split that can be told, of the lines as they stand in its table: merged where they had to be, so that a part may occur in
 * one bar and not in the other. Nothing where a number may not be seen, or there is nothing.
 */
export function barsOf(
  splits: readonly { readonly label: string; readonly lines: readonly FigureLine[] }[],
): PictureOfKind<'stacks'> | undefined {
  const told = splits.filter(
    ({ lines }) =>
      lines.every(({ figure: { value } }) => value !== undefined) &&
      lines.some(({ figure: { value = 0 } }) => value > 0),
  );
  const parts = [...new Set(told.flatMap(({ lines }) => lines.map(({ label }) => label)))];
  if (told.length === 0) return undefined;
  return {
    kind: 'stacks',
    parts,
    rows: told.map(({ label, lines }) => ({
      label,
      values: parts.map((part) => lines.find((one) => one.label === part)?.figure.value ?? 0),
    })),
  };
}
