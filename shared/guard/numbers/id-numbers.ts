import { type Span, spansOf } from '../words/span.ts';

/**
 * Numbers by which an authority, a carer or a company knows one person. By themselves most are like any other number, so
 * it is the word before that tells; what an office numbers (dnr, faktura, kostnadsställe) is none.
 *
 * @param text as `inspectionText` makes it
 */
export function findIdNumbers(text: string): readonly Span[] {
  return spansOf(text, [ofPersons, ofAliens, passport, mbId]);
}

const numberWord = String.raw`(?:[ -]?(?:nr|nummer|numret|kort|kortet|kortsnr|kortnummer|id|beteckning|nr\.))?`;
const between = String.raw`[ .:=#(-]{0,3}(?:(?:nr|nummer|är|no|lyder|af|fk|hos \p{L}+|på \p{L}+)\.?[ .:=#-]{0,3}){0,2}`;
/** At least four digits, with letters before or between as some registers have. */
const token = String.raw`(?=[\p{L}\d /-]{0,6}\d(?:[ /-]?\d){3})(?:\p{Lu}{1,3}[ -]?)?\d[\d/-]*(?:[ ]\d{2,})*`;

const ofPersons = new RegExp(
  String.raw`(?<before>(?<!\p{L})(?:pass(?:nr|nummer|numret|et|kopia|kopian)?|passport(?: no)?|id-?kort(?:snr|snummer)?|id-?(?:nr|nummer)|legitimation(?:snr|snummer)?|leg|körkort(?:snr|snummer)?|journal(?:nr|nummer|id)|patient(?:nr|nummer|-?id)|klient(?:nr|nummer|-?id)|brukar(?:nr|nummer|-?id)|individ(?:nr|nummer|-?id)|person-?id|sökande-?(?:nr|nummer|id)|inskrivnings(?:nr|nummer)|medlems(?:nr|nummer)|anställnings(?:nr|nummer)|anst\.?nr|kort(?:nr|nummer)|kund-?(?:nr|nummer|id)|försäkrings(?:nr|nummer)|reserv(?:nr|nummer)|elev-?(?:nr|nummer|id)|a-kassenr|bank-?id)${between})${token}`,
  'giu',
);

/** What Migrationsverket gives: LMA-kort, dossier, UAT. */
const ofAliens = new RegExp(
  String.raw`(?<before>(?<!\p{L})(?:lma${numberWord}|doss(?:ier)?${numberWord}\.?|migrationsverkets? (?:\p{L}+ ){0,2}|mig(?:v|verket)${numberWord}|migr\.?${numberWord}|uat${numberWord}|ut-?kort(?:nr|nummer)?|uppehållstillstånd(?:skort)?${numberWord}|utlänning(?:s|snr|snummer))${between})(?:\p{Lu}{1,3}[ -]?)?\d(?:[ -]?\d){4,11}(?![\d])`,
  'giu',
);

/** Passports since 2022 have letters among their digits. */
const passport =
  /(?<before>(?<!\p{L})(?:pass(?:nr|nummer|et)?|passport)[ .:]{1,3}(?:nr |är )?)(?=[A-Z\d]*\d[A-Z\d]*\d)[A-Z]{1,2}[A-Z\d]{6,8}(?![\p{L}\d])/giu;

const mbId =
  /(?<before>(?<!\p{L})(?:mb-?id|mbid|frejaid|freja-id)[ .:=#-]{0,3}(?:är |nr )?)(?=\S*\d)[\p{L}\d][\p{L}\d-]{3,}/giu;
