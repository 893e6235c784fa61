import { isRecord } from '../client/failure.ts';
import type { Unanswered } from '../client/send.ts';

/** A form's inputs as texts by name. */
export type FormTexts = Readonly<Record<string, string>>;

/** A form half filled in. */
export interface Draft {
  /** When it was last changed, in milliseconds since 1970. */
  readonly at: number;
  /** Only the inputs that were changed, so that it can lie on what others save. */
  readonly texts: FormTexts;
  /** What stood in the form when the typing began: others may have saved since. */
  readonly on: FormTexts;
  /** The form's name and what is typed in it in words, where the form itself is not in sight. */
  readonly title: string;
  readonly lines: readonly string[];
  /** As which command it was sent, when nothing was answered. */
  readonly sent?: Unanswered | undefined;
}

/** In a form of something saved: the number of the change that it is filled in from, as the server is told. */
export const basedOn = 'basedOn';

/** A browser can bring back a session of last month; nobody remembers then what was meant. */
const longestMs = 7 * 24 * 60 * 60 * 1000;

/** @param now in milliseconds since 1970 */
export function isDraft(kept: unknown, now: number): kept is Draft {
  return (
    isRecord(kept) &&
    typeof kept['at'] === 'number' &&
    now - kept['at'] < longestMs &&
    areTexts(kept['texts']) &&
    areTexts(kept['on']) &&
    typeof kept['title'] === 'string' &&
    Array.isArray(kept['lines']) &&
    kept['lines'].every((line) => typeof line === 'string') &&
    (kept['sent'] === undefined || isUnanswered(kept['sent']))
  );
}

function isUnanswered(kept: unknown): boolean {
  return (
    isRecord(kept) &&
    typeof kept['content'] === 'string' &&
    typeof kept['id'] === 'string' &&
    typeof kept['since'] === 'number'
  );
}

function areTexts(kept: unknown): kept is FormTexts {
  return isRecord(kept) && Object.values(kept).every((text) => typeof text === 'string');
}

/** What differs from what is saved; the number of the change is nobody's typing. */
export function typedOn(saved: FormTexts, texts: FormTexts): FormTexts {
  return Object.fromEntries(
    Object.entries(texts).filter(
      ([name, text]) => name !== basedOn && text !== (saved[name] ?? ''),
    ),
  );
}

/** Somebody else has saved since the typing began. */
export function isOvertaken(on: FormTexts, saved: FormTexts): boolean {
  if (basedOn in saved) return on[basedOn] !== saved[basedOn];
  return [...new Set([...Object.keys(on), ...Object.keys(saved)])].some(
    (name) => (on[name] ?? '') !== (saved[name] ?? ''),
  );
}

/** As the server will number it in a moment: what is saved now was the change before. */
export function afterSaving(texts: FormTexts): FormTexts {
  const number = texts[basedOn];
  return number === undefined ? texts : { ...texts, [basedOn]: String(Number(number) + 1) };
}
