/** What can be said to the bot. `unknown` gets the help, kindly. */
export type MentionWord = 'help' | 'notice' | 'queue' | 'numbers' | 'deviation' | 'unknown';

/** As people write them: with and without the ending, and with the letters of a foreign keyboard. */
const words: Readonly<Record<string, MentionWord>> = {
  hjälp: 'help',
  hjalp: 'help',
  help: 'help',
  hej: 'help',
  kallelse: 'notice',
  kallelsen: 'notice',
  möte: 'notice',
  mötet: 'notice',
  kö: 'queue',
  kön: 'queue',
  ko: 'queue',
  siffror: 'numbers',
  siffrorna: 'numbers',
  statistik: 'numbers',
  avvikelse: 'deviation',
  avvikelser: 'deviation',
};
const longestText = 1_000;

/** The first word decides: `@STAR kö, tack!` asks for the queue. Nothing but the mention asks for help. */
export function readMention(text: string): MentionWord {
  const said = text
    .slice(0, longestText)
    .replace(/<at[^>]*>[^<]*<\/at>/gi, ' ')
    .replace(/<[^>]*>|&nbsp;/gi, ' ')
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .match(/\p{L}+/u)?.[0];
  if (said === undefined) return 'help';
  return Object.hasOwn(words, said) ? (words[said] ?? 'unknown') : 'unknown';
}
