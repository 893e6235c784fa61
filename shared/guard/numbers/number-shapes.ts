import { isoDate } from '../../kernel/date-schemas.ts';
import type { DigitGroup, Joint } from './digit-groups.ts';
import { type Judgement, judgeNumber, type NumberKind } from './number-judge.ts';

/** Some neighbouring groups of digits that make ten or twelve together, cut where a birth number may be cut. */
interface Shape {
  readonly digits: string;
  /** What stands inside the date, before the last four, and inside the last four. */
  readonly dateJoints: readonly Joint[];
  readonly lastJoint: Joint | undefined;
  readonly tailJoints: readonly Joint[];
  readonly spelledOut: boolean;
  readonly spread: Spread;
  /** Part of a longer row of numbers (a table, a list of weeks); a century in front leaves no doubt. */
  readonly crowded: boolean;
  /** Other digits hang on to these without a space. */
  readonly tightlyCrowded: boolean;
  /** The last four are the year of another date: `2026-01-15–2026-02-20`. */
  readonly runsIntoDate: boolean;
}

/**
 * Where single digits stand one by one: all through, or only before or after the hyphen. Nobody writes a date, a clock
 * time or an amount so, therefore no check digit is asked for.
 */
type Spread = 'throughout' | 'date' | 'last-four' | 'nowhere';

/** The first window of groups, from `start`, that is an identity number; `end` is its last group. */
export function numberFrom(
  groups: readonly DigitGroup[],
  start: number,
): { readonly kind: NumberKind; readonly end: number } | undefined {
  let digits = '';
  for (let end = start; end < groups.length && digits.length < 12; end += 1) {
    const group = groups[end];
    if (group === undefined) return undefined;
    digits += group.digits;
    if (digits.length === 10 || digits.length === 12) {
      const kind = kindOf(shapeOf(groups, start, end));
      if (kind !== undefined) return { kind, end };
    }
    if (group.joint === 'none') return undefined;
  }
  return undefined;
}

function kindOf(shape: Shape | undefined): NumberKind | undefined {
  if (shape === undefined) return undefined;
  const judgement = judgeNumber(shape.digits);
  return judgement !== undefined && isNumber(shape, judgement) ? judgement.kind : undefined;
}

/**
 * Where the writing alone says "birth number" (a hyphen before the last four, twelve digits in a row) a wrong check
 * digit does not help: a mistyped number still points at a person. Where it could as well be a date with a time, an
 * amount or a code, the check digit decides.
 */
function isNumber(shape: Shape, { checks, recent }: Judgement): boolean {
  const { digits, dateJoints, lastJoint, tailJoints } = shape;
  const long = digits.length === 12;
  const looksLikeTime = recent && isClock(digits.slice(-4));

  if (shape.spread === 'throughout' || (shape.spread !== 'nowhere' && !recent)) return true;
  if (shape.spelledOut || tailJoints.length > 0 || !isDateWriting(dateJoints, long)) {
    return checks && !shape.crowded && !looksLikeTime;
  }
  if (shape.runsIntoDate) return false;
  if (lastJoint === undefined) return checks || (long && !looksLikeTime);
  if (lastJoint === 'dash') {
    if (checks) return true;
    return !shape.tightlyCrowded && (dateJoints.length === 0 || !looksLikeTime);
  }
  if (looksLikeTime) return false;
  return checks || (long && !recent && lastJoint === 'space' && !shape.tightlyCrowded);
}

/** The date in one piece, or in its three parts with the same sign between them. */
function isDateWriting(dateJoints: readonly Joint[], long: boolean): boolean {
  if (dateJoints.length === 0) return true;
  const sameSign = dateJoints.length === 2 && dateJoints[0] === dateJoints[1];
  return sameSign && (long || dateJoints[0] === 'dash');
}

