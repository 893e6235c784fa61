import { type PictureMark, words } from './marks.ts';

/** As wide as a letter of twelve is, taken all in all: nobody measures letters here. */
const letter = 6.4;
/** Between lines of the same words. */
export const nextLine = 15;

export function lengthOf(text: string): number {
  return text.length * letter;
}

/** Words too long for one line, on as many as they take; a word longer than a line is cut. */
export function brokenAt(label: string, width: number): readonly string[] {
  const most = Math.max(1, Math.floor(width / letter));
  return label
    .split(' ')
    .flatMap((word) => pieces(word, most))
    .reduce<readonly string[]>((lines, word) => {
      const last = lines.at(-1);
      return last === undefined || last.length + 1 + word.length > most
        ? [...lines, word]
        : [...lines.slice(0, -1), `${last} ${word}`];
    }, []);
}

/** Rather where two words meet in it: `sjukpenning/` and `rehabiliteringspenning`. */
function pieces(word: string, most: number): readonly string[] {
  if (word.length <= most) return [word];
  const meet = word.lastIndexOf('/', most - 1) + 1;
  const at = meet === 0 ? most : meet;
  return [word.slice(0, at), ...pieces(word.slice(at), most)];
}

/** Lines of words under each other, the first of which stands on that height. */
export function underEachOther(
  lines: readonly string[],
  x: number,
  y: number,
  from?: 'start' | 'middle' | 'end',
): readonly PictureMark[] {
  return lines.map((line, n) => words(line, x, y + n * nextLine, from));
}

/** Where each of what stands under each other begins, and after the last where they end. */
export function topsOf(heights: readonly number[]): readonly number[] {
  return heights.reduce<readonly number[]>((tops, one) => [...tops, (tops.at(-1) ?? 0) + one], [0]);
}
