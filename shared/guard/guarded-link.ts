import { err, ok, type Result } from '../kernel/result.ts';
import { type Confirmed, keyOf } from './confirming.ts';
import { detect } from './detect.ts';
import { type Finding, type FindingKind, isAsked, isAskedKind } from './finding.ts';
import { inspectionText } from './words/inspection-text.ts';
import type { GuardedRefusal } from './refusals.ts';

/** Percent signs written with percent signs, and those again: nobody needs more. */
const mostRounds = 3;

/** A link to a meeting as it may be stored, or the refusal that points at its field. */
export function guardedLink(
  field: string,
  link: string,
  { confirmed = [] }: Confirmed = {},
): Result<string, GuardedRefusal> {
  const findings = findingsInLink(link).filter(
    (finding) => !isAsked(finding) || !confirmed.includes(finding.key),
  );
  return findings.length === 0
    ? ok(link)
    : err({ code: 'guarded', refused: [{ field, why: { code: 'found', findings } }] });
}

/**
 * What its maker wrote into a link (the thread of a Teams meeting, the number and password of Zoom) is known by its shape
 * and passed over; all the rest is read as text is, so that no name, number or address of a person hides behind
 * `https://`. Every finding has the whole link as its place.
 */
export function findingsInLink(link: string): readonly Finding[] {
  const found = new Map<string, Finding>();
  const spelled = spellings(link);
  for (const spelling of spelled) {
    const text = inspectionText(asWords(withoutKnownParts(spelling)));
    for (const { kind, start, length } of detect(text)) {
      // What is spelled with percent signs is in pieces, which are no words.
      const isInPieces = isAskedKind(kind) && spelling !== spelled.at(-1);
      if (notInLinks.has(kind) || isInPieces) continue;
      const where = { start: 0, length: link.length, words: [1, 1] } as const;
      const key = isAskedKind(kind) ? keyOf(kind, text.slice(start, start + length)) : kind;
      found.set(key, isAskedKind(kind) ? { ...where, kind, key } : { ...where, kind });
    }
  }
  return [...found.values()];
}

/** It is a link; and what a machine has drawn by lot is at times made like these. */
const notInLinks: ReadonlySet<FindingKind> = new Set([
  'link',
  'profile',
  'registration-plate',
  'street-address',
  'possible-place',
  'possible-age',
  'possible-person',
  'possible-number',
]);

const guid = String.raw`[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}`;

/** What the makers of meetings put into their links, as they stand once decoded. */
const knownParts = [
  // Teams: `19:meeting_NjA3…@thread.v2`, `19:abc…@thread.tacv2`, `19:GUID_GUID@unq.gbl.spaces`
  /19:[\w-]{6,200}@(?:thread\.(?:v2|tacv2|skype)|unq\.gbl\.spaces)/giu,
  /\/meet\/\d{9,16}(?=[/?]|$)/gu,
  // Zoom, Webex and others: `/j/81234567890`, `/wc/join/812…`, `/w/812…`
  /\/(?:j|w|s|wc(?:\/join)?|wc\/\d+\/join)\/\d{9,12}(?=[/?]|$)/gu,
  // Passwords, tokens and ids that were drawn by lot, of letters and digits mixed.
  /(?<=[?&#](?:p|pwd|pw|passcode|password|tk|token|uname_token|mtid|tenantid|threadid|messageid|organizerid|anon|deeplinkid|launchagent|correlationid|omn|confid|ms_c|jwt|h|key)=)[^&#\s]{0,1000}/giu,
  new RegExp(guid, 'giu'),
  /(?<![\p{L}\d])(?=[\w-]*\d)(?=[\w-]*[a-z])(?=[\w-]*[A-Z])[\w-]{10,}(?![\p{L}\d])/gu,
];

function withoutKnownParts(link: string): string {
  return knownParts.reduce((rest, part) => rest.replace(part, ' # '), link);
}

/** `anna-svensson` and `anna_svensson` are two words each; digits, and an e-mail address, stay as they hang together. */
function asWords(link: string): string {
  const parts = link.replace(/^https:\/\//iu, '').split(/[/?&#=_,;:"'{}|~*!$\s]+/u);
  return parts
    .map((part) => (part.includes('@') ? part : part.replace(/(?<=\p{L})[-+.](?=\p{L})/gu, ' ')))
    .join(' ');
}

/** As written, and as it reads when `%2D` is a hyphen. */
function spellings(link: string): readonly string[] {
  const found = [link];
  for (let round = 0; round < mostRounds; round += 1) {
    const before = found.at(-1) ?? '';
    const decoded = before.replace(/(?:%[0-9a-f]{2})+/gi, decodedBytes);
    if (decoded === before) break;
    found.push(decoded);
  }
  return found;
}

/** Bytes that are no UTF-8 hide nothing that could be read. */
function decodedBytes(escapes: string): string {
  try {
    return decodeURIComponent(escapes);
  } catch {
    return escapes;
  }
}
