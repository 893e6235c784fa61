import { readFileSync } from 'node:fs';

/**
 * The lines of a corpus file: synthetic texts, one a line, `#` for a comment. Line breaks and characters that do not
 * show are written as in JavaScript (`\n`, `\u00a0`). The birth numbers end in 98x, which are kept for tests.
 */
export function corpus(name: string): string[] {
  const file = new URL(`corpus/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.replace(/\\(?:u([0-9a-f]{4})|([nrt]))/g, unescaped));
}

function unescaped(_all: string, hex: string | undefined, letter: string | undefined): string {
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  return { n: '\n', r: '\r', t: '\t' }[letter ?? ''] ?? '';
}
