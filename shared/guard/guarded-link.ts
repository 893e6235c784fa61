import { err, ok, type Result } from '../kernel/result.ts';
import { inspectionText } from './inspection-text.ts';
import { findPersonalNumbers } from './personal-number.ts';
import type { GuardedRefusal } from './refusals.ts';

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
/** Percent signs written with percent signs, and those again: nobody needs more. */
const mostRounds = 3;

/**
 * A link as it may be stored. Only numbers of persons are looked for: the address of an ordinary Teams meeting reads as
 * an e-mail address (`19:meeting_…@thread.v2`). Its GUIDs are no numbers of persons, whatever digits they have.
 */
export function guardedLink(field: string, link: string): Result<string, GuardedRefusal> {
  for (const spelling of spellings(link)) {
    const [found] = findPersonalNumbers(inspectionText(spelling.replace(guid, ' ')));
    if (found !== undefined) {
      const where = { start: 0, length: link.length, words: [1, 1] } as const;
      const why = { code: 'found', findings: [{ ...where, kind: found.kind }] } as const;
      return err({ code: 'guarded', refused: [{ field, why }] });
    }
  }
  return ok(link);
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
