import type { CaseReference } from '../../../shared/cases/case.ts';
import { writtenReference } from '../../../shared/cases/written-reference.ts';
import { withoutEntities } from './entities.ts';

/** What can be said to the bot. `unknown` gets the help, kindly. */
type MentionWord =
  | 'help'
  | 'notice'
  | 'raise'
  | 'queue'
  | 'numbers'
  | 'deviation'
  | 'mine'
  | 'cases'
  | 'rules'
  | 'fk'
  | 'disconnect'
  | 'unknown';

/** A word; a case, by its reference; or a search of the utbudskarta, the register of rulings, the documents, the contacts or the glossary for some words, which may be none. */
export type Mention =
  | { readonly word: MentionWord }
  | { readonly word: 'case'; readonly reference: CaseReference }
  | { readonly word: SearchWord; readonly search: string };

const searchWords = ['offers', 'rulings', 'documents', 'contacts', 'glossary'] as const;
type SearchWord = (typeof searchWords)[number];

/** As people write them: with and without the ending, and with the letters of a foreign keyboard. */
export const understoodWords: Readonly<Record<string, MentionWord | SearchWord>> = {
  hjälp: 'help',
  hjalp: 'help',
  help: 'help',
  hej: 'help',
  kallelse: 'notice',
  kallelsen: 'notice',
  möte: 'notice',
  mötet: 'notice',
  nytt: 'raise',
  ny: 'raise',
  aktualisera: 'raise',
  kö: 'queue',
  kön: 'queue',
  ko: 'queue',
  siffror: 'numbers',
  siffrorna: 'numbers',
  statistik: 'numbers',
  avvikelse: 'deviation',
  avvikelser: 'deviation',
  mina: 'mine',
  mitt: 'mine',
  lista: 'mine',
  ärenden: 'cases',
  ärende: 'cases',
  arenden: 'cases',
  arende: 'cases',
  ordlista: 'glossary',
  ordlistan: 'glossary',
  ord: 'glossary',
  betyder: 'glossary',
  utbud: 'offers',
  utbudet: 'offers',
  utbudskarta: 'offers',
  utbudskartan: 'offers',
  insatser: 'offers',
  insats: 'offers',
  kontakt: 'contacts',
  kontakter: 'contacts',
  kontakten: 'contacts',
  kontakterna: 'contacts',
  kontaktperson: 'contacts',
  beslut: 'rulings',
  besluten: 'rulings',
  beslutet: 'rulings',
  avgörande: 'rulings',
  avgöranden: 'rulings',
  avgorande: 'rulings',
  avgoranden: 'rulings',
  dokument: 'documents',
  dokumenten: 'documents',
  dokumentet: 'documents',
  blankett: 'documents',
  blanketten: 'documents',
  blanketter: 'documents',
  rutin: 'documents',
  rutinen: 'documents',
  rutiner: 'documents',
  mall: 'documents',
  mallar: 'documents',
  mallen: 'documents',
  fk: 'fk',
  försäkringskassan: 'fk',
  frågor: 'fk',
  fragor: 'fk',
  koppla: 'disconnect',
  frånkoppla: 'disconnect',
  frankoppla: 'disconnect',
  regler: 'rules',
  regelverk: 'rules',
};
/** They say what is searched for as well. */
const kindsOfDocument = /^(?:blankett|rutin|mall)/u;
const longestText = 1_000;
const longestSearch = 60;

/**
 * The first word decides: `@STAR kö, tack!` asks for the queue. A case's reference is a word of its own, whatever stands
 * before it that says nothing else. Nothing but the mention asks for help.
 */
export function readMention(text: string): Mention {
  const shown = text
    .slice(0, longestText)
    .replace(/<at[^>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<[^>]*>/g, ' ');
  const said = withoutEntities(shown)
    // What is not seen is not said: soft hyphens, marks of direction, a joiner between two letters.
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC')
    .toLocaleLowerCase('sv');
  const first = /\p{L}+/u.exec(said);
  if (first === null) return { word: 'help' };
  const word = Object.hasOwn(understoodWords, first[0])
    ? (understoodWords[first[0]] ?? 'unknown')
    : 'unknown';
  if (isSearch(word)) {
    const from = kindsOfDocument.test(first[0]) ? first.index : first.index + first[0].length;
    const rest = said.slice(from);
    return {
      word,
      search: rest
        .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
        .trim()
        .slice(0, longestSearch),
    };
  }
  const reference = word === 'unknown' || word === 'cases' ? writtenReference(said) : undefined;
  return reference === undefined ? { word } : { word: 'case', reference };
}

function isSearch(word: MentionWord | SearchWord): word is SearchWord {
  return searchWords.some((one) => one === word);
}
