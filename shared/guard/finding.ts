import type { Span } from './words/span.ts';

/**
 * What is refused whatever its writer says: a number, a way to reach or find somebody, and an illness said of somebody
 * (handbook §7).
 */
export const refusedKinds = [
  'personal-number',
  'coordination-number',
  'birth-date',
  'id-number',
  'bank-account',
  'registration-plate',
  'phone',
  'email',
  'profile',
  'link',
  'street-address',
  'diagnosis',
] as const;
type RefusedKind = (typeof refusedKinds)[number];

/** What cannot be known for sure, so that its writer may say that it points at nobody. */
export const askedKinds = [
  'possible-name',
  'possible-village',
  'possible-place',
  'possible-age',
  'possible-person',
  'possible-number',
  'possible-health',
  'special-category',
] as const;
export type AskedKind = (typeof askedKinds)[number];

export type FindingKind = RefusedKind | AskedKind;

/** Where something stands; what it says is not told. */
interface Found extends Span {
  /** Which word it begins in, from 1, and which it ends in. */
  readonly words: readonly [first: number, last: number];
}

interface RefusedFinding extends Found {
  readonly kind: RefusedKind;
}

/** With what its confirmation is sent as. */
export interface AskedFinding extends Found {
  readonly kind: AskedKind;
  readonly key: string;
}

/** Something in a text that identifies a person, or may. */
export type Finding = RefusedFinding | AskedFinding;

export function isAsked(finding: Finding): finding is AskedFinding {
  return 'key' in finding;
}

export function isAskedKind(kind: FindingKind): kind is AskedKind {
  return askedKinds.some((asked) => asked === kind);
}
