import { judgeNumber } from './number-judge.ts';
import { type Span, spansOf } from '../words/span.ts';

/**
 * The day somebody was born (handbook §7): after a word that says so, or as six or eight digits of a day long ago where
 * a person is spoken of.
 *
 * @param text as `inspectionText` makes it
 */
export function findBirthDates(text: string): readonly Span[] {
  const bare = spansOf(text, [afterPerson]).filter(({ start, length }) =>
    isLongAgo(text.slice(start, start + length)),
  );
  const digits =
    /^[\d -]+$/.test(text) && !/(?<!\d)\d(?!\d)/.test(text) ? text.replace(/\D/g, '') : '';
  const ofDay = digits.slice(0, digits.length === 8 || digits.length === 12 ? 8 : 6);
  // A telephone begins with a nought, and so does the year of nobody who comes to the team but the youngest.
  const whole =
    [6, 8, 10, 12].includes(digits.length) && /^[4-9]|^19/.test(digits) && isLongAgo(ofDay);
  const alone = whole ? [{ start: 0, length: text.length }] : [];
  return [...alone, ...spansOf(text, [afterWord, written]), ...bare];
}

function isLongAgo(digits: string): boolean {
  const bare = digits.replace(/\D/g, '');
  const judged = judgeNumber(bare.length > 8 ? bare : `${bare}0000`);
  return judged?.recent === false;
}

const month =
  '(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const born = String.raw`(?<!\p{L})(?:född|födda|föddes|f\.?|fd|födelsedatum|föd\.? ?(?:datum|dat\.?|dag|d\.)|födelsedata|födelsetid|födelsenr|födelsedag|födelsedagen|fyller år|fyller|dob|fdat)`;

const afterWord = new RegExp(
  String.raw`(?<before>${born}(?: är| den| d\.)?[ .:]{0,3}(?:den )?)(?:(?:19|20)\d{2}[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?(?:[0-2]\d|3[01])|(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?!-)|(?:[3-9]\d|0\d)[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?(?:[0-2]\d|3[01])|(?:[0-2]?\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./ ]{1,2}(?:19|20)?\d{2}|(?:[0-2]?\d|3[01])(?::e|:a|\.)? ${month}\.?(?: -?(?:19|20)?\d{2})?|(?:[0-2]?\d|3[01])[/](?:0?[1-9]|1[0-2]))(?![\d%])`,
  'giu',
);

/** `17 juni 1985`: the year of a grown-up's birth, and no day of work. */
const written = new RegExp(
  String.raw`(?<![\d.,:/-])(?:0?[1-9]|[12]\d|3[01])(?<sign>[./-])(?:0?[1-9]|1[0-2])\k<sign>19[3-9]\d(?!\d)|(?<![\d.,:/-])(?:[0-2]?\d|3[01]) ${month}\.? 19(?:[3-9]\d)(?!\d)|(?<![\d.,:/-])19[3-9]\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])(?![\d-])|(?<![\d.,:/-])[4-9]\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![\d-])|(?<!\p{L})född (?:den )?\p{L}+(?:de|te|sta|dra|tte|nde) ${month}(?!\p{L})`,
  'giu',
);

/** `kvinna 850617`, `ärende 690805-`, `klienten (850617)`. */
const afterPerson =
  /(?<before>(?<!\p{L})(?:kvinna|kvinnan|kv\.?|man|mannen|klient|klienten|person|personen|individ|individen|patient|patienten|deltagare|deltagaren|sökande|sökanden|brukare|brukaren|ärende|ärendet|pnr|personnr|personnummer|p-?nr|gäller|ang\.?|angående|hon|han|hen|ungdom|ungdomen)[ ,.:]{1,2}\(?(?:född |f\. ?|är |börjar på |börjar med |slutar på )?)(?:19|20)?\d{6}(?:\d{4})?(?=-?(?:$|[\s,.;)?!]))/giu;
