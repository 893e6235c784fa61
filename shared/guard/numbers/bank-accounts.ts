import { type Span, spansOf } from '../words/span.ts';

/**
 * Accounts in a bank, and what money is sent to.
 *
 * @param text as `inspectionText` makes it
 */
export function findBankAccounts(text: string): readonly Span[] {
  return spansOf(text, [iban, swedishIban, afterWord, giro, swish, inBank, drawnFrom]);
}

const iban =
  /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\d])(?<=(?:\d[ A-Z]*){10})/gu;

/** In small letters and without spaces, as it is pasted. */
const swedishIban = /(?<![\p{L}\d])(?:se|no|fi|dk)[ -]?\d{2}(?:[ -]?\d){11,20}(?![\p{L}\d])/giu;

const clearing = String.raw`\d{4}(?:-\d)?`;
const account = String.raw`\d(?:[ .-]?\d){5,14}`;

// An account of the bookkeeping has four digits, and so is none of these.
const afterWord = new RegExp(
  String.raw`(?<before>(?<!\p{L})(?:(?:bank|löne|person|privat|spar|utbetalnings|plus|allkort-?|service)?kont(?:o|ot|onr|onummer|onumret|o nr|o-nr)|(?:bank)?kto|clearing(?:nr|nummer|numret)?|cl\.?nr|iban|betalas(?: in| ut)?|sätts in|sätta in|utbetalning(?:en)?|överföring)[ .:=]{0,3}(?:(?:nr|nummer|är|i|på|hos|till|clearing|iban|\p{L}*bank\p{L}*|nordea|seb|swedbank|skandia)[ .:=]{0,3}){0,4})(?:${clearing}[ ,.:/-]{1,3}(?:(?:konto|kontonr|kto|nr)[ .:]{0,2})?)?${account}(?!\d)`,
  'giu',
);

const giro =
  /(?<before>(?<!\p{L})(?:bankgiro|bg|plusgiro|pg|postgiro)(?:nr|nummer|t)?[ .:=]{0,3}(?:nr|är)?[ .:]{0,2})\d{2,4}(?: ?\d{2,3})?(?: ?\d{2})?[ -]?\d{1,4}(?![\d])/giu;

const swish =
  /(?<before>(?<!\p{L})swish\p{L}{0,6}[ .:=]{0,3}(?:(?:nr|till|på|är|nummer|mig)[ .:]{0,2}){0,3})\d(?:[ -]?\d){6,10}(?!\d)/giu;

const inBank = new RegExp(
  String.raw`(?<before>(?<!\p{L})(?:swedbank|handelsb(?:anken|\.)?|shb|l(?:än)?sf(?:örs)?\.?(?: bank)?|lf bank|nordnet|ikano|marginalen|resurs bank|revolut|klarna|ålandsbanken|ica-?bank(?:en)?|seb|nordea|länsförsäkringar(?: bank)?|ica banken|danske bank|skandia(?:banken)?|sparbanken|sbab|avanza|forex)[ ,.:]{0,3}(?:\p{L}+[ .:]{1,2}){0,2})${clearing}[ ,./-]{1,3}${account}(?!\d)`,
  'giu',
);

/** `autogiro från 9150 4471203` */
const drawnFrom = new RegExp(
  String.raw`(?<before>(?<!\p{L})(?:autogiro|dras från|stående överföring|insättning(?:en)?|överförs|lön(?:en)?|bidraget|pengarna)(?: \p{L}+){0,2}? (?:från|till|på|in på) (?:nr )?)${clearing}[ ,./-]{1,3}${account}(?!\d)`,
  'giu',
);
