import type { StoredBody } from '../../app/ports.ts';

/** What a text says, when it is the document it is said to be. */
export function bodyOf(text: string, kind: string, id: string): StoredBody | undefined {
  try {
    return namedBody(JSON.parse(text), kind, id);
  } catch {
    return undefined; // Whatever it says, it is no document.
  }
}

export function namedBody(read: unknown, kind: string, id: string): StoredBody | undefined {
  const body = read as Partial<StoredBody> | null;
  const isNamed = typeof body === 'object' && body?.kind === kind && body.id === id;
  return isNamed && typeof body.schemaVersion === 'number' ? (body as StoredBody) : undefined;
}
