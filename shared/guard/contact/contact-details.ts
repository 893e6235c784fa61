import { type Span, spansOf } from '../words/span.ts';

/**
 * Web addresses. Shown in a card they would be ones to press, and seem to come from the bot.
 *
 * @param text as `inspectionText` makes it
 */
export function findLinks(text: string): readonly Span[] {
  return spansOf(text, [webAddress]).filter(
    ({ start, length }) => !ofAuthority.test(text.slice(start, start + length)),
  );
}

/** A page of an authority's, written as one says it: it has no scheme, and words only in its path. */
const ofAuthority =
  /^www\.(?:(?:regionjh|1177|arbetsformedlingen|forsakringskassan|berg|bracke|herjedalen|krokom|ragunda|stromsund|are|ostersund|nnsfinsam|finsam|finsamjamtland|jamtland|samordningsforbundet|unionen|kommunal|vardforbundet|hitta-jobb|platsbanken|samhall|fontanhuset|attention|informationsverige|uhr|studera|yrkeshogskolan|verksamt|konsumentverket|elsakerhetsverket|fhm|vardhandboken|viss|psykiatristod|suntarbetsliv|prevent|afaforsakring|socialstyrelsen|skr|skatteverket|migrationsverket|kronofogden|csn|pensionsmyndigheten|av|imy|ivo|folkhalsomyndigheten|riksdagen|regeringen|scb|polisen|kriminalvarden|spsm|mfd|mucf|sfi|skolverket|esf|tillvaxtverket|lansstyrelsen)\.se)(?:\/[a-zåäö-]{1,40}){0,4}\/?[.,;:!?)]?$/iu;

const webAddress = /(?<![\p{L}\d])(?:[a-z][a-z\d+.-]{0,20}: ?\/ ?\/ ?|www ?\. ?)[\p{L}\d[]\S*/giu;

/** E-mail addresses, also those written so that a filter should not see them. */
export function findEmails(text: string): readonly Span[] {
  return spansOf(text, emailPatterns);
}

const ending = '(?:se|com|nu|net|org|eu|no|info|fi|dk)';
const atWord = String.raw`(?:[([{]\s?(?:at|a|@|snabel-?a)\s?[)\]}]|\ssnabel-?a\s|\ssnabela\s)`;
const keeper =
  '(?:g-?mail|hot-?mail|outlook|yahoo|icloud|proton(?:mail)?|live|msn|spray|telia|bredband2?|tele2)';
const dotWord = String.raw`(?: ?\. ?|\spunkt\s)`;

// One sign before the @ is enough to know; asking for all of them takes the square of the time on hostile input.
const emailPatterns = [
  /[\p{L}\d._%+'-]@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,}/giu,
  // Taken apart by spaces or a line break: only with an ending that is no word, since "@Teams. Vi ses" is none.
  new RegExp(
    String.raw`[\p{L}\d._%+'-]\s?@\s?(?:[\p{L}\d-]{1,63}(?:\s?\.\s?|\spunkt\s)){1,8}${ending}(?!\p{L})`,
    'giu',
  ),
  // The mailbox and its keeper, with words between: `snabela gmail: fatuma.a.1990`, `per.edin7 på gmail`.
  new RegExp(
    String.raw`(?<before>(?<!\p{L})${keeper}(?: |: ?| är | heter ))(?=[\p{L}\d_-]*[._\d])[\p{L}\d][\p{L}\d._-]{3,}`,
    'giu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])(?=[\p{L}\d_-]*[._\d])[\p{L}\d][\p{L}\d._-]{3,63} (?:på|at|hos|snabel-?a|vid) ${keeper}(?!\p{L})`,
    'giu',
  ),
  // Written so that a filter should not see it.
  new RegExp(
    String.raw`[\p{L}\d._%+-] ?${atWord} ?[\p{L}\d-]{1,63}(?:${dotWord}[\p{L}\d-]{1,63}){1,8}`,
    'giu',
  ),
  // `bergsjo-jens at telia . com`, `tuva.k@live,se`, `"havremagasinet47" på gmail`
  new RegExp(
    String.raw`[\p{L}\d][\p{L}\d._-]{2,63} at [\p{L}\d-]{2,63} ?[.,] ?${ending}(?!\p{L})`,
    'giu',
  ),
  new RegExp(String.raw`[\p{L}\d._-] ?@ ?[\p{L}\d-]{1,63} ?[.,] ?${ending}(?!\p{L})`, 'giu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:mej?la?|maila?|e-?posta?|skicka|skriv|adress)\p{L}{0,4}(?!\p{L})[^\n]{2,60} (?:på|at|hos|snabel-?a) (?:g-?mail|hot-?mail|icloud|yahoo|proton(?:mail)?|spray|telia|live)(?!\p{L})`,
    'giu',
  ),
  new RegExp(String.raw`["'”][\p{L}\d._-]{3,63}["'”] (?:på|at|hos) ${keeper}(?!\p{L})`, 'giu'),
  new RegExp(
    String.raw`(?:\.|\spunkt\s)[\p{L}\d_-]{1,63} at [\p{L}\d-]{1,63}${dotWord}${ending}(?!\p{L})`,
    'giu',
  ),
];
