import type { CaseReference } from './case.ts';

/** What people put between the parts: nothing, spaces of any kind, hyphens and dashes of any kind, a dot, a slash. */
const between = String.raw`[\s\p{Pd}\p{Zs}._/\u2212]{0,3}`;
const written = new RegExp(
  String.raw`(?<![\p{L}\p{N}])([a-zåäö]{3})${between}(20\d{2})${between}(\d{1,4})(?!\p{N})`,
  'iu',
);
/** Team codes have the letters A–Z only; a municipality's own name may not. */
const withoutMarks: Readonly<Record<string, string>> = { Å: 'A', Ä: 'A', Ö: 'O' };

/**
 * The case reference somebody has written somewhere in a text: `ber 2026 14`, `BER–2026–014` and `ber2026014` are all
 * BER-2026-014. Nothing when there is none.
 */
export function writtenReference(text: string): CaseReference | undefined {
  const [, code, year, number] = written.exec(text.normalize('NFC')) ?? [];
  if (code === undefined || year === undefined || number === undefined) return undefined;
  const letters = code.toUpperCase().replace(/[ÅÄÖ]/g, (letter) => withoutMarks[letter] ?? letter);
  return Number(number) === 0 ? undefined : caseReferenceOf(letters, Number(year), Number(number));
}

const yearAndNumber = /^(20\d{2})[^\p{L}\p{N}]*(\d{1,4})$/u;
const numberAlone = /^\d{1,4}$/;
/** Further back than that nobody knows a case by its number alone. */
const mostYears = 10;

/**
 * The cases of a team that somebody who looks for one can mean: by the whole reference, by year and number (`2021-14`), or by
 * the number alone, of this year and those before it. None while what is written is no more than a year.
 */
export function referencesMeant(
  search: string,
  code: string,
  thisYear: number,
): readonly CaseReference[] {
  const text = search.trim();
  const whole = writtenReference(text);
  if (whole !== undefined) return [whole];
  const [, year, number] = yearAndNumber.exec(text) ?? [];
  if (year !== undefined && number !== undefined)
    return Number(number) === 0 ? [] : [caseReferenceOf(code, Number(year), Number(number))];
  const n = numberAlone.test(text) && !/^20\d\d$/.test(text) ? Number(text) : 0;
  return n === 0
    ? []
    : Array.from({ length: mostYears }, (_, back) => caseReferenceOf(code, thisYear - back, n));
}

const day = /(?<!\d)20\d{2}([-–./\u2212])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/gu;

/** Whether a text tells of a case by its reference, however it is written. A day ("den 2026-12-15") looks much like one. */
export function mentionsCase(text: string): boolean {
  return writtenReference(text.replace(day, ' ')) !== undefined;
}

/** `caseReferenceOf('BRA', 2026, 14)` is `BRA-2026-014`; numbers above 999 take four digits. */
export function caseReferenceOf(code: string, year: number, n: number): CaseReference {
  return `${code}-${year}-${String(n).padStart(3, '0')}`;
}
