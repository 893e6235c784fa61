import { sentenceAround } from '../words/who-is-meant.ts';
import type { Span } from '../words/span.ts';

/**
 * Ways to reach an office, which are on its door and its home page: a switchboard, a mailbox that is no one's, where the
 * authority sits. Where somebody is spoken of in the same sentence they lead to that one.
 */

/** `växeln 063-14 30 00`, `FK kundcenter 0771-524 524`. */
export function isOfficePhone(text: string, { start, length }: Span): boolean {
  const number = text.slice(start, start + length);
  const sentence = sentenceAround(text, start).text;
  if (ofSomebody.test(sentence)) return false;
  if (nationalSwitchboard.test(number.trim())) return true;
  return phoneDesk.test(text.slice(Math.max(0, start - longestLead), start));
}

/** `registrator@krokom.se`: what stands before the @ is what somebody does there. */
export function isOfficeEmail(text: string, { start, length }: Span): boolean {
  if (/mailto:\S*$/iu.test(text.slice(0, start))) return false;
  const before = /[\p{L}\d._%+'-]*$/u.exec(
    text.slice(Math.max(0, start - longestLead), start),
  )?.[0];
  return mailbox.test(`${before ?? ''}${text.slice(start, start + length)}`);
}

/** `Arbetsförmedlingen sitter nu på Kyrkgatan 60`, `box 654, 831 27 Östersund`. */
export function isOfficeAddress(text: string, { start, length }: Span): boolean {
  const sentence = sentenceAround(text, start).text;
  if (ofSomebody.test(sentence) || lives.test(sentence)) return false;
  const around = text.slice(Math.max(0, start - 60), start + length + 40);
  return office.test(around.slice(0, Math.min(60, start))) || office.test(sentence);
}

const longestLead = 40;

const nationalSwitchboard = /^\(?(?:0771|0770|0200|020|1177)(?!\d)/u;
const phoneDesk =
  /(?<!\p{L})(?:växel(?:n)?|telefonväxel(?:n)?|kundcenter|kundcentret|kundtjänst|kontaktcenter|servicecenter|medborgarservice|reception(?:en)?|expedition(?:en)?|kansliet|helpdesk|support(?:en)?|it-support(?:en)?|tolkförmedling(?:en)?|tolkcentral(?:en)?|jourtelefon(?:en)?|socialjour(?:en)?|vaktmästeri(?:et)?|partnertelefon(?:en)?|\p{L}*linjen|bokning(?:en)?|felanmälan|taxi(?:n)?)(?: (?:på|är|har|nr|nummer|i|hos|\p{Lu}\p{L}+))*[ :,]*$/u;

const mailbox =
  /^(?:registrator|diariet?|diarium|info|information|kontakt|post|support|it|itsupport|helpdesk|servicedesk|kundtjanst|kundcenter|kommun(?:en)?|region(?:en)?|hr|ekonomi|faktura|fakturor|bokning|reception|kansli|kansliet|tolk|tolkbokning|tolkformedling(?:en)?|ifo|ame|socialtjanst(?:en)?|socialkontoret|socialforvaltningen|vuxenutbildning(?:en)?|komvux|sfi|larcentrum|hc|halsocentral(?:en)?|rehab|psykiatri(?:n)?|dataskydd|dataskyddsombud|dpo|gdpr|star|team|teamet|samordning|samverkan|finsam|styrelse|nyhetsbrev|press|redaktion|konferens|anmalan|utbildning|kurs|medborgarservice|kommunhuset|overformyndare|boka|bibliotek(?:et)?|noreply|no-reply)(?:[._-](?:berg|bracke|are|krokom|ragunda|stromsund|harjedalen|ostersund|jamtland|jh|z|norr|syd))?@[\p{L}\d.-]+\.(?:se|nu|eu|org)$/iu;

const ofSomebody =
  /(?<!\p{L})(?:hon|han|hen|henne|honom|hennes|hans|hens|klientens?|individens?|patientens?|deltagarens?|brukarens?|personens?|mamman?|pappan?|sonen?|dottern?|brodern?|systern?|frun|maken|sambon?|kvinnan?|mannen|killen|tjejen|familjen|nås|kallelsen (?:ska|skickas)|brev(?:et|en)?|privat|hemma|mobil(?:en)?|direkt(?:nr|nummer)|fråga efter|bor)(?!\p{L})|(?<!\p{L})\p{Lu}{3}-20\d\d-\d{3}/u;
const lives =
  /(?<!\p{L})(?:bor|bodde|bosatt|hemma|folkbokförd|skriven|skrivet|hyr|flyttat|flyttar|flyttade|hämtas|hemadress|bostad)(?!\p{L})/iu;

const office =
  /(?<!\p{L})(?:box|arbetsförmedlingens?|försäkringskassans?|regionens?|region jämtland\p{L}*|kommunens?|kommunhuset|kommunkontoret|stadshuset|rådhuset|medborgarkontoret|socialtjänsten|socialkontoret|socialförvaltningen|ifo|ame|af|fk|hc|hälsocentralen?|vårdcentralen?|mottagningen|\p{L}*mottagning(?:en)?|psykiatrin|sjukhuset|lasarettet|kontoret|\p{L}*kontor(?:et)?|servicekontor\p{L}*|kansli(?:et)?|skatteverket|migrationsverket|kronofogden|polisen|polishuset|domstolen|tingsrätten|förvaltningsrätten|csn|biblioteket|folkets hus|bygdegården|församlingshemmet|medborgarhuset|föreningshuset|huset|skolan|komvux|lärcentrum|folkhögskola\p{L}*|campus|universitetet|hotell\p{L}*|restaurang\p{L}*|café\p{L}*|kafé\p{L}*|lokal(?:en|er|erna)?|sal(?:en)?|konferens\p{L}*|lunch(?:en)?|mötesplats(?:en)?|träff(?:en)?|träffpunkt(?:en)?|besöksadress(?:en)?|inläsningscentral(?:en)?|faktura\p{L}*|verksamheten?|second ?hand|kupan|återbruket|verkstaden|dagverksamhet(?:en)?|jobbtorg|fontänhuset|verdandi|rsmh|kyrkan|företagshälsan|tolkförmedling(?:en)?|parkering(?:en)?|busshållplats(?:en)?|ingång(?:en)?|entré(?:n)?)(?!\p{L})/iu;
