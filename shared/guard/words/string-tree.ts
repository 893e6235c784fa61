/** What the strings are made of. */
const alphabet = "abcdefghijklmnopqrstuvwxyzåäöéü0123456789 .,:;/-–'’()*_?+@=%\n";

const width = alphabet.length + 1;
const columns = new Uint8Array(0x10000);
for (let at = 0; at < alphabet.length; at += 1) columns[alphabet.charCodeAt(at)] = at + 1;

/** Whether a string with this letter can be looked for. */
export function isInTree(letter: string): boolean {
  return (columns[letter.charCodeAt(0)] ?? 0) > 0;
}

/** Strings by their letters, so that all of them that stand at a place of a text are found in one go. */
export class StringTree {
  /** A row of next steps to each step; step 0 is where they begin, and none leads back there. */
  #steps = new Int32Array(width * 64);
  #lastStep = 0;
  /** What ends at a step, anywhere or only where no letter follows: its id and one, 0 for nothing. */
  #ends = new Int32Array(64);
  #wordEnds = new Int32Array(64);

  add(string: string, id: number, isToWordEnd: boolean): void {
    let step = 0;
    for (let at = 0; at < string.length; at += 1) {
      const column = columns[string.charCodeAt(at)] ?? 0;
      const place = step * width + column;
      step = this.#steps[place] ?? 0;
      if (step === 0) {
        step = this.#newStep();
        this.#steps[place] = step;
      }
    }
    if (isToWordEnd) this.#wordEnds[step] = id + 1;
    else this.#ends[step] = id + 1;
  }

  /** @param letters 1 where there is a letter, and one place more than there are codes */
  mark(codes: Uint16Array, letters: Uint8Array, from: number, met: Uint8Array): void {
    let step = 0;
    for (let at = from; at < codes.length; at += 1) {
      const column = columns[codes[at] ?? 0] ?? 0;
      if (column === 0) return;
      step = this.#steps[step * width + column] ?? 0;
      if (step === 0) return;
      const end = this.#ends[step] ?? 0;
      if (end > 0) met[end - 1] = 1;
      const wordEnd = this.#wordEnds[step] ?? 0;
      if (wordEnd > 0 && letters[at + 1] === 0) met[wordEnd - 1] = 1;
    }
  }

  #newStep(): number {
    this.#lastStep += 1;
    if (this.#lastStep === this.#ends.length) {
      this.#steps = twice(this.#steps);
      this.#ends = twice(this.#ends);
      this.#wordEnds = twice(this.#wordEnds);
    }
    return this.#lastStep;
  }
}

function twice(row: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(row.length * 2);
  longer.set(row);
  return longer;
}
