import type { Request, RequestHandler, Response } from 'express';
import { accountKey } from '../../shared/guard/account-key.ts';
import type { AccountKey } from '../../shared/kernel/account-key.ts';
import { signInDownText } from '../../shared/text/http.ts';
import { sendProblem, sendRefusal } from './errors.ts';

/** Who sent a request. `cannot-tell`: who could say so does not answer, and the asker may well be somebody. */
type Recognised =
  | { readonly kind: 'known'; readonly account: AccountKey }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'cannot-tell' };

/** Tells who is asking. What a client says about itself never decides what it may do; this does. */
export type Authenticate = (request: Request) => Promise<Recognised>;

/** The header in which local mode's person picker says who one is today. */
export const personHeader = 'x-star-person';

/**
 * Local mode: the picker is believed, because the server listens on loopback only. A page of another origin cannot
 * send the header without a preflight, which is never answered.
 */
export function authenticateByPicker(): Authenticate {
  return (request) => {
    const parsed = accountKey.safeParse(request.get(personHeader));
    return Promise.resolve(
      parsed.success ? { kind: 'known', account: parsed.data } : { kind: 'nobody' },
    );
  };
}

/** Seconds: soon, since the asker has done nothing wrong. */
const tryAgainAfter = 5;

/**
 * Turns away whoever is not signed in before the body is read or an address is looked up: closed by default, and with one
 * answer, whatever was asked for and whatever is wrong with what they showed.
 *
 * @param strangers counts what an address has had refused; who is signed in is not held to what others there have
 */
export function signedInOnly(
  authenticate: Authenticate,
  strangers: RequestHandler = (_request, _response, next) => {
    next();
  },
): RequestHandler {
  return async (request, response, next) => {
    const asker = await authenticate(request);
    if (asker.kind === 'known') {
      response.locals['actor'] = asker.account;
      next();
      return;
    }
    await strangers(request, response, () => {
      if (asker.kind === 'nobody')
        sendRefusal(response, { code: 'denied', reason: 'not-signed-in' });
      else {
        response.set('retry-after', String(tryAgainAfter));
        sendProblem(response, 503, { code: 'sign-in-down', text: signInDownText });
      }
    });
  };
}

/** Who is asking; throws on a response that `signedInOnly` never saw. */
export function actorOf(response: Response): AccountKey {
  return accountKey.parse(response.locals['actor']);
}
