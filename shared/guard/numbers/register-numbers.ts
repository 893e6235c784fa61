import { type Span, spansOf } from '../words/span.ts';

/**
 * Numbers under which another authority, a court, an insurer or a system knows one person's case, papers or account. They
 * are made in all ways, so it is the word before that tells, or what is said of somebody beside them; the number of an
 * agreement, a form or an invoice is none (`dnr SFJ 2024/31`).
 *
 * @param text as `inspectionText` makes it
 */
export function findRegisterNumbers(text: string): readonly Span[] {
  return [
    ...spansOf(text, [
      ofCases,
      ofCourts,
      ofPapers,
      hsaId,
      ofAccounts,
      policeReport,
      passportBeside,
    ]),
    ...diaryNumbers(text),
  ].filter(({ start, length }) => !isNoNumber.test(text.slice(start, start + length)));
}

/** A day, a year, or a switchboard. */
const isNoNumber =
  /^(?:20[0-4]\d(?:[-./]?(?:0\d|1[0-2])(?:[-./]?(?:[0-2]\d|3[01]))?)?|[23]\d(?:0\d|1[0-2])(?:[0-2]\d|3[01])|20[0-4]\d[/-](?:20)?\d{2}|\d{1,2}[./]\d{1,2}[./ ](?:20)?\d{2}|(?:0771|020|0770)[- ].*|\d{2}[:.]\d{2}-\d{2}[:.]\d{2})$/u;

/** No amount, no share, no count. */
const notAmount = String.raw`(?! ?(?:kr|kronor|tkr|mkr|sek|%|procent|personer|deltagare|st|timmar|dagar|veckor)(?!\p{L}))(?![\p{L}\d])`;

/** At least five digits, however they are held together and whatever letters stand before or between. */
const token = String.raw`(?=(?:[\p{L}./:* -]{0,4}\d){5})(?:\p{L}{1,3}[ -]?)?\d(?:[\p{L}./:-]{0,2}\d|[ ]\d{2,})*(?:[A-Z](?!\p{L}))?${notAmount}`;

/** Some words of no number between the word and its number; a sentence that ends ends it. */
const gap = String.raw`(?:[ .:=#,(-]{1,3}|[ .:=#-]{0,2}(?:[\p{L}-]+\.?[ :=#,(]{1,2}){1,4})`;
const shortGap = String.raw`[ .:=#-]{0,3}(?:(?:nr|nummer|id|är|hos|i|på|i ansökan)\.?[ .:=#-]{1,3}(?:[\p{L}-]+[ :=]{1,2})?){0,2}`;

const cases = [
  String.raw`(?:fk|af|försäkringskassans?|arbetsförmedlingens?|ifo|soc|kfm|csn|pm|a-?kassans?|kronofogdens?)[- ]?(?:ärende(?:t|-?id|nr|nummer)?|akt(?:en)?|mål(?:et)?|id)`,
  String.raw`ärende-?(?:id|nr|nummer|numret)`,
  String.raw`(?:person|social|barn|klient|journal|patient|vuxen)-?akt(?:en|nr|nummer)?`,
  String.raw`(?<!\p{L})akt(?:en|nr|nummer|id)?(?= ?(?:nr|nummer|id|\d))`,
  String.raw`journal(?:en|nr|nummer|-?id)?`,
  String.raw`(?:skade|olycks|försäkrings|patientskade)(?:-?(?:nr|nummer|numret|ärende(?:t)?|anmälan|id))`,
  String.raw`(?:afa|fora|alecta|folksam|löf)(?:-?(?:ärende|skada))`,
  String.raw`(?:kund|klient|brukar|patient|elev|student|medlems|sökande|låntagar|kort|remiss|recept|hyresgäst|avtals|kontrakts|låne|abonnemangs|anställnings|reserv|vård|besöks|tand?vårds)-?(?:nr|nummer|numret|id|id:t)`,
  String.raw`skuldsanering(?:en|särende(?:t)?)?|utmätning(?:en|särende)?|betalningsföreläggande|löneutmätning|avhysning(?:en|särende)?|skuldnummer|vräkning(?:en)?`,
  String.raw`kronofogden|kfm`,
  String.raw`(?:ivo|patientnämnden|jo|do|lex sarah|lex maria)[- ]?(?:anmälan|klagomål(?:et)?|ärende(?:t)?)`,
  String.raw`(?:orosanmälan|klagomål(?:et)?)(?= ?(?:nr|nummer|\d))`,
  String.raw`beteckning(?:en)? hos \p{L}+`,
].join('|');
const ofCases = new RegExp(
  String.raw`(?<before>(?<![\p{L}\d])(?:${cases})(?!\p{L})${gap})${token}`,
  'giu',
);

