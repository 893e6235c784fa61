import { failureOf, type Failure } from './failure.ts';

/** The one way out of the tab; a test gives another. */
export type Fetch = (path: string, init: RequestInit) => Promise<Response>;

export interface Request {
  readonly path: string;
  /** Sent as JSON; makes it a POST. */
  readonly body?: unknown;
  readonly person?: string | undefined;
  readonly etag?: string | undefined;
  /** Seconds that the server may take to answer, when there is nothing new before. */
  readonly wait?: number | undefined;
  /** What comes is a file: its bytes, whatever it is. */
  readonly file?: boolean | undefined;
  /** Lets go of the request. */
  readonly signal?: AbortSignal | undefined;
}

export type Reply =
  | ({ readonly kind: 'ok'; readonly body: unknown } & Tagged)
  /** 304: what we have is still true. */
  | ({ readonly kind: 'same' } & Tagged)
  | { readonly kind: 'failed'; readonly failure: Failure };

interface Tagged {
  readonly etag?: string;
  /** The server answered when there was something new, or had waited for it: there is no need to wait before asking again. */
  readonly waited?: boolean;
}

/** Slower than this and the person has already pressed again. */
const limitMs = 20_000;

export async function request(
  fetch: Fetch,
  { path, body, person, etag, wait, file = false, signal }: Request,
): Promise<Reply> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (person !== undefined) headers['x-star-person'] = person;
  if (etag !== undefined) headers['if-none-match'] = etag;
  if (wait !== undefined) headers['prefer'] = `wait=${wait}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  try {
    const response = await fetch(path, {
      method: body === undefined ? 'GET' : 'POST',
      headers,
      cache: 'no-store',
      signal: AbortSignal.any([
        AbortSignal.timeout(limitMs + (wait ?? 0) * 1000),
        ...(signal === undefined ? [] : [signal]),
      ]),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const tag = response.headers.get('etag');
    const tagged = {
      ...(tag === null ? {} : { etag: tag }),
      ...(response.headers.has('preference-applied') ? { waited: true } : {}),
    };
    if (response.status === 304) return { kind: 'same', ...tagged };
    if (file && response.ok) return { kind: 'ok', body: await response.blob(), ...tagged };
    const answered = await readJson(response);
    if (!response.ok) return { kind: 'failed', failure: failureOf(response.status, answered) };
    return { kind: 'ok', body: answered, ...tagged };
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
