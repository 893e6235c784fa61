import type { RequestHandler } from 'express';
import type { SignInView } from '../../shared/home/sign-in.ts';
import { wrongHostText } from '../../shared/text/http.ts';
import { sendProblem } from './errors.ts';

const teamsFrames =
  'https://*.cloud.microsoft https://teams.microsoft.com https://*.teams.microsoft.com';

/**
 * Teams may frame the tab, nobody else. Styles are inline because Fluent's style engine writes them at run time;
 * scripts are ours alone. No X-Frame-Options: it cannot name several hosts and would shut Teams out.
 */
const contentSecurityPolicy = (frames: string, authority: readonly string[]): string =>
  [
    "default-src 'self'",
    // A browser outside Teams signs in there: it asks for tokens, and renews them in a frame that nobody sees.
    ...authority.flatMap((origin) => [
      `connect-src 'self' ${origin}`,
      `frame-src 'self' ${origin}`,
    ]),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors 'self' ${frames}`,
  ].join('; ');

export interface Surroundings {
  /** Also lets a loopback page frame the tab: the host that stands in for Teams in tests. */
  readonly local: boolean;
  readonly signIn: SignInView;
}

export function securityHeaders({ local, signIn }: Surroundings): RequestHandler {
  const frames = local ? `${teamsFrames} http://127.0.0.1:* http://localhost:*` : teamsFrames;
  const authority = signIn.way === 'microsoft' ? [new URL(signIn.authority).origin] : [];
  const policy = contentSecurityPolicy(frames, authority);
  const headers = new Map([
    ['content-security-policy', policy],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin-allow-popups'],
    // Local mode is plain http; browsers would not heed it there, and must not learn it of the name localhost.
    ...(local ? [] : [['strict-transport-security', 'max-age=31536000'] as const]),
  ]);
  return (_request, response, next) => {
    response.setHeaders(headers);
    next();
  };
}

/** What the API answers is for the one who asked and for now: no cache of a browser, proxy or person keeps case rows. */
export const neverKept: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'private, no-store');
  next();
};

const loopbackHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

/** Local mode answers to loopback names only: a foreign name that resolves here (DNS rebinding) is turned away. */
export function loopbackOnly(): RequestHandler {
  return (request, response, next) => {
    if (loopbackHost.test(request.headers.host ?? '')) next();
    else sendProblem(response, 421, { code: 'wrong-host', text: wrongHostText });
  };
}