/** `mål nr 1447-26`, `målnr T 2211-25`, `mål B 118-26`; but no goal of `mål 2026`. */
const ofCourts =
  /(?<before>(?<!\p{L})(?:mål(?:et)?[ -]?(?:nr|nummer|numret)[.: ]{0,3}|mål(?:et)? (?=[A-ZÖÄ]{1,3} ?\d|\d{2,6}-\d{2}(?!\d))))(?:[A-ZÖÄ]{1,3} ?)?\d{2,6}[-/]\d{2,4}(?![\d%])/giu;

const papers = [
  String.raw`(?:nationellt |norskt |ukrainskt |syriskt |polskt |främlings|resedokument|nöd|ukr\.? )?pass(?:et|ets|nr|nummer|numret)?`,
  String.raw`(?:id|legitimations|identitets)-?(?:kort(?:et|s?nr|snummer)?|handling(?:en)?)`,
  String.raw`legitimation(?:en|snr|snummer)?|(?:tjänste)-?(?:legitimation(?:en)?|leg|kort(?:et)?|id)|leg\.?(?:nr)?`,
  String.raw`kör-?kort(?:ets?|snr|snummer|s-?nr)?|kk(?:-?(?:nr|nummer))?|förarkort(?:et)?|yb-?kort`,
  String.raw`(?:permanent |tillfälligt )?uppehållstillstånd(?:et|skort|skortet|sbevis)?|ut-?kort(?:et)?|uat|put|tut|arbetstillstånd(?:et)?`,
  String.raw`lma(?:-?kort(?:et)?)?|doss(?:ier)?(?:n|en|nr|nummer|-?nr)?|asyl(?:ansökan|ärende(?:t)?|kort(?:et)?)?|massflykt(?:s\p{L}*)?(?:, kort)?|(?:ut|lma|id|uppehålls|asyl|migrations)?-?kort(?:et)?(?= \d\d-\d)|tillfälligt skydd`,
  String.raw`migrationsverkets?|migr\.?|mig(?:v|verket)?`,
  String.raw`sis-?kort|siths(?:-?kort(?:et)?)?|efos(?:-?kort(?:et)?)?|e-?leg(?:itimation(?:en)?)?|färdtjänst(?:kort(?:et)?|tillstånd(?:et)?|nr)|parkeringstillstånd(?:et)?|frikort(?:et)?|bankkort(?:et)?|nyckelkort(?:et)?|passerkort(?:et)?|lånekort(?:et)?|bibliotekskort(?:et)?|busskort(?:et)?|ehic|eu-?kort(?:et)?`,
].join('|');
const ofPapers = new RegExp(
  String.raw`(?<before>(?<![\p{L}\d])(?:${papers})(?!\p{L})(?! \d{1,2} )${gap})${token}`,
  'giu',
);

/** `EH 4471920` where a passport, a card or a licence is spoken of after it. */
const passportBeside =
  /(?<![\p{L}\d])\p{Lu}{1,2}[ -]?\d{6,9}(?![\p{L}\d])(?=[^\n]{0,60}(?<!\p{L})(?:pass|passet|körkort|körkortet|id-kort|id-kortet|legitimation(?:en)?)(?!\p{L}))/gu;

/** `SE2321000214-AB12`: an id of staff in care. */
const hsaId = /(?<![\p{L}\d])se ?\d{10}-[a-z\d]{3,}(?![\p{L}\d])/giu;

