const zeroWidthSpace = '\u200b';

/**
 * Text as it is. Teams reads TextBlocks and facts as markdown, so a topic somebody wrote could otherwise become a link
 * or an image that seems to come from the bot; and a line break would start a list.
 */
export function plain(text: string): string {
  return onOneLine(text)
    .replace(/\](?=\\*[(:[])/g, `]${zeroWidthSpace}`)
    .replace(/<(?=[a-z/!?])/gi, `<${zeroWidthSpace}`)
    .replace(/^(\s*)([-+*#>]|\d+[.)])(?=\s)/, `$1${zeroWidthSpace}$2`);
}

/** Most texts have one line already, and looking is far cheaper than replacing. */
function onOneLine(text: string): string {
  return /[\r\n\u2028\u2029]/.test(text) ? text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ') : text;
}

/** Brackets in the address would end the link early. */
export function link(label: string, url: string): string {
  const address = url.replaceAll('(', '%28').replaceAll(')', '%29').replaceAll(' ', '%20');
  return `[${plain(label).replace(/[[\]]/g, '')}](${address})`;
}
