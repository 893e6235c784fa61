import { bareOf, neededStrings, wordEnd, wordStart } from './pattern-needs.ts';
import { StringTree } from './string-tree.ts';

/**
 * Those of the patterns that may be met in a text: not one that needs something that does not stand there
 * ({@link neededStrings}). A text is read once for all patterns.
 */
export function possibleIn(text: string, patterns: readonly RegExp[]): readonly RegExp[] {
  const needed = patterns.map(neededBy);
  if (needed.every((lists) => lists.length === 0)) return patterns;
  const met = metIn(text);
  return patterns.filter((_pattern, index) => {
    for (const ids of needed[index] ?? []) if (!holdsOne(met, ids)) return false;
    return true;
  });
}

function holdsOne(met: Uint8Array, ids: readonly number[]): boolean {
  for (const id of ids) if (met[id] === 1) return true;
  return false;
}

const anywhere = new StringTree();
const atWordStart = new StringTree();
/** Of each string and its edges, in the order they were first needed. */
const ids = new Map<string, number>();
const known = new WeakMap<RegExp, readonly (readonly number[])[]>();

function neededBy(pattern: RegExp): readonly (readonly number[])[] {
  let needed = known.get(pattern);
  if (needed === undefined) {
    needed = neededStrings(pattern).map((strings) => [...new Set(strings.map(idOf))]);
    known.set(pattern, needed);
  }
  return needed;
}

/** Its first letters tell enough. */
const longest = 8;

function idOf(string: string): number {
  const bare = bareOf(string);
  const head = bare.slice(0, longest);
  const isAtStart = string.startsWith(wordStart);
  const isToEnd = string.endsWith(wordEnd) && head === bare;
  const key = (isAtStart ? wordStart : '') + head + (isToEnd ? wordEnd : '');
  let id = ids.get(key);
  if (id === undefined) {
    id = ids.size;
    ids.set(key, id);
    (isAtStart ? atWordStart : anywhere).add(head, id, isToEnd);
  }
  return id;
}

/** The text that is looked at, and the one in small letters beside it. */
const read: { text: string; met: Uint8Array }[] = [];

function metIn(text: string): Uint8Array {
  const before = read.find((one) => one.text === text);
  if (before?.met.length === ids.size) return before.met;
  const met = metAnew(text);
  if (before !== undefined) before.met = met;
  else if (read.unshift({ text, met }) > 3) read.pop();
  return met;
}

function metAnew(text: string): Uint8Array {
  const met = new Uint8Array(ids.size);
  // `ſ` is the one letter that a pattern without regard to case takes for another and that has no small form.
  const small = text.toLowerCase().replaceAll('ſ', 's');
  const codes = new Uint16Array(small.length);
  const letters = new Uint8Array(small.length + 1);
  for (let at = 0; at < small.length; at += 1) {
    codes[at] = small.charCodeAt(at);
    letters[at] = isLetter(small.charCodeAt(at)) ? 1 : 0;
  }
  for (let at = 0; at < small.length; at += 1) {
    anywhere.mark(codes, letters, at, met);
    if (at === 0 || letters[at - 1] === 0) atWordStart.mark(codes, letters, at, met);
  }
  return met;
}

function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return /^\p{L}/u.test(String.fromCharCode(code));
}
