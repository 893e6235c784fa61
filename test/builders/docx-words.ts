import { strFromU8, unzipSync } from 'fflate';

/** The XML that the words of a Word file stand in. */
export function docxXml(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
}

/** The words of each paragraph, of all or of those of one style, in their order. */
export function paragraphsOf(xml: string, style?: string): readonly string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([one]) => one)
    .filter((one) => style === undefined || one.includes(`w:val="${style}"`))
    .map((one) => [...one.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
}
