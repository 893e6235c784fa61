import { errors, jwtVerify, type JWTPayload } from 'jose';
import { z } from 'zod';
import { type AccountKey, accountKeyOf } from '../../../shared/kernel/account-key.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import { KeysUnavailable, type SigningKeys } from '../../issuers/signing-keys.ts';
import { issuerOf, tabScope, type TokenRules } from './token-rules.ts';

/** Why a token is not taken; for who runs the server. Who sent it is told what is told to whoever sends none. */
export const tokenProblems = [
  'malformed',
  'algorithm',
  'unknown-key',
  'signature',
  'expired',
  'not-yet-valid',
  'audience',
  'tenant',
  'issuer',
  'id-token',
  'app-only',
  'scope',
  'nobody',
  'keys-unavailable',
] as const;
export type TokenProblem = (typeof tokenProblems)[number];

export interface TokenReading {
  readonly rules: TokenRules;
  readonly keys: SigningKeys;
  /** The real time, whatever the clock of the work says: tokens are other people's. */
  readonly now: () => Date;
}

/** Longer than any that Microsoft issues: groups that do not fit are left out of a token. */
const longest = 8_192;
/** Seconds that two clocks may differ. */
const tolerance = 60;

const guid = z.uuid().transform((text) => text.toLowerCase());
const claims = z.object({
  aud: z.string().catch(''),
  iss: z.string().catch(''),
  tid: guid.or(z.literal('')).catch(''),
  oid: guid.or(z.literal('')).catch(''),
  sub: z.string().catch(''),
  ver: z.enum(['1.0', '2.0']).optional().catch(undefined),
  scp: z.string().optional().catch(undefined),
  idtyp: z.unknown().optional(),
  // What only an id token has.
  nonce: z.unknown().optional(),
  at_hash: z.unknown().optional(),
  c_hash: z.unknown().optional(),
});
type Claims = z.infer<typeof claims>;

/**
 * Who a bearer token is for: a person, by tenant and object id, whom Microsoft has signed in for this very application. What is read
 * of it is read after its signature has been found to be the issuer's.
 */
export async function accountInToken(
  token: string,
  { rules, keys, now }: TokenReading,
): Promise<Result<AccountKey, TokenProblem>> {
  if (token.length > longest) return err('malformed');
  let onlyTenant: string | undefined;
  let payload: JWTPayload;
  try {
    ({ payload } = await jwtVerify(
      token,
      async (header) => {
        const found = await keys.find(header);
        ({ onlyTenant } = found);
        return found.key;
      },
      {
        algorithms: ['RS256'],
        clockTolerance: tolerance,
        currentDate: now(),
        requiredClaims: ['exp', 'nbf'],
      },
    ));
  } catch (error) {
    return err(problemOf(error));
  }
  const said = claims.parse(payload);
  const problem = problemWith(said, rules);
  if (problem !== undefined) return err(problem);
  if (onlyTenant !== undefined && onlyTenant !== said.tid) return err('issuer');
  return ok(accountKeyOf(said.tid, said.oid));
}

/** @throws what is not about the token */
function problemOf(error: unknown): TokenProblem {
  if (error instanceof KeysUnavailable) return 'keys-unavailable';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'algorithm';
  if (error instanceof errors.JWKSNoMatchingKey) return 'unknown-key';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed && error.reason === 'check_failed')
    return 'not-yet-valid';
  if (error instanceof errors.JOSEError) return 'malformed';
  throw error;
}

function problemWith(said: Claims, rules: TokenRules): TokenProblem | undefined {
  const { aud, iss, tid, oid, sub, ver, scp, idtyp } = said;
  const audiences = ver === '1.0' ? [rules.appId, rules.appIdUri] : [rules.appId];
  if (!audiences.includes(aud)) return 'audience';
  if (!rules.tenants.includes(tid)) return 'tenant';
  if (ver === undefined || iss !== issuerOf(rules, tid, ver)) return 'issuer';
  if ([said.nonce, said.at_hash, said.c_hash].some((claim) => claim !== undefined))
    return 'id-token';
  // An application by itself: it has no scope, and is its own subject.
  if (idtyp === 'app' || (scp === undefined && sub !== '' && sub === oid)) return 'app-only';
  if (scp?.split(' ').includes(tabScope) !== true) return 'scope';
  return oid === '' ? 'nobody' : undefined;
}
