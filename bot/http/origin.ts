import type { RequestHandler } from 'express';
import { foreignOriginText, notJsonText } from '../../shared/text/http.ts';
import { sendProblem } from './errors.ts';

/**
 * Turns away what a page of another site has a browser send: it may not read our answers, but a simple form could make
 * us act. Teams' servers and ours send no `Origin`; the tab sends the address it was itself read from.
 *
 * @param publicUrl where browsers reach us, when a proxy asks us under another name
 */
export function ownOriginOnly(publicUrl?: string): RequestHandler {
  const known = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  return (request, response, next) => {
    const { origin, host = '' } = request.headers;
    const isForeign =
      request.headers['sec-fetch-site'] === 'cross-site' ||
      (origin !== undefined && origin !== known && !isOrigin(origin, host));
    if (isForeign) sendProblem(response, 403, { code: 'foreign-origin', text: foreignOriginText });
    else next();
  };
}

/** The scheme is the proxy's affair. */
function isOrigin(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}

/** For what reads its own body: the types that a page may send elsewhere without being asked first are not read. */
export const jsonOnly: RequestHandler = (request, response, next) => {
  if (request.is('json') === 'json') next();
  else sendProblem(response, 415, { code: 'not-json', text: notJsonText });
};
