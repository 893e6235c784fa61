import type { Authenticate } from '../authenticate.ts';
import { accountInToken, type TokenReading } from './read-token.ts';
import type { SignInTally } from './tally.ts';

const bearer = /^Bearer +(\S+)$/i;

/** Production: who a bearer token of Microsoft's says one is, and nobody for all else. */
export function authenticateByToken(reading: TokenReading, tally: SignInTally): Authenticate {
  return async (request) => {
    const [, token] = bearer.exec(request.get('authorization') ?? '') ?? [];
    if (token === undefined) return { kind: 'nobody' };
    const read = await accountInToken(token, reading);
    if (read.ok) return { kind: 'known', account: read.value };
    tally.note(read.error);
    return { kind: read.error === 'keys-unavailable' ? 'cannot-tell' : 'nobody' };
  };
}
