import { judgeNumber } from './number-judge.ts';
import { type Span, spansOf } from './span.ts';

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
  return [...spansOf(text, [afterWord, written]), ...bare];
}

function isLongAgo(digits: string): boolean {
  const judged = judgeNumber(`${digits.replace(/\D/g, '')}0000`);
  return judged?.recent === false;
}

const month =
  '(?:jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const born = String.raw`(?<!\p{L})(?:född|födda|föddes|f\.?|fd|födelsedatum|födelsedata|födelsetid|födelsenr|födelsedag|födelsedagen|fyller år|fyller|dob|fdat)`;

const afterWord = new RegExp(
  String.raw`(?<before>${born}(?: är| den| d\.)?[ .:]{0,3}(?:den )?)(?:(?:19|20)\d{2}[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?(?:[0-2]\d|3[01])|(?:[3-9]\d|0\d)[-./ ]?(?:0[1-9]|1[0-2])[-./ ]?(?:[0-2]\d|3[01])|(?:[0-2]?\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./ ]{1,2}(?:19|20)?\d{2}|(?:[0-2]?\d|3[01])(?::e|:a|\.)? ${month}\.?(?: -?(?:19|20)?\d{2})?|(?:[0-2]?\d|3[01])[/](?:0?[1-9]|1[0-2]))(?![\d%])`,
  'giu',
);

/** `17 juni 1985`: the year of a grown-up's birth, and no day of work. */
const written = new RegExp(
  String.raw`(?<![\d.,:/-])(?:[0-2]?\d|3[01]) ${month}\.? 19(?:[3-9]\d)(?!\d)|(?<![\d.,:/-])19[3-9]\d-(?:0[1-9]|1[0-2])-(?:[0-2]\d|3[01])(?![\d-])`,
  'giu',
);

/** `kvinna 850617`, `ärende 690805-`, `klienten (850617)`. */
const afterPerson =
  /(?<before>(?<!\p{L})(?:kvinna|kvinnan|kv\.?|man|mannen|klient|klienten|person|personen|individ|individen|patient|patienten|deltagare|deltagaren|sökande|sökanden|brukare|brukaren|ärende|ärendet|pnr|personnr|personnummer|p-?nr|gäller|ang\.?|angående|hon|han|hen|ungdom|ungdomen)[ ,.:]{1,2}\(?(?:född |f\. ?|är )?)(?:19|20)?\d{6}(?=-?(?:$|[\s,.;)?!]))/giu;
