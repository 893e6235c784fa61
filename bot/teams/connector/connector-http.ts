import type { TeamsAdapter } from '@microsoft/teams-ai';
import { ConnectorFailure, retryAfterMs } from './connector-failure.ts';
import { maySendTo, type ServiceUrlRule } from './service-url.ts';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;
type Request = Parameters<HttpClient['sendRequest']>[0];
type Response = Awaited<ReturnType<HttpClient['sendRequest']>>;

const defaultTimeoutMs = 10_000;
/** Failures before anything was sent. */
const unreached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/**
 * All that leaves for Teams passes here: only to allowed hosts, never redirected, never longer than the timeout. The
 * SDK's own client would try again by itself, up to three times, also when a message may already have been posted.
 */
export function connectorHttp(options: {
  readonly rule: ServiceUrlRule;
  readonly timeoutMs?: number;
}): HttpClient {
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  return {
    async sendRequest(request) {
      if (!maySendTo(request.url, options.rule)) throw new ConnectorFailure('barred');
      const { answer, body } = await exchange(request, timeoutMs);
      if (!answer.ok) throw failureOf(answer);
      if (!isOfTeams(body)) throw new ConnectorFailure('unintelligible');
      return toResponse(request, answer, body);
    },
  };
}

async function exchange(request: Request, timeoutMs: number) {
  try {
    const answer = await fetch(request.url, {
      method: request.method,
      headers: sentHeaders(request),
      ...(typeof request.body === 'string' ? { body: request.body } : {}),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return { answer, body: await answer.text() };
  } catch (error) {
    const code = codeOf(error);
    throw new ConnectorFailure(code !== undefined && unreached.has(code) ? 'unreached' : 'silent');
  }
}

/** fetch counts the bytes itself. */
function sentHeaders(request: Request): Record<string, string> {
  const headers = request.headers.toJson({ preserveCase: false });
  delete headers['content-length'];
  return headers;
}

function failureOf(answer: globalThis.Response): ConnectorFailure {
  const wait = retryAfterMs(answer.headers.get('retry-after'), Date.now());
  return new ConnectorFailure('answered', {
    status: answer.status,
    ...(wait === undefined ? {} : { retryAfterMs: wait }),
  });
}

/** Teams speaks JSON, or says nothing; whatever else says that all is well stands between us and Teams. */
function isOfTeams(body: string): boolean {
  if (body.trim() === '') return true;
  try {
    const said = JSON.parse(body) as unknown;
    return typeof said === 'object' && said !== null;
  } catch {
    return false;
  }
}

function toResponse(request: Request, answer: globalThis.Response, body: string): Response {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  answer.headers.forEach((value, name) => headers.set(name, value));
  return { request, status: answer.status, headers, bodyAsText: body };
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
