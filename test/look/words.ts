import { sourceFiles } from '../architecture/source-files.ts';
import { isSwedish, textsIn, type SourceText } from '../architecture/swedish-texts.ts';

/**
 * `npm run look:words`: every text that a user may read, by the place it stands in, each once: to be read from top to bottom
 * against `shared/text/tone.md`.
 */
const inWords = /^(bot|shared|tab|manifest)\/(?!guard\/|local\/)/;

/** One word that is shown is written as a label: *Kommun*; what is not is a code: `municipality`. */
const isLabel = (text: string): boolean => /^[A-ZÅÄÖ][a-zåäö]{2,}$/.test(text);

const seen = new Set<string>();
const byPlace = new Map<string, SourceText[]>();
for (const file of sourceFiles().filter(({ path }) => inWords.test(path)))
  for (const one of textsIn(file)) {
    if (!isSwedish(one.text) && !isLabel(one.text)) continue;
    if (seen.has(one.text)) continue;
    seen.add(one.text);
    byPlace.set(one.path, [...(byPlace.get(one.path) ?? []), one]);
  }
for (const [place, texts] of byPlace) {
  console.log(`\n${place}`);
  for (const { at, text } of texts) console.log(`  ${at.slice(place.length + 1)}\t${text}`);
}
console.log(`\n${seen.size} texts`);
