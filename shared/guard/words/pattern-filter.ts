import { bareOf, needsOf, wordEnd, wordStart } from './pattern-needs.ts';

/**
 * Whether a pattern may be met in a text: not, when none of what it needs stands there ({@link needsOf}). A text is read
 * once for all patterns.
 */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const needed = neededBy(pattern);
  if (needed === undefined) return true;
  const met = metIn(text);
  return needed.some((id) => met[id] === 1);
}

interface Step {
  readonly next: Map<number, Step>;
  /** What ends here, anywhere or at the end of a word. */
  id?: number;
  endId?: number;
}

const anywhere: Step = { next: new Map() };
const atWordStart: Step = { next: new Map() };
let ids = 0;
const known = new WeakMap<RegExp, readonly number[] | 'anything'>();

function neededBy(pattern: RegExp): readonly number[] | undefined {
  let needed = known.get(pattern);
  if (needed === undefined) {
    needed = needsOf(pattern)?.map(idOf) ?? 'anything';
    known.set(pattern, needed);
  }
  return needed === 'anything' ? undefined : needed;
}

function idOf(string: string): number {
  let step = string.startsWith(wordStart) ? atWordStart : anywhere;
  const bare = bareOf(string);
  for (let at = 0; at < bare.length; at += 1) {
    const code = bare.charCodeAt(at);
    const next: Step = step.next.get(code) ?? { next: new Map() };
    step.next.set(code, next);
    step = next;
  }
  if (string.endsWith(wordEnd)) return (step.endId ??= ids++);
  return (step.id ??= ids++);
}

/** The text that is looked at, and the one in small letters beside it. */
const read: { text: string; met: Uint8Array }[] = [];

function metIn(text: string): Uint8Array {
  const before = read.find((one) => one.text === text);
  if (before?.met.length === ids) return before.met;
  const met = new Uint8Array(ids);
  // `ſ` is the one letter that a pattern without regard to case takes for another and that has no small form.
  const small = text.toLowerCase().replaceAll('ſ', 's');
  let afterLetter = false;
  for (let at = 0; at < small.length; at += 1) {
    walk(small, at, anywhere, met);
    if (!afterLetter) walk(small, at, atWordStart, met);
    afterLetter = isLetter(small, at);
  }
  if (before !== undefined) before.met = met;
  else if (read.unshift({ text, met }) > 3) read.pop();
  return met;
}

function walk(small: string, from: number, root: Step, met: Uint8Array): void {
  let step = root.next.get(small.charCodeAt(from));
  for (let at = from + 1; step !== undefined; at += 1) {
    if (step.id !== undefined) met[step.id] = 1;
    if (step.endId !== undefined && !isLetter(small, at)) met[step.endId] = 1;
    if (at === small.length) return;
    step = step.next.get(small.charCodeAt(at));
  }
}

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  return code >= 128 && /^\p{L}/u.test(text.charAt(at));
}
