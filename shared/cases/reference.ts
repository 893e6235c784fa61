import type { CaseReference } from './case.ts';

/** `caseReferenceOf('BRA', 2026, 14)` is `BRA-2026-014`; numbers above 999 take four digits. */
export function caseReferenceOf(code: string, year: number, n: number): CaseReference {
  return `${code}-${year}-${String(n).padStart(3, '0')}`;
}
