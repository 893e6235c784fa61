/**
 * The text as it is inspected, never stored: every way of writing a digit, a dash, a plus or a space becomes the plain
 * ASCII one, what is written as in HTML is read as it would be shown, and what is invisible goes, so that each detector has one spelling to know.
 *
 * Ids made by machines (UUIDs, hashes) are blanked out: by chance one holds ten digits in a row that look like a number.
 */
export function inspectionText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(entity, decoded)
      .replace(markup, '')
      .normalize('NFKC')
      .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, '\n')
      .replace(/(?!\n)\p{Zs}|\t/gu, ' ')
      .replace(/(?!\n)[\p{C}\p{M}]/gu, '')
      .replace(/[\p{Pd}\u2212\u2043\u02d7\u30fc\u2500\u2501\u2796]/gu, '-')
      .replace(/\u2795/gu, '+')
      .replace(/(?![0-9])\p{Nd}/gu, asciiDigit)
      // Signs that only hide a number: 811218#9876, 811218…9876.
      .replace(/(?<=\d) ?(?:[_*#]|\.{2,}) ?(?=\d)/gu, '-')
      .replace(/ ?[[(] ?(?:at|snabel-?a) ?[\])] ?/giu, '@')
      .replace(/ ?[[(] ?(?:dot|punkt) ?[\])] ?/giu, '.')
      .replace(/(?<=gatan|vägen|stigen|gränd|torget)(?=\d)/giu, ' ')
      // A word divided at the end of a line is one word.
      .replace(/(?<=\p{Ll})- ?\n(?=\p{Ll})/gu, '')
      .replace(/ +/g, ' ')
      .replace(machineId, ' # ')
  );
}

const machineId =
  /(?<![\p{L}\d-])(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|(?=\d*[a-f]\d*[a-f])[0-9a-f]{24,})(?![\p{L}\d-])/giu;

/** Marks of HTML that are read past; an address in angle brackets is none. */
const markup =
  /<\/?(?:[abipu]|br|div|em|font|mark|small|span|strong|su[bp])(?:\s[^<>]{0,200})?\/?>/giu;

/** A sign written as in HTML: `&#45;`, `&#x2d;`, `&nbsp;`. */
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(nbsp|shy|ndash|mdash|hyphen|commat|period));?/giu;
const namedEntities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  shy: '',
  ndash: '-',
  mdash: '-',
  hyphen: '-',
  commat: '@',
  period: '.',
};

function decoded(written: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (name !== undefined) return namedEntities[name.toLowerCase()] ?? written;
  const code = decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : written;
}

/** Unicode keeps the ten digits of every script in a row, zero first. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