const accounts = [
  String.raw`freja|freja ?e-?id|e-?id\+?|buypass|mobilt? bankid|bankid`,
  String.raw`user(?:-?(?:id|name|namn))?|användar-?(?:id|namn|namnet|konto|kontot|identitet)|användare(?:n)?`,
  String.raw`inlogg(?:et|ning|ningen|ningsnamn|nings-?id)?|login|log-?in`,
  String.raw`hsa(?:-?id)?|vgr-?id|rjh-?id|ad-?konto(?:t)?|kort-?id|konto-?id|sam-?konto(?:t)?|tjänste-?(?:id|konto)|konto(?:t)?`,
  String.raw`(?:af|fk|region|kommun|ifo)?-?(?:sign\.?|signatur(?:en)?|handläggar(?:ens)?[- ]?(?:id|kod|sign))`,
  String.raw`(?:elev|student|deltagar|person|kund|klient|patient|brukar)-?id(?:t|:t)?(?: komvux| sfi| csn| hermods)?`,
].join('|');
/** Letters with digits, four digits or more, or letters in capitals after a word for a signature. */
const accountName = String.raw`(?:(?=[\p{L}._-]*\d)(?=[\d._-]*\p{L}|[\d._-]{5})(?![\d.,-]{1,3}(?!\d|\p{L}|-))[\p{L}\d][\p{L}\d._\\\\-]{3,})`;
const ofAccounts = new RegExp(
  String.raw`(?<before>(?<![\p{L}\d])(?:${accounts})(?!\p{L})${shortGap})${accountName}`,
  'giu',
);

/** `5000-K112233-26`. */
const policeReport = /(?<![\p{L}\d-])\d{4}-K\d{3,7}-\d{2}(?!\d)/giu;

/** The sign of one handläggare: `AF-sign: PELGU`. */
export function findSignatures(text: string): readonly Span[] {
  return spansOf(text, [signature]);
}
const signature =
  /(?<before>(?<!\p{L})(?:[Aa][Ff]|[Ff][Kk]|[Ii][Ff][Oo]|[Rr]egion|[Hh]andläggar(?:ens)?|[Hh]andl\.?)[- ]?(?:[Ss]ign\.?|[Ss]ignatur(?:en)?|[Kk]od|[Ii]d)[ .:=-]{1,3}(?:är )?)\p{Lu}{3,8}(?!\p{L})/gu;

const diary =
  /(?<before>(?<!\p{L})(?:dnr|diarie-?(?:nr|nummer)|d\.nr|diarieförd\p{L}*)[ .:=-]{0,3}(?:i ansökan|hos \p{L}+|är|för \p{L}+)?[ .:=-]{0,3})(?=(?:[\p{L}./: -]{0,5}\d){5})(?:\p{L}{1,5}[ -]{1,2})?\d(?:[./:-]{0,2}\d|[ ]\d{2,})*/giu;

/** A number of the diary of an office tells of somebody only where somebody is spoken of. */
function diaryNumbers(text: string): readonly Span[] {
  return spansOf(text, [diary]).filter(({ start }) => {
    const lineStart = text.lastIndexOf('\n', start) + 1;
    const lineEnd = text.indexOf('\n', start);
    return ofSomebody.test(text.slice(lineStart, lineEnd < 0 ? undefined : lineEnd));
  });
}
const ofSomebody =
  /(?<!\p{L})(?:hon|han|hen|hans|hennes|hens|henne|honom|klienten?s?|individens?|patientens?|brukarens?|deltagarens?|sökandens?|kvinnans?|mannens?|personens|sonens?|dotterns?|barnets|moderns?|faderns?|mammans?|pappans?|frun|makens?|makans?|sambons?|familjens?|omprövning(?:en|särende\p{L}*)?|överklag\p{L}+|bistånd(?:et)?|avslag(?:et)?|orosanmälan|sjukersättning|sjukpenning|assistans(?:en)?|vårdnad(?:en)?|skolskjuts|färdtjänst|umgänge|personakt\p{L}*|hushåll\p{L}*|väntar)(?!\p{L})|(?<!\p{L})\p{Lu}{3}-20\d\d-\d{3}(?!\d)/iu;
