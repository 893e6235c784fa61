import {
  accidentTextFor,
  federationUnreadableTextFor,
  updatingTextFor,
} from '../../shared/text/http.ts';
import { presentUnreadableItself } from '../../shared/federation/present-unreadable.ts';
import { Accident, DocumentNewer, DocumentUnreadable } from './errors.ts';
import type { Ids, Log } from './ports.ts';

/** What went wrong, as the log tells it: codes and places, never a text that somebody wrote. */
interface FaultFacts {
  /** `request-failed`, `card-action-failed` … */
  readonly event: string;
  /** What was asked for: the pattern of an address, a verb, the word of a mention. */
  readonly place: string;
  readonly error: unknown;
}

/** Without what is read for something else, over the telephone too. */
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const idLength = 6;

/** Which documents have been told of as unreadable, by what name. They may lie there for months, and be asked for all day. */
const lasting = new WeakMap<Log, Map<string, string>>();
function lastingIn(log: Log): Map<string, string> {
  const known = lasting.get(log) ?? new Map<string, string>();
  lasting.set(log, known);
  return known;
}

/**
 * Logs an accident under an id that the one it happened to is given, so that the two are found together. One document that
 * cannot be read is one accident, with one id, however often it is met.
 */
export function noteFault(
  { log, ids }: { readonly log: Log; readonly ids: Ids },
  { event, place, error }: FaultFacts,
): string {
  const document = about(error).document;
  const known = document === undefined ? undefined : lastingIn(log).get(document);
  if (known !== undefined) return known;
  const fault = faultId(ids);
  if (document !== undefined) lastingIn(log).set(document, fault);
  log.error(event, {
    fault,
    code: faultCode(error),
    place,
    line: placeInCode(error),
    ...about(error),
  });
  return fault;
}

/** Without it nobody has a place, so that every page fails for the same reason. */
const federationDocument = 'federation federation';

/** What the person is told. */
export function faultText(error: unknown, fault: string): string {
  if (!(error instanceof DocumentUnreadable)) return accidentTextFor(fault);
  if (error instanceof DocumentNewer) return updatingTextFor(fault);
  if (error.document === federationDocument) return federationUnreadableTextFor(fault);
  const [kind = '', id = ''] = error.document.split(' ');
  return presentUnreadableItself({ kind, id }, fault);
}

function faultId(ids: Ids): string {
  const drawn = Array.from({ length: idLength }, () =>
    alphabet.charAt(Math.floor(ids.random() * alphabet.length)),
  );
  return `F-${drawn.join('')}`;
}

/** The code of an accident of ours; of another error its name, since a message may quote what somebody wrote. */
export function faultCode(error: unknown): string {
  if (error instanceof Accident) return error.code;
  return error instanceof Error ? error.name : typeof error;
}

/** Which document an accident is about, when it is about one: its kind and id. */
function about(error: unknown): { readonly document?: string } {
  const document: unknown =
    error instanceof Error && 'document' in error ? error.document : undefined;
  return typeof document === 'string' ? { document } : {};
}

const root = new URL('../../', import.meta.url).pathname;

/** The first of our own lines in the stack: `bot/app/cases/cases.ts:41`. The message before them is left out. */
function placeInCode(error: unknown): string | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const line of stack.split('\n')) {
    const found = /^\s+at .*?((?:file:\/\/)?\/[^()]+|[A-Z]:\\[^()]+):(\d+):\d+\)?$/.exec(line);
    const file = found?.[1]?.replace('file://', '');
    if (file?.startsWith(root) === true && !file.includes('node_modules'))
      return `${file.slice(root.length)}:${found?.[2] ?? ''}`;
  }
  return undefined;
}

const hungUpCodes: ReadonlySet<unknown> = new Set([
  'ECONNABORTED',
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_PREMATURE_CLOSE',
]);

/** The client went away before it was answered: nobody's mistake, and nobody is left to tell. */
export function isHangUp(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const isAborted = 'type' in error && error.type === 'request.aborted';
  return isAborted || ('code' in error && hungUpCodes.has(error.code));
}
