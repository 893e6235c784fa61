import { whoIsMeant, sentenceAround } from '../words/who-is-meant.ts';
import { type Span, spansOf } from '../words/span.ts';
import { healthEndings, healthStems, ofCare } from './health-stems.ts';

/**
 * Illness in a sentence of which nothing tells that it is about the work: `whiplash efter krock`, `panikångest på
 * bussen`. Who it is said of is left out where everybody knows, so it is asked about unless a course, a rule, a group or
 * people in general stand in the sentence (`health.ts` refuses what is said of somebody for sure).
 *
 * @param text as `inspectionText` makes it
 */
export function findPossibleHealth(text: string): readonly Span[] {
  return [...spansOf(text, [smallCode]), ...wordsOfHealth(text)];
}

/** `f90.0b`: a code in small letters. */
const smallCode =
  /(?<![\p{L}\d.])(?<!(?:version|ver\.?|kap\.?|punkt|avsnitt|bilaga|rum|sal|lokal|hus|rev|release|mall) ?)[a-jlnoqrtuw-z]\d{2}\.\d{1,2}[a-z]?(?![\p{L}\d.])/gu;

function wordsOfHealth(text: string): readonly Span[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index: start }) => {
    if (!isOfHealth(found)) return [];
    const sentence = sentenceAround(text, start);
    const isAsked = text[sentence.start + sentence.text.length] === '?';
    return whoIsMeant(sentence.text, isAsked) === 'work' ? [] : [{ start, length: found.length }];
  });
}

const word = /(?<![\p{L}\d])\p{L}[\p{L}-]{2,}/gu;
const [shortest, longest] = [3, 16];

function isOfHealth(found: string): boolean {
  const lower = found.toLowerCase();
  if (ofCare.test(lower)) return false;
  if (healthEndings.test(lower)) return true;
  for (let end = shortest; end <= Math.min(longest, lower.length); end += 1)
    if (healthStems.has(lower.slice(0, end))) return true;
  return false;
}
