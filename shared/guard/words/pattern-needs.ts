/**
 * What must stand in a text for a pattern to be met in it at all: one of a few strings in small letters. Most patterns of
 * the guard are lists of words, and most texts hold none of them; a pattern whose words are missing need not be tried.
 *
 * Read from the source of the pattern, so that no one keeps it in step by hand. What it does not know it takes for
 * anything, and a pattern that may begin and end with anything needs nothing.
 */
export type Needs = readonly string[] | undefined;

/** Before a string: no letter goes before it in the text. After it: none follows. */
export const wordStart = '\u0001';
export const wordEnd = '\u0002';

interface Part {
  /** All it can be, where that is a short list. */
  readonly exact?: readonly string[] | undefined;
  readonly needs?: Needs;
}

const anything: Part = {};
const nothing: Part = { exact: [''] };
const digits: Part = { exact: Array.from('0123456789') };
const longestList = 1500;
const longestProduct = 600;

export function needsOf({ source, flags }: RegExp): Needs {
  if (flags.includes('v') || !flags.includes('u')) return undefined;
  const { part, end } = alternatives(source, 0);
  return end === source.length ? needsIn(part) : undefined;
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
  const said: Part =
    opening === '(?!'
      ? edge(inner, wordEnd)
      : opening === '(?<!'
        ? edge(inner, wordStart)
        : opening === '(?=' || opening === '(?<='
          ? nothing
          : part;
  return { part: said, end: end + 1 };
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

/** In small letters, as the text is; one that is no letter of its own in small is anything. */
function letter(sign: string): Part {
  const small = sign.toLowerCase();
  return small.length === 1 && !/[\ud800-\udfff]/.test(small) ? { exact: [small] } : anything;
}

function quantified(source: string, at: number, part: Part): Read {
  const sign = /^(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12));
  if (sign === null) return { part, end: at };
  const end = at + sign[0].length;
  if (sign[0].startsWith('?')) return { part: oneOf([part, nothing]), end };
  const isNeeded = sign[0].startsWith('+') || Number(sign.groups?.['least'] ?? 0) > 0;
  return { part: isNeeded ? { needs: needsIn(part) } : anything, end };
}

function oneOf(options: readonly Part[]): Part {
  const [only] = options;
  if (only !== undefined && options.length === 1) return only;
  const lists = options.map(({ exact }) => exact);
  if (lists.every((list) => list !== undefined)) {
    const exact = [...new Set(lists.flat())];
    if (exact.length <= longestList) return { exact };
  }
  const needs = options.map(needsIn);
  return needs.every((list) => list !== undefined)
    ? { needs: [...new Set(needs.flat())] }
    : anything;
}

function inOrder(parts: readonly Part[]): Part {
  const needs: Needs[] = [];
  let isExact = true;
  let run: readonly string[] = [''];
  for (const part of parts) {
    if (part.exact !== undefined && run.length * part.exact.length <= longestProduct) {
      run = run.length === 1 && run[0] === '' ? part.exact : joined(run, part.exact);
      continue;
    }
    isExact = false;
    needs.push(telling(run), needsIn(part));
    run = part.exact ?? [''];
  }
  if (isExact) return { exact: run };
  needs.push(telling(run));
  return {
    needs: needs.reduce((best, list) => (commonness(list) < commonness(best) ? list : best)),
  };
}

function joined(heads: readonly string[], tails: readonly string[]): readonly string[] {
  return [...new Set(heads.flatMap((head) => tails.map((tail) => withoutInnerEdges(head + tail))))];
}

function withoutInnerEdges(joint: string): string {
  const bare = bareOf(joint);
  if (bare === '') return joint;
  return (
    (joint.startsWith(wordStart) ? wordStart : '') + bare + (joint.endsWith(wordEnd) ? wordEnd : '')
  );
}

export function bareOf(string: string): string {
  return string.replaceAll(wordStart, '').replaceAll(wordEnd, '');
}

function needsIn({ exact, needs }: Part): Needs {
  return exact === undefined ? needs : telling(exact);
}

function telling(strings: readonly string[]): Needs {
  return strings.some((string) => bareOf(string) === '') ? undefined : strings;
}

/** How often one of them stands in a text, roughly. */
function commonness(needs: Needs): number {
  if (needs === undefined) return Infinity;
  return needs.reduce((sum, string) => {
    const edges = string.length - bareOf(string).length;
    const spaces = string.split(' ').length - 1;
    return sum + 0.09 ** (string.length - edges - spaces) * 0.3 ** (edges + spaces);
  }, 0);
}
