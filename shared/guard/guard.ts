import { err, ok, type Result } from '../kernel/result.ts';
import { holdsAge } from './ages.ts';
import { cleanText } from './clean-text.ts';
import type { ConfirmableCode } from './confirmable.ts';
import { type ContactKind, findContactDetail } from './contact-details.ts';
import { inspectionText } from './inspection-text.ts';
import { holdsPossibleName } from './names.ts';
import type { NumberKind } from './number-judge.ts';
import { findPersonalNumber } from './personal-number.ts';
import { holdsVillage } from './villages.ts';

/** Why a text is refused. It never carries the text: what is refused is neither stored nor logged (handbook §7). */
export interface GuardRefusal {
  readonly code: NumberKind | ContactKind | 'too-long' | 'empty' | ConfirmableCode;
  /** With `too-long`: how many characters there may be. */
  readonly maxLength?: number;
}

/** Something that cannot be known for sure, which the writer has to confirm. It never carries the text either. */
interface GuardWarning {
  readonly code: ConfirmableCode;
}

export interface GuardedText {
  /** Trimmed, NFC, without control characters, white space folded; safe to store. */
  readonly text: string;
  readonly warnings: readonly GuardWarning[];
}

export interface TextLimits {
  readonly maxLength: number;
  /** The text is the place of a meeting, where a street address and a village are meant to stand. */
  readonly meetingPlace?: boolean | undefined;
}

/**
 * The one way in for free text. Length is counted in UTF-16 units of the cleaned text, as the input fields of cards and
 * pages count it.
 */
export function guardText(text: string, limits: TextLimits): Result<GuardedText, GuardRefusal> {
  const cleaned = cleanText(text);
  if (cleaned === '') return err({ code: 'empty' });
  if (cleaned.length > limits.maxLength) {
    return err({ code: 'too-long', maxLength: limits.maxLength });
  }
  const inspected = inspectionText(cleaned);
  const found = findPersonalNumber(inspected) ?? findContactDetail(inspected, limits.meetingPlace);
  if (found !== undefined) return err({ code: found });
  return ok({
    text: cleaned,
    warnings: warningsOf(inspected, limits).map((code) => ({ code })),
  });
}

function warningsOf(inspected: string, { meetingPlace = false }: TextLimits): ConfirmableCode[] {
  return [
    ...(holdsPossibleName(inspected) ? (['possible-name'] as const) : []),
    ...(!meetingPlace && holdsVillage(inspected) ? (['possible-village'] as const) : []),
    ...(holdsAge(inspected) ? (['possible-age'] as const) : []),
  ];
}
