import type { HttpClient, PipelineRequest, PipelineResponse } from '@azure/core-rest-pipeline';

const header = 'x-ms-session-token';
const mostParts = 50;

/** How far a physical partition has come: in `version` after a change of its make-up, in `lsn` with every write. */
interface Progress {
  readonly version: number;
  readonly lsn: number;
  readonly text: string;
}
type Progresses = ReadonlyMap<string, Progress>;

/** Hears of what Cosmos charges for each request, in request units. */
export type Charged = (units: number, operation: string) => void;

/** A query is a POST as well. */
function operationOf({ method, headers }: PipelineRequest): string {
  if (headers.get('x-ms-documentdb-isquery')?.toLowerCase() === 'true') return 'query';
  return method === 'GET' ? 'read' : 'write';
}

/**
 * What this process has seen of the container, by Cosmos's own session tokens: each question says it, and is answered by a
 * replica that has come as far. The SDK has such a thing too, but keeps it to itself, so that it can be neither handed to
 * another process nor taken from one, and drops it when a region is behind.
 *
 * Only what Cosmos has answered is ever kept: a token that came from elsewhere is asked with once, see `reach` in `cosmos.ts`.
 */
export class CosmosSession implements HttpClient {
  readonly #inner: HttpClient;
  readonly #seen = new Map<string, Progress>();

  readonly #charged: Charged;

  constructor(inner: HttpClient, charged: Charged = () => undefined) {
    this.#inner = inner;
    this.#charged = charged;
  }

  async sendRequest(request: PipelineRequest): Promise<PipelineResponse> {
    const isOfDocuments = /\/docs(?:\/|$)/.test(new URL(request.url).pathname);
    const token = this.token();
    if (isOfDocuments && token !== undefined && !request.headers.has(header))
      request.headers.set(header, token);
    const response = await this.#inner.sendRequest(request);
    if (isOfDocuments) this.#note(response.headers.get(header));
    const charge = Number(response.headers.get('x-ms-request-charge') ?? Number.NaN);
    if (Number.isFinite(charge)) this.#charged(charge, operationOf(request));
    return response;
  }

  /** Nothing before the first answer. */
  token(): string | undefined {
    if (this.#seen.size === 0) return undefined;
    return [...this.#seen].map(([range, { text }]) => `${range}:${text}`).join(',');
  }

  hasSeen(token: string): boolean {
    return !isBehind(this.#seen, token);
  }

  #note(token: string | undefined): void {
    for (const [range, progress] of readToken(token) ?? []) {
      const known = this.#seen.get(range);
      if (known === undefined || isBefore(known, progress)) this.#seen.set(range, progress);
    }
  }
}

/** Whether what answered had not come as far as `wished`, in the partitions that it tells of. */
export function answersLess(answer: string | undefined, wished: string): boolean {
  const told = readToken(answer) ?? new Map<string, Progress>();
  const ofThese = [...(readToken(wished) ?? [])].filter(([range]) => told.has(range));
  return ofThese.some(([range, progress]) => isBefore(told.get(range) ?? progress, progress));
}

/** `0:-1#1734#2=1700,1:…`: range, version, how far, and how far in each region. Nothing when it is no such thing. */
export function readToken(token: string | undefined): Progresses | undefined {
  if (token === undefined) return undefined;
  const parts = token.split(',');
  const found = new Map<string, Progress>();
  for (const part of parts) {
    const match = /^(\w{1,20}):((-?\d{1,15})#(\d{1,15})(?:#\d{1,10}=-?\d{1,15}){0,50})$/.exec(part);
    const [, range, text, version, lsn] = match ?? [];
    if (range === undefined || text === undefined) return undefined;
    found.set(range, { version: Number(version), lsn: Number(lsn), text });
  }
  return parts.length > mostParts ? undefined : found;
}

function isBehind(seen: Progresses, token: string): boolean {
  return [...(readToken(token) ?? [])].some(([range, progress]) => {
    const known = seen.get(range);
    return known === undefined || isBefore(known, progress);
  });
}

function isBefore(one: Progress, other: Progress): boolean {
  return one.version === other.version ? one.lsn < other.lsn : one.version < other.version;
}