function shapeOf(groups: readonly DigitGroup[], start: number, end: number): Shape | undefined {
  const parts = groups.slice(start, end + 1);
  const digits = parts.map((part) => part.digits).join('');
  const boundary = digits.length - 4;
  const joints: { at: number; joint: Joint }[] = [];
  let at = 0;
  for (const part of parts.slice(0, -1)) {
    at += part.digits.length;
    joints.push({ at, joint: part.joint });
  }
  const spelledOut = parts.every(isSingleDigit);
  const cutsAreNatural =
    joints.every((cut) => cut.at % 2 === 0 || cut.at > boundary) &&
    joints.some((cut) => cut.at === boundary);
  const spread = spreadOf(parts, boundary);
  if (parts.length > 1 && spread === 'nowhere' && !cutsAreNatural) return undefined;

  const dateJoints = joints.filter((cut) => cut.at < boundary).map((cut) => cut.joint);
  if (!areDateJoints(dateJoints)) return undefined;

  const before = groups[start - 1];
  const last = parts.at(-1);
  const joinedBefore = before !== undefined && before.joint !== 'none';
  const joinedAfter = last !== undefined && last.joint !== 'none';
  const likeInside = [before?.joint, last?.joint].includes(parts[0]?.joint);
  const tightlyCrowded = (joinedBefore && before.tight) || (joinedAfter && last.tight);
  return {
    digits,
    dateJoints,
    lastJoint: joints.find((cut) => cut.at === boundary)?.joint,
    tailJoints: joints.filter((cut) => cut.at > boundary).map((cut) => cut.joint),
    spelledOut,
    spread: goesOn(groups, start, end, spread) || isMobile(parts, digits) ? 'nowhere' : spread,
    crowded: digits.length === 10 && (likeInside || tightlyCrowded),
    tightlyCrowded,
    runsIntoDate: startsDate(groups.slice(end, end + 3)),
  };
}

function spreadOf(parts: readonly DigitGroup[], boundary: number): Spread {
  let at = 0;
  const boundaryIndex = parts.findIndex(({ digits }) => (at += digits.length) === boundary);
  if (boundaryIndex < 0) return 'nowhere';
  const date = parts.slice(0, boundaryIndex + 1);
  const last = parts.slice(boundaryIndex + 1);
  const inside = [...date, ...last.slice(0, -1)].map(({ joint }) => joint);
  if (inside.includes('mark') || inside.includes('paren')) return 'nowhere';
  if (parts.every(isSingleDigit)) return 'throughout';
  if (date.at(-1)?.joint !== 'dash') return 'nowhere';
  if (date.every(isSingleDigit) && last.length === 1) return 'date';
  const naturalDate = date.every(({ digits }) => digits.length % 2 === 0);
  return naturalDate && last.every(isSingleDigit) ? 'last-four' : 'nowhere';
}

/**
 * More single digits, held together as these are: a longer row of numbers. With a hyphen of its own before the last
 * four the number is told from what stands in front of it.
 */
function goesOn(
  groups: readonly DigitGroup[],
  start: number,
  end: number,
  spread: Spread,
): boolean {
  const [first, before, last, after] = [start, start - 1, end, end + 1].map((at) => groups[at]);
  if (spread === 'date' || spread === 'nowhere') return false;
  const goesOnAfter = isSingleDigit(after) && last?.joint === groups[end - 1]?.joint;
  if (goesOnAfter) return true;
  if (spread === 'last-four' || hasOwnHyphen(groups.slice(start, end + 1))) return false;
  return isSingleDigit(before) && before?.joint === first?.joint;
}

/** `0 7 0 1 2 3 4 5 6 7`: a telephone, unless the check digit fits or a hyphen says otherwise. */
function isMobile(parts: readonly DigitGroup[], digits: string): boolean {
  return digits.length === 10 && digits.startsWith('070') && !hasOwnHyphen(parts);
}

/** `8 5 0 1 0 1 - 1 2 3 4`, all of them single digits. */
function hasOwnHyphen(parts: readonly DigitGroup[]): boolean {
  const joints = parts.slice(0, -1).map(({ joint }) => joint);
  return joints.at(-4) === 'dash' && joints.filter((joint) => joint === 'dash').length === 1;
}

function isSingleDigit(group: DigitGroup | undefined): boolean {
  return group?.digits.length === 1;
}

/** One and the same sign through the date. `2026/0112 3456` is a diary number: a slash comes twice or not at all. */
function areDateJoints(joints: readonly Joint[]): boolean {
  const [first] = joints;
  if (first === undefined) return true;
  if (first === 'mark' || first === 'paren' || joints.some((joint) => joint !== first))
    return false;
  return first !== 'slash' || joints.length > 1;
}

function startsDate([year, month, day]: readonly DigitGroup[]): boolean {
  if (year?.digits.length !== 4 || month === undefined || day === undefined) return false;
  if (year.joint === 'none' || year.joint !== month.joint) return false;
  const twoDigits = [month, day].map((part) => part.digits.padStart(2, '0'));
  return isoDate.safeParse([year.digits, ...twoDigits].join('-')).success;
}

function isClock(fourDigits: string): boolean {
  return fourDigits.slice(0, 2) <= '23' && fourDigits.slice(2) <= '59';
}
