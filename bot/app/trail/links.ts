import { contentDigest } from '../../../shared/kernel/content-digest.ts';
import type { Audit } from '../documents/records.ts';

/** Of eight digits each. */
export const markLength = 8;

/** All that a line says, in one fixed order; its id says nothing, and is not kept when it is packed. */
function said(line: Audit): readonly unknown[] {
  const { at, by, verb, via = '', seats = [], roles = [], teamId = '', subjects } = line;
  const confirmed = Object.entries(line.confirmed ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return [at, by, verb, via, seats, roles, teamId, subjects, confirmed];
}

/** For a link that builds on the one with the hash `before`. */
export async function linkHash(before: string, lines: readonly Audit[]): Promise<string> {
  const text = [before, ...lines.map((line) => JSON.stringify(said(line)))].join('\n');
  // The platform's own, in every runtime: no library and no port for one pure function.
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return base64url(new Uint8Array(hash));
}

export function marksOf(lines: readonly Audit[]): string {
  return lines.map((line) => contentDigest(said(line))).join('');
}

function base64url(bytes: Uint8Array): string {
  const text = btoa(String.fromCharCode(...bytes));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
