import type { AccessToken, TokenCredential } from '@azure/identity';

/** A token is used for no longer than until so many milliseconds before its end: what is sent with it may wait. */
const renewedBefore = 5 * 60_000;
/** As for what is sent: whoever does not answer a question for a token by then has not been reached. */
export const usualPatienceMs = 10_000;

/** Our token for one of Microsoft's services, asked for when it is needed and kept until it is to be renewed. */
export function tokenFor(
  credential: () => Promise<TokenCredential>,
  scope: string,
  patienceMs = usualPatienceMs,
): () => Promise<string> {
  return keptToken(async () => {
    const given = await answeredWithin(patienceMs, (await credential()).getToken(scope));
    if (given === null) throw new Error('no token was given');
    return given;
  });
}

/** Whoever comes while it is asked for gets the same: fifty messages at once ask once. */
function keptToken(ask: () => Promise<AccessToken>): () => Promise<string> {
  let kept: AccessToken | undefined;
  let underWay: Promise<AccessToken> | undefined;
  return async () => {
    if (kept !== undefined && kept.expiresOnTimestamp - renewedBefore > Date.now())
      return kept.token;
    underWay ??= ask().finally(() => {
      underWay = undefined;
    });
    kept = await underWay;
    return kept.token;
  };
}

/** Azure's library waits as long as a connection stands, and all that this process is to send would wait with it. */
async function answeredWithin<T>(patienceMs: number, asked: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new Error('no answer')), patienceMs);
  return Promise.race([asked, late.promise]).finally(() => clearTimeout(timer));
}

export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
