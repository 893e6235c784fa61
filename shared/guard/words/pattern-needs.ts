import { isInTree } from './string-tree.ts';

/**
 * What must stand in a text for a pattern to be met in it at all: of each list one string, in small letters. Most patterns
 * of the guard are lists of words, and most texts hold none of them; a pattern whose words are missing need not be tried.
 *
 * Read from the source of the pattern, so that no one keeps it in step by hand. What it does not know it takes for
 * anything, and a pattern that may begin and end with anything needs nothing.
 */
export type Needs = readonly (readonly string[])[];

/** Before a string: no letter goes before it in the text. After it: none follows. */
export const wordStart = '\u0001';
export const wordEnd = '\u0002';

interface Part {
  /** All it can be, where that is a short list. */
  readonly exact?: readonly string[] | undefined;
  /** Beside that, of each list one. */
  readonly needs?: Needs;
}

const anything: Part = {};
const nothing: Part = { exact: [''] };
const digits: Part = { exact: Array.from('0123456789') };
const longestList = 1500;
const longestProduct = 600;

export function neededStrings({ source, flags }: RegExp): Needs {
  if (flags.includes('v') || !flags.includes('u')) return [];
  const { part, end } = alternatives(source, 0);
  return end === source.length ? needsIn(part) : [];
}

interface Read {
  readonly part: Part;
  readonly end: number;
}

function alternatives(source: string, from: number): Read {
  const options: Part[] = [];
  let parts: Part[] = [];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      options.push(inOrder(parts));
      parts = [];
      at += 1;
      continue;
    }
    const { part, end } = item(source, at);
    const counted = quantified(source, end, part);
    parts.push(counted.part);
    at = counted.end;
  }
  options.push(inOrder(parts));
  return { part: oneOf(options), end: at };
}

function item(source: string, at: number): Read {
  const sign = source.charAt(at);
  if (sign === '(') return group(source, at);
  if (sign === '[') return letterClass(source, at);
  if (sign === '\\') return escaped(source, at);
  if (sign === '.') return { part: anything, end: at + 1 };
  if (sign === '^' || sign === '$') return { part: nothing, end: at + 1 };
  return { part: letter(sign), end: at + 1 };
}

function group(source: string, at: number): Read {
  const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 40))?.[0] ?? '(';
  const { part, end } = alternatives(source, at + opening.length);
  const inner = source.slice(at + opening.length, end);
  return { part: grouped(opening, inner, part), end: end + 1 };
}

function grouped(opening: string, inner: string, part: Part): Part {
  if (opening === '(?!') return edge(inner, wordEnd);
  if (opening === '(?<!') return edge(inner, wordStart);
  return opening === '(?=' || opening === '(?<=' ? { exact: [''], needs: needsIn(part) } : part;
}

/** `(?<!\p{L})`, `(?![\p{L}\d]|…)`. */
function edge(inner: string, sign: string): Part {
  return /^(?:\\p\{L\}|\[\\p\{L\}[^\]^]*\])(?:\||$)/.test(inner) ? { exact: [sign] } : nothing;
}

function letterClass(source: string, at: number): Read {
  let end = at + 1;
  while (source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  const inner = source.slice(at + 1, end);
  const part = /^\^|\\[^-\]./\\()[|+*?]/.test(inner) ? anything : oneOfLetters(inner);
  return { part, end: end + 1 };
}

function oneOfLetters(inner: string): Part {
  const members: Part[] = [];
  for (const [member, , first, last] of inner.matchAll(/((\w)-(\w))|\\?[^\\]/gu)) {
    if (first === undefined || last === undefined) {
      members.push(letter(member.replace('\\', '')));
      continue;
    }
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1)
      members.push(letter(String.fromCharCode(code)));
  }
  return members.length > 12 ? anything : oneOf(members);
}

