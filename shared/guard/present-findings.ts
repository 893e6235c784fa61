import { isAsked } from './finding.ts';
import { type GuardedRefusal, whyText } from './refusals.ts';

/** A finding as the form that sent the text gets it. Its fragment is cut from the form's own text, never sent. */
export interface FoundInField {
  readonly field: string;
  readonly kind: string;
  /** In the text as `cleanText` makes it, in UTF-16 units. */
  readonly start: number;
  readonly length: number;
  /** What its confirmation is sent as; without one it cannot be confirmed. */
  readonly key?: string;
}

export function presentFindings({ refused }: GuardedRefusal): {
  readonly findings: readonly FoundInField[];
  readonly said: Readonly<Record<string, string>>;
} {
  const findings = refused.flatMap(({ field, why }) =>
    why.code !== 'found'
      ? []
      : why.findings.map((found) => ({
          field,
          kind: found.kind,
          start: found.start,
          length: found.length,
          ...(isAsked(found) ? { key: found.key } : {}),
        })),
  );
  return {
    findings,
    said: Object.fromEntries(refused.map(({ field, why }) => [field, whyText(why)])),
  };
}
