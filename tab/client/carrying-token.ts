import type { Bearer } from '../sign-in/bearer.ts';
import type { Fetch } from './request.ts';

/**
 * With the token of who is signed in. A token that is refused is renewed once, and what was asked is asked again: the server turns
 * it away before it reads anything. Where one cannot be had nothing is asked, as where there is no net.
 */
export function carryingToken(fetch: Fetch, bearer: Bearer): Fetch {
  return async (path, init) => {
    if (!bearer.isUsed()) return fetch(path, init);
    const token = await bearer.token();
    if (token === undefined) throw new NoToken();
    const answer = await fetch(path, signed(init, token));
    if (answer.status !== 401) return answer;
    const renewed = await bearer.renew(token);
    if (renewed === undefined) {
      bearer.giveUp(token);
      return answer;
    }
    const again = await fetch(path, signed(init, renewed));
    if (again.status === 401) bearer.giveUp(renewed);
    return again;
  };
}

class NoToken extends Error {
  override readonly name = 'NoToken';
}

function signed(init: RequestInit, token: string): RequestInit {
  const own = init.headers as Record<string, string> | undefined;
  return { ...init, headers: { ...own, authorization: `Bearer ${token}` } };
}
