import { strFromU8, unzipSync } from 'fflate';

/** Every part of a Word file, as text. */
export function docxParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** The XML that the words of a Word file stand in. */
export function docxXml(bytes: Uint8Array): string {
  return docxParts(bytes)['word/document.xml'] ?? '';
}

/** The words of each paragraph, of all or of those of one style, in their order. */
export function paragraphsOf(xml: string, style?: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([one]) => one)
    .filter((one) => style === undefined || one.includes(`w:val="${style}"`))
    .map(wordsOf);
}

/** The words of each table, cell by cell, in their order. */
export function tablesIn(xml: string): readonly (readonly (readonly string[])[])[] {
  return parts(xml, 'tbl').map((table) =>
    parts(table, 'tr').map((row) => parts(row, 'tc').map(wordsOf)),
  );
}

function parts(xml: string, tag: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<w:${tag}>.*?</w:${tag}>`, 'gs'))].map(([one]) => one);
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => readable(text))
    .join('');
}

function readable(escaped: string): string {
  const signs: Readonly<Record<string, string>> = {
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    amp: '&',
  };
  return escaped.replaceAll(
    /&(lt|gt|quot|apos|amp);/g,
    (whole, name: string) => signs[name] ?? whole,
  );
}
