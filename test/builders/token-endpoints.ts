import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createDefaultHttpClient } from '@azure/core-rest-pipeline';
import type { SignInHttp } from '../../bot/teams/connector/entra-credential.ts';

interface Asked {
  readonly method: string;
  /** Host and path as they were meant for the cloud. */
  readonly to: string;
  readonly query: Readonly<Record<string, string>>;
  readonly form: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
}

export interface TokenEndpoints {
  readonly asked: readonly Asked[];
  /** For the credentials: sends to this machine what is meant for Microsoft's sign-in service. */
  readonly http: SignInHttp;
  /** What App Service gives a process that has a managed identity. */
  readonly environment: Readonly<Record<'IDENTITY_ENDPOINT' | 'IDENTITY_HEADER', string>>;
  /** Seconds that the tokens given from now on last. */
  lasting(seconds: number): void;
  /** Answers of the sign-in service from now on; tokens again when left out. */
  refusing(status?: number, error?: string): void;
  /** Takes what is asked, and answers nothing from now on; or answers again. */
  silent(isSilent: boolean): void;
  /** The status of the managed identity's endpoint from now on. */
  identityStatus(status: number): void;
  /** Nothing asked yet, and everything well. */
  anew(): void;
  close(): Promise<void>;
}

const entraHost = 'login.microsoftonline.com';

/** Entra's token endpoint and App Service's managed identity, as they are spoken to, on loopback. */
export async function startTokenEndpoints(): Promise<TokenEndpoints> {
  const asked: Asked[] = [];
  let lasts = 86_400;
  let refusal: { readonly status: number; readonly error: string } | undefined;
  let identityStatus = 200;
  let isSilent = false;
  let given = 0;

  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const to = `${String(request.headers['x-meant-for'] ?? 'identity')}${url.pathname}`;
      const form = Object.fromEntries(new URLSearchParams(await text(request)));
      const query = Object.fromEntries(url.searchParams);
      asked.push({ method: request.method ?? '', to, query, form, headers: request.headers });
      if (isSilent) return;
      given += 1;
      const [status, body] = to.startsWith('identity') ? identityAnswer() : entraAnswer();
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    })();
  });
  const identityAnswer = (): [number, object] =>
    identityStatus === 200
      ? [
          200,
          {
            access_token: `assertion-${given}`,
            expires_on: String(Math.floor(Date.now() / 1000) + lasts),
            token_type: 'Bearer',
          },
        ]
      : [identityStatus, { statusCode: identityStatus, message: 'No managed identity found' }];
  const entraAnswer = (): [number, object] =>
    refusal === undefined
      ? [200, { access_token: `token-${given}`, expires_in: lasts, token_type: 'Bearer' }]
      : [refusal.status, { error: refusal.error, error_description: 'AADSTS700024: …' }];
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;

  const real = createDefaultHttpClient();
  return {
    asked,
    http: {
      async sendRequest(request) {
        const { host, pathname, search, hostname } = new URL(request.url);
        if (host === entraHost) {
          request.url = `http://127.0.0.1:${port}${pathname}${search}`;
          request.headers.set('x-meant-for', host);
        } else if (hostname !== '127.0.0.1') throw new Error(`not on this machine: ${host}`);
        request.allowInsecureConnection = true;
        return real.sendRequest(request);
      },
    },
    environment: {
      IDENTITY_ENDPOINT: `http://127.0.0.1:${port}/msi/token`,
      IDENTITY_HEADER: 'only-this-process-knows',
    },
    lasting: (seconds) => void (lasts = seconds),
    refusing: (status, error = 'invalid_client') =>
      void (refusal = status === undefined ? undefined : { status, error }),
    silent: (from) => void (isSilent = from),
    identityStatus: (status) => void (identityStatus = status),
    anew() {
      asked.length = 0;
      [lasts, refusal, identityStatus, isSilent] = [86_400, undefined, 200, false];
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
