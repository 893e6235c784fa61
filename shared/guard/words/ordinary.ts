import { isKnownWord } from './known-words.ts';
import { ordinaryStems } from './ordinary-stems.ts';
import { wordSet } from './word-set.ts';

/** Endings of nouns, verbs and adjectives, one or several together. */
const endings = wordSet(`
  ernas arnas ornas ningarnas ningarna ningar ningen ing ings ingen ingens ingar ingarna ningens nings ning
  arens aren arna arnas are ares ande andes andet ende else elser elsen elserna els erna orna ens ets ers ars
  ors ade ades at ats ast aste ad ar as are a er era eras erar erat erad erade erades en et e es ed or na nas n
  t ts s igt iga ig isk iskt iska lig ligt liga ligen ligare het heten heter heterna hets bar bart bara sam samt
  samma skap skapet lös löst lösa full fullt fulla vis ion ionen ioner ions ier ium ik itet ment ör örer ören
  inna inner d de dd tt ten tes tet nad naden nader nads mässig mässigt mässiga arskap ssa
`);

/**
 * Whether a word reads as Swedish: a known stem with an ending, or a compound of them. Not a dictionary: enough of one
 * to tell `Arbetsplatsbesök` from `Zubeyda`.
 */
export function isOrdinaryWord(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.includes('-'))
    return lower.split('-').every((part) => part === '' || isOrdinaryWord(part));
  return isKnownWord(lower) || reads(lower, 3);
}

/** @param parts how many stems it may be made of at most */
function reads(word: string, parts: number): boolean {
  if (isInflected(word)) return true;
  if (parts === 1 || word.length < 6) return false;
  for (let cut = word.length - 3; cut >= 2; cut -= 1) {
    const first = word.slice(0, cut);
    if (!isFirstPart(first)) continue;
    if (reads(word.slice(cut), parts - 1)) return true;
  }
  return false;
}

function isInflected(word: string): boolean {
  if (ordinaryStems.has(word)) return true;
  for (let cut = word.length - 1; cut >= Math.max(2, word.length - 9); cut -= 1) {
    const stem = word.slice(0, cut);
    if (!ordinaryStems.has(stem)) continue;
    if (endings.has(word.slice(cut))) return true;
  }
  return false;
}

/** `arbets-`, `kvinno-`, `familje-`, `vård-`. */
function isFirstPart(part: string): boolean {
  if (part.length < 2) return false;
  return isInflected(part) || (/[soeau]$/u.test(part) && isInflected(part.slice(0, -1)));
}
