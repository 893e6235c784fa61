import { possibleIn } from './pattern-filter.ts';

/** A part of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/**
 * Every place where one of the patterns (all of them global) is met; what a group `before` takes only leads there. A
 * lookbehind would say the same, and be tried at every letter.
 */
export function spansOf(text: string, patterns: readonly RegExp[]): readonly Span[] {
  const spans: Span[] = [];
  for (const pattern of possibleIn(text, patterns)) {
    // Not `matchAll`, which makes a new expression of each pattern for each text.
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const before = match.groups?.['before']?.length ?? 0;
      spans.push({ start: match.index + before, length: match[0].length - before });
    }
  }
  return spans;
}

/**
 * As {@link spansOf}, with the text in small letters: patterns that are written in them need no `i`, which makes three
 * times the code of each.
 */
export function spansInSmall(text: string, patterns: readonly RegExp[]): readonly Span[] {
  return spansOf(inSmallLetters(text), patterns);
}

/** As long as it was; a letter that becomes two in small is left. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  if (small.length === text.length) return small;
  return Array.from(text, (sign) =>
    sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign,
  ).join('');
}

export function spansMeet(a: Span, b: Span): boolean {
  return a.start < b.start + b.length && b.start < a.start + a.length;
}

/**
 * The same part of another spelling of the text (`inspectionText` and the text itself). Where both are alike, before the
 * first and after the last difference, it is exact; in between it covers all that is spelled differently.
 */
export function inOtherSpelling(span: Span, from: string, to: string): Span {
  if (from.length === to.length) return span;
  const shortest = Math.min(from.length, to.length);
  let head = 0;
  while (head < shortest && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const moved = to.length - from.length;
  const start =
    span.start < head ? span.start : headOf(span.start, from.length - tail, moved, head);
  const last = span.start + span.length;
  const end = last <= head ? last : last > from.length - tail ? last + moved : to.length - tail;
  return { start, length: Math.max(1, end - start) };
}

function headOf(at: number, tailFrom: number, moved: number, head: number): number {
  return at >= tailFrom ? at + moved : head;
}
