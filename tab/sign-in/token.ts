import type { TokenAccount } from '../../shared/home/sign-in-trouble.ts';

export interface TokenFacts {
  readonly account?: TokenAccount;
  /** Milliseconds since 1970. */
  readonly expiresAt?: number;
}

/** What a token says of itself, to tell its owner why it was not taken. The server believes it only with its signature. */
export function factsIn(token: string): TokenFacts {
  const claims = claimsIn(token);
  const { tid, oid, exp } = claims;
  return {
    ...(typeof tid === 'string' && typeof oid === 'string'
      ? { account: { tenantId: tid.toLowerCase(), objectId: oid.toLowerCase() } }
      : {}),
    ...(typeof exp === 'number' ? { expiresAt: exp * 1_000 } : {}),
  };
}

function claimsIn(token: string): Readonly<Record<string, unknown>> {
  const [, body = ''] = token.split('.');
  try {
    const bytes = atob(body.replaceAll('-', '+').replaceAll('_', '/'));
    const claims: unknown = JSON.parse(bytes);
    return typeof claims === 'object' && claims !== null ? { ...claims } : {};
  } catch {
    return {}; // No token that we can read: its owner is told without.
  }
}
