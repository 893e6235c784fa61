import { err, ok, type Result } from '../kernel/result.ts';
import { cleanText } from './clean-text.ts';
import { type Confirmed, keyOf } from './confirming.ts';
import { detect, type TextUse } from './detect.ts';
import { type AskedFinding, type Finding, isAsked, isAskedKind } from './finding.ts';
import { inspectionText } from './words/inspection-text.ts';
import { inOtherSpelling } from './words/span.ts';

/**
 * Why a text is not taken as it stands, with all that was found at once. It never carries the text: what is refused is
 * neither stored nor logged (handbook §7).
 */
export type GuardRefusal =
  | { readonly code: 'empty' }
  /** How many characters there may be. */
  | { readonly code: 'too-long'; readonly maxLength: number }
  | { readonly code: 'found'; readonly findings: readonly Finding[] };

export interface GuardedText {
  /** Trimmed, NFC, without control characters, white space folded; safe to store once the warnings are confirmed. */
  readonly text: string;
  readonly warnings: readonly AskedFinding[];
}

export interface TextLimits extends TextUse {
  readonly maxLength: number;
}

/**
 * The one way in for free text. Length is counted in UTF-16 units of the cleaned text, as the input fields of cards and
 * pages count it.
 */
export function guardText(
  text: string,
  { maxLength, ...use }: TextLimits,
): Result<GuardedText, GuardRefusal> {
  const cleaned = cleanText(text);
  if (cleaned === '') return err({ code: 'empty' });
  if (cleaned.length > maxLength) return err({ code: 'too-long', maxLength });
  const findings = findingsIn(cleaned, use);
  const warnings = findings.filter(isAsked);
  return warnings.length < findings.length
    ? err({ code: 'found', findings })
    : ok({ text: cleaned, warnings });
}

/** As {@link guardText}, where what was confirmed is let through and all the rest is told. */
export function guardConfirmed(
  text: string,
  limits: TextLimits,
  { confirmed = [] }: Confirmed,
): Result<string, GuardRefusal> {
  const guarded = guardText(text, limits);
  if (guarded.ok) {
    const left = guarded.value.warnings.filter(({ key }) => !confirmed.includes(key));
    return left.length > 0 ? err({ code: 'found', findings: left }) : ok(guarded.value.text);
  }
  if (guarded.error.code !== 'found') return guarded;
  const left = guarded.error.findings.filter(
    (finding) => !isAsked(finding) || !confirmed.includes(finding.key),
  );
  return err({ code: 'found', findings: left });
}

interface Inspected {
  readonly cleaned: string;
  readonly isMeetingPlace: boolean;
  readonly findings: readonly Finding[];
}

/** The few looked at last: a text comes again with what was confirmed, and the place of a series with each of its meetings. */
const lately: Inspected[] = [];
const mostLately = 4;

/** @param cleaned as `cleanText` makes it */
export function findingsIn(cleaned: string, use: TextUse = {}): readonly Finding[] {
  const isMeetingPlace = use.meetingPlace === true;
  const known = lately.find(
    (one) => one.cleaned === cleaned && one.isMeetingPlace === isMeetingPlace,
  );
  if (known !== undefined) return known.findings;
  const findings = foundAnew(cleaned, use);
  if (lately.unshift({ cleaned, isMeetingPlace, findings }) > mostLately) lately.pop();
  return findings;
}

function foundAnew(cleaned: string, use: TextUse): readonly Finding[] {
  const inspected = inspectionText(cleaned);
  return detect(inspected, use).map(({ kind, ...found }) => {
    const fragment = inspected.slice(found.start, found.start + found.length);
    const span = inOtherSpelling(found, inspected, cleaned);
    const first = wordAt(cleaned, span.start + 1);
    const last = wordAt(cleaned, span.start + span.length);
    const where = { ...span, words: [first, last] } as const;
    return isAskedKind(kind) ? { ...where, kind, key: keyOf(kind, fragment) } : { ...where, kind };
  });
}

/** How many words have begun before there. */
function wordAt(text: string, end: number): number {
  return text.slice(0, end).split(/\s+/).length;
}
