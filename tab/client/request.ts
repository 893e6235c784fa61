import { failureOf, type Failure } from './failure.ts';

/** The one way out of the tab; a test gives another. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

export interface Request {
  readonly path: string;
  /** Sent as JSON; makes it a POST. */
  readonly body?: unknown;
  readonly person?: string | undefined;
  readonly etag?: string | undefined;
}

export type Reply =
  | { readonly kind: 'ok'; readonly body: unknown; readonly etag?: string }
  /** 304: what we have is still true. */
  | { readonly kind: 'same' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Slower than this and the person has already pressed again. */
const limitMs = 20_000;

export async function request(fetch: Fetch, { path, body, person, etag }: Request): Promise<Reply> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (person !== undefined) headers['x-star-person'] = person;
  if (etag !== undefined) headers['if-none-match'] = etag;
  if (body !== undefined) headers['content-type'] = 'application/json';
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      cache: 'no-store',
      signal: AbortSignal.timeout(limitMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (response.status === 304) return { kind: 'same' };
    const answered = await readJson(response);
    if (!response.ok) return { kind: 'failed', failure: failureOf(response.status, answered) };
    const tag = response.headers.get('etag');
    return { kind: 'ok', body: answered, ...(tag === null ? {} : { etag: tag }) };
  } catch {
    return { kind: 'failed', failure: { kind: 'offline' } };
  }
}

/** Undefined for anything but JSON: a proxy's error page, an empty body. */
async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