function escaped(source: string, at: number): Read {
  const sign = source.charAt(at + 1);
  if (sign === 'd') return { part: digits, end: at + 2 };
  if (sign === 'b' || sign === 'B') return { part: nothing, end: at + 2 };
  const long = /^\\(?:[pP]\{[^}]*\}|k<[^>]*>|u\{[^}]*\}|u.{4}|x..)/.exec(source.slice(at, at + 60));
  if (long !== null) return { part: anything, end: at + long[0].length };
  return { part: /\w/.test(sign) ? anything : letter(sign), end: at + 2 };
}

/** In small letters, as the text is. */
function letter(sign: string): Part {
  const small = sign.toLowerCase();
  return small.length === 1 && isInTree(small) ? { exact: [small] } : anything;
}

function quantified(source: string, at: number, part: Part): Read {
  const sign = /^(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
  if (sign === null) return { part, end: at };
  const end = at + sign[0].length;
  if (sign[0].startsWith('?')) return { part: oneOf([part, nothing]), end };
  const times = sign[0].startsWith('+') ? 1 : Number(sign.groups?.['least'] ?? 0);
  if (times === 0) return { part: anything, end };
  const { exact = [] } = part;
  const isTwice = times > 1 && exact.length > 0 && exact.length ** 2 <= longestProduct;
  return { part: { needs: needsIn(isTwice ? inOrder([part, part]) : part) }, end };
}

function oneOf(options: readonly Part[]): Part {
  const [only] = options;
  if (only !== undefined && options.length === 1) return only;
  const lists = options.map(({ exact }) => exact);
  if (lists.every((list) => list !== undefined)) {
    const exact = [...new Set(lists.flat())];
    if (exact.length <= longestList) return { exact };
  }
  const needs = options.map((option) => rarest(needsIn(option)));
  return needs.every((list) => list !== undefined)
    ? { needs: [[...new Set(needs.flat())]] }
    : anything;
}

function inOrder(parts: readonly Part[]): Part {
  const needs: (readonly string[])[] = [];
  let isExact = true;
  let run: readonly string[] = [''];
  for (const part of parts) {
    needs.push(...(part.needs ?? []));
    if (part.exact !== undefined && run.length * part.exact.length <= longestProduct) {
      run = run.length === 1 && run[0] === '' ? part.exact : joined(run, part.exact);
      continue;
    }
    isExact = false;
    needs.push(...telling(run));
    run = part.exact ?? [''];
  }
  return isExact ? { exact: run, needs } : { needs: [...needs, ...telling(run)] };
}

function joined(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return [...new Set(heads.flatMap((head) => tails.map((tail) => withoutInnerEdges(head + tail))))];
}

function withoutInnerEdges(joint: string): string {
  if (!hasEdge(joint)) return joint;
  const bare = bareOf(joint);
  if (bare === '') return joint;
  return (
    (joint.startsWith(wordStart) ? wordStart : '') + bare + (joint.endsWith(wordEnd) ? wordEnd : '')
  );
}

export function bareOf(string: string): string {
  return hasEdge(string) ? string.replaceAll(wordStart, '').replaceAll(wordEnd, '') : string;
}

function hasEdge(string: string): boolean {
  return string.includes(wordStart) || string.includes(wordEnd);
}

function needsIn({ exact = [''], needs = [] }: Part): Needs {
  return [...telling(exact), ...needs];
}

/** A list tells nothing when one of it is there anyway. */
function telling(strings: readonly string[]): Needs {
  return strings.some((string) => bareOf(string) === '') ? [] : [strings];
}

function rarest(needs: Needs): readonly string[] | undefined {
  return needs.toSorted((a, b) => commonness(a) - commonness(b))[0];
}

/** How often one of them stands in a text, roughly. */
function commonness(strings: readonly string[]): number {
  return strings.reduce((sum, string) => {
    const edges = string.length - bareOf(string).length;
    const spaces = string.split(' ').length - 1;
    return sum + 0.09 ** (string.length - edges - spaces) * 0.3 ** (edges + spaces);
  }, 0);
}
