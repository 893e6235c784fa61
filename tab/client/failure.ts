import type { DenialReason } from '../../shared/access/refusals.ts';
import type { FoundInField } from '../../shared/guard/present-findings.ts';
import type { RefusalView } from '../../shared/commands/refusals.ts';

/** Why a page or a command did not come through, as the page needs to tell them apart. */
export type Failure =
  | { readonly kind: 'not-signed-in'; readonly text: string }
  | { readonly kind: 'no-access'; readonly text: string; readonly reason?: DenialReason }
  | { readonly kind: 'not-found'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusal: RefusalView }
  /** No answer: nobody knows whether it was done. */
  | { readonly kind: 'offline' }
  /**
   * `unreadable`: it is one thing that cannot be read, and trying again mends nothing by itself; `updating`: a newer server
   * is taking over.
   */
  | { readonly kind: 'accident'; readonly text?: string; readonly of?: 'unreadable' | 'updating' };

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A refusal as the server writes it, or nothing if the body is something else. */
function readRefusal(body: unknown): RefusalView | undefined {
  if (!isRecord(body)) return undefined;
  const { code, text, reason, fields, findings, said } = body;
  if (typeof code !== 'string' || typeof text !== 'string') return undefined;
  const named = Array.isArray(fields)
    ? fields.filter((field): field is string => typeof field === 'string')
    : undefined;
  return {
    code,
    text,
    ...(Array.isArray(findings) ? { findings: findings.flatMap(readFinding) } : {}),
    ...(reason === 'not-in-team' ? { reason } : {}),
    ...(isRecord(said) ? { said: readTexts(said) } : {}),
    ...(named === undefined ? {} : { fields: named }),
  };
}

function readFinding(finding: unknown): readonly FoundInField[] {
  if (!isRecord(finding)) return [];
  const { field, kind, start, length, key } = finding;
  if (typeof field !== 'string' || typeof kind !== 'string') return [];
  if (typeof start !== 'number' || typeof length !== 'number') return [];
  return [{ field, kind, start, length, ...(typeof key === 'string' ? { key } : {}) }];
}

/** Those of them that are texts. */
export function readTexts(
  said: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const texts = Object.entries(said).filter(([, text]) => typeof text === 'string');
  return Object.fromEntries(texts) as Readonly<Record<string, string>>;
}

/** What an answer that is not 200 means. */
export function failureOf(status: number, body: unknown): Failure {
  const refusal = readRefusal(body);
  if (refusal === undefined) return { kind: 'accident' };
  if (status === 401) return { kind: 'not-signed-in', text: refusal.text };
  if (status === 403) {
    const { text, reason } = refusal;
    return { kind: 'no-access', text, ...(reason === undefined ? {} : { reason }) };
  }
  if (status === 404) return { kind: 'not-found', text: refusal.text };
  // Passing, and nothing of it is anybody's mistake: what is shown and what is typed stay.
  if (status === 429 || status >= 500) {
    const { code, text } = refusal;
    const of = code === 'unreadable' || code === 'updating' ? ({ of: code } as const) : {};
    return { kind: 'accident', text, ...of };
  }
  return { kind: 'refused', refusal };
}
