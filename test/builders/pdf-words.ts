import { inflateSync } from 'node:zlib';

/** What is written on the pages of a PDF of ours, line by line in the order it is drawn; not what stands over and under each page. */
export function linesInPdf(bytes: Uint8Array): readonly string[] {
  return pagesOf(Buffer.from(bytes)).flatMap((page) =>
    page
      .split(/\bEMC\b/)
      .filter((part) => !part.includes('/Artifact'))
      .flatMap((part) => [...part.matchAll(/\[([^\]]*)\] TJ/g)])
      .map(([, shown = '']) => lettersIn(shown)),
  );
}

/** Whatever is packed in it and shows text. */
function pagesOf(bytes: Buffer): readonly string[] {
  const all = bytes.toString('latin1');
  return [...all.matchAll(/\/FlateDecode[^]*?stream\r?\n/g)]
    .map(({ index, 0: { length } }) => inflateSync(bytes.subarray(index + length)))
    .map((page) => page.toString('latin1'))
    .filter((page) => page.includes('] TJ'));
}

const windows = new TextDecoder('windows-1252');

/** `<5570> 40 <70>`: letters, and how much nearer or farther the next ones stand. */
function lettersIn(shown: string): string {
  return [...shown.matchAll(/<([0-9a-f]*)>/g)]
    .map(([, hex = '']) => windows.decode(Buffer.from(hex, 'hex')))
    .join('');
}
