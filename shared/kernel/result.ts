/**
 * The outcome of something that may be refused. Refusals are values: they carry a code and the facts
 * a sentence needs, never the sentence itself (that is `text/`'s work). Accidents throw instead.
 */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function err<E>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error };
}
