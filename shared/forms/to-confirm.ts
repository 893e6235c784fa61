import { cleanText } from '../guard/clean-text.ts';
import type { FoundInField } from '../guard/present-findings.ts';
import { pointsAtNobody } from './words.ts';

/** What one tick confirms: these very findings, and as what they are sent. */
export interface ToConfirm {
  readonly keys: readonly string[];
  /** As the writer wrote them; shown to nobody else. */
  readonly fragments: readonly string[];
}

/** What of the guard's findings can be confirmed; nothing where all of it has to be taken away. */
export function toConfirm(
  findings: readonly FoundInField[] = [],
  textOf: (field: string) => string | undefined,
): ToConfirm | undefined {
  const asked = findings.filter(({ key }) => key !== undefined);
  if (asked.length === 0) return undefined;
  const fragments = asked.map(({ field, start, length }) =>
    cleanText(textOf(field) ?? '').slice(start, start + length),
  );
  return {
    keys: [...new Set(asked.flatMap(({ key }) => key ?? []))],
    fragments: [...new Set(fragments.filter((fragment) => fragment !== ''))],
  };
}

/** `Texten pekar inte ut någon person: ”Björk”, ”Hallen”` */
export function confirmLabel({ fragments }: ToConfirm): string {
  const quoted = fragments.map((fragment) => `”${fragment.replaceAll('\n', ' ')}”`).join(', ');
  return quoted === '' ? pointsAtNobody : `${pointsAtNobody}: ${quoted}`;
}
