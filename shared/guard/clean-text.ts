/**
 * The text as it is stored: NFC, no control or invisible characters, runs of white space as one space. Line breaks stay
 * (as `\n`, at most one empty line between two lines), because agenda topics are written in lines.
 */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, '\n')
      .replace(/[^\S\n]+/gu, ' ')
      .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
      .replace(/ {2,}/g, ' ')
      .replace(/ *\n */g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
      // Last, because an invisible character between a letter and its accent keeps them apart until it is gone.
      .normalize('NFC')
  );
}
