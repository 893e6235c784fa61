import type { Request, RequestHandler, Response } from 'express';
import { accountKey } from '../../shared/guard/account-key.ts';
import type { AccountKey } from '../../shared/kernel/account-key.ts';
import { sendRefusal } from './errors.ts';

/** Tells who is asking, or nobody. What a client says about itself never decides what it may do; this does. */
export type Authenticate = (request: Request) => AccountKey | undefined;

/** The header in which local mode's person picker says who one is today. */
export const personHeader = 'x-star-person';

/**
 * Local mode: the picker is believed, because the server listens on loopback only. A page of another origin cannot
 * send the header without a preflight, which is never answered.
 */
export function authenticateByPicker(): Authenticate {
  return (request) => {
    const parsed = accountKey.safeParse(request.get(personHeader));
    return parsed.success ? parsed.data : undefined;
  };
}

/** Production, until single sign-on is built: nobody is anybody, so everything is answered 401. */
export function authenticateNobody(): Authenticate {
  return () => undefined;
}

/** Turns away whoever is not signed in before the body is read or an address is looked up: closed by default. */
export function signedInOnly(authenticate: Authenticate): RequestHandler {
  return (request, response, next) => {
    const actor = authenticate(request);
    if (actor === undefined) sendRefusal(response, { code: 'denied', reason: 'not-signed-in' });
    else {
      response.locals['actor'] = actor;
      next();
    }
  };
}

/** Who is asking; throws on a response that `signedInOnly` never saw. */
export function actorOf(response: Response): AccountKey {
  return accountKey.parse(response.locals['actor']);
}
