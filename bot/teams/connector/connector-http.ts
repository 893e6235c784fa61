import { type IncomingHttpHeaders, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { TeamsAdapter } from '@microsoft/teams-ai';
import { ConnectorFailure, retryAfterMs } from './connector-failure.ts';
import { maySendTo, type ServiceUrlRule } from './service-url.ts';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof TeamsAdapter>[3]>;
type HttpClient = NonNullable<ConnectorOptions['httpClient']>;
type SdkRequest = Parameters<HttpClient['sendRequest']>[0];
type SdkResponse = Awaited<ReturnType<HttpClient['sendRequest']>>;

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends to Teams and gives what it says; throws a ConnectorFailure for all that is no success of Teams'. */
export type SendToTeams = (sent: Sent) => Promise<Answer>;

const defaultTimeoutMs = 10_000;
/** Failures before anything was sent. */
const unreached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

/**
 * All that leaves for Teams passes here: only to allowed hosts, never redirected, never longer than the timeout. Node's own
 * client, which takes half the time of `fetch`, and keeps a connection for seconds as that does.
 */
export function sendingToTeams(options: {
  readonly rule: ServiceUrlRule;
  readonly timeoutMs?: number;
}): SendToTeams {
  const timeoutMs = options.timeoutMs ?? defaultTimeoutMs;
  return async (sent) => {
    if (!maySendTo(sent.url, options.rule)) throw new ConnectorFailure('barred');
    const answer = await exchange(sent, timeoutMs);
    if (answer.status < 200 || answer.status > 299) throw failureOf(answer);
    if (!isOfTeams(answer.body)) throw new ConnectorFailure('unintelligible');
    return answer;
  };
}

/** For the SDK, whose own client would try again by itself, up to three times, also when a message may have been posted. */
export function connectorHttp(send: SendToTeams): HttpClient {
  return {
    async sendRequest(request) {
      const answer = await send({
        url: request.url,
        method: request.method,
        headers: request.headers.toJson({ preserveCase: false }),
        ...(typeof request.body === 'string' ? { body: request.body } : {}),
      });
      return toSdkResponse(request, answer);
    },
  };
}

function exchange({ url, method, headers, body }: Sent, timeoutMs: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => {
      clearTimeout(late);
      const code = 'code' in error ? String(error.code) : '';
      reject(new ConnectorFailure(unreached.has(code) ? 'unreached' : 'silent'));
    };
    const ask = url.startsWith('https:') ? httpsRequest : httpRequest;
    const asked = ask(url, { method, headers: asSent(headers) }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', fail);
      answer.on('end', () => {
        clearTimeout(late);
        const { statusCode: status = 0, headers: told } = answer;
        resolve({ status, headers: told, body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    asked.on('error', fail);
    const late = setTimeout(() => asked.destroy(new Error('too late')), timeoutMs);
    asked.end(body);
  });
}

/** The client counts the bytes itself, and unpacks nothing. */
function asSent(headers: Readonly<Record<string, string>>): Record<string, string> {
  const sent: Record<string, string> = { ...headers, 'accept-encoding': 'identity' };
  delete sent['content-length'];
  return sent;
}

function failureOf({ status, headers }: Answer): ConnectorFailure {
  const wait = retryAfterMs(headers['retry-after'] ?? null, Date.now());
  return new ConnectorFailure('answered', {
    status,
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

function toSdkResponse(request: SdkRequest, { status, headers: told, body }: Answer): SdkResponse {
  const headers = request.headers.clone();
  for (const name of headers.headerNames()) headers.remove(name);
  for (const [name, value] of Object.entries(told))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return { request, status, headers, bodyAsText: body };
}
