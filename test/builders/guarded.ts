import { expect } from 'vitest';
import { cleanText } from '../../shared/guard/clean-text.ts';
import { type FindingKind, isAsked } from '../../shared/guard/finding.ts';
import { findingsIn } from '../../shared/guard/guard.ts';

/** The refusal of one text field: for its length, or for what was found in it. */
export function guardedAt(field: string, why: FindingKind | 'empty' | 'too-long'): unknown {
  const isOfLength = why === 'empty' || why === 'too-long';
  const ofLength: unknown = expect.objectContaining({ code: why });
  const found: unknown = expect.arrayContaining([expect.objectContaining({ kind: why })]);
  return {
    code: 'guarded',
    refused: [
      {
        field,
        why: isOfLength ? ofLength : { code: 'found', findings: found },
      },
    ],
  };
}

/** What its writer sends along to confirm all in these texts that can be. */
export function confirming(...texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    findingsIn(cleanText(text)).flatMap((one) => (isAsked(one) ? one.key : [])),
  );
}
