import { createLocalJWKSet, errors, type CryptoKey, type JWTHeaderParameters } from 'jose';
import { z } from 'zod';

/** Nobody has the keys: not from the issuer, and none that are new enough from before. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

export interface SigningKeys {
  /**
   * The key that a token says it is signed with.
   * @throws {KeysUnavailable} when the issuer cannot be asked
   * @throws {errors.JWKSNoMatchingKey} when the issuer has no such key
   */
  find(header: JWTHeaderParameters): Promise<SigningKey>;
}

interface SigningKey {
  readonly key: CryptoKey;
  /** The one tenant whose tokens it may sign, of a key that is not every tenant's. */
  readonly onlyTenant?: string;
}

export interface KeySource {
  readonly address: string;
  /** Milliseconds on any clock that only goes forward. */
  readonly now: () => number;
  /** One try began or ended so; `failed` while the keys of before may still do. */
  readonly onFetch?: (outcome: 'fetched' | 'failed') => void;
}

const minute = 60_000;
/** Asked for again while the old ones do, since a key that is taken away must stop being believed. */
const staleAfter = 60 * minute;
/** Microsoft's advice is to look once a day; older than that nobody knows what has been taken away. */
const uselessAfter = 24 * 60 * minute;
/** Between two tries, whatever comes in: tokens with keys that nobody has must not make us ask for each. */
const leastGap = 30_000;
const patience = 5_000;

const keyDocument = z.object({
  keys: z.array(
    z.looseObject({
      kid: z.string().min(1),
      kty: z.string(),
      use: z.string().default('sig'),
      issuer: z.string().optional(),
    }),
  ),
});
type Key = z.infer<typeof keyDocument>['keys'][number];

interface Kept {
  readonly at: number;
  readonly keys: ReadonlyMap<string, Key>;
  readonly lookUp: ReturnType<typeof createLocalJWKSet>;
}

/**
 * The issuer's public keys, kept. `jose` has such a keeping of its own, which believes none of them any more when they are
 * due to be asked for and the issuer does not answer, and asks at each token while it has none.
 */
export function createSigningKeys({ address, now, onFetch }: KeySource): SigningKeys {
  let kept: Kept | undefined;
  let triedAt = -Infinity;
  let underWay: Promise<void> | undefined;

  const fetchKeys = async (): Promise<void> => {
    triedAt = now();
    try {
      const answer = await fetch(address, {
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      });
      if (!answer.ok) throw new KeysUnavailable();
      kept = keptFrom(keyDocument.parse(await answer.json()).keys, now());
      onFetch?.('fetched');
    } catch (error) {
      // One observation is not a verdict: what was kept is good for as long as it is.
      if (!(error instanceof Error)) throw error;
      onFetch?.('failed');
    } finally {
      underWay = undefined;
    }
  };
  const ask = (): Promise<void> => (underWay ??= fetchKeys());
  const mayAsk = (): boolean => underWay !== undefined || now() - triedAt >= leastGap;
  const usable = (): Kept | undefined =>
    kept !== undefined && now() - kept.at < uselessAfter ? kept : undefined;

  return {
    async find(header) {
      const kid = header.kid ?? '';
      const before = usable();
      if (before === undefined || !before.keys.has(kid)) {
        if (mayAsk()) await ask();
      } else if (now() - before.at > staleAfter && mayAsk()) void ask();
      const here = usable();
      if (here === undefined) throw new KeysUnavailable();
      const known = here.keys.get(kid);
      if (known === undefined) throw new errors.JWKSNoMatchingKey();
      const onlyTenant = tenantIn(known.issuer);
      return {
        key: await here.lookUp(header),
        ...(onlyTenant === undefined ? {} : { onlyTenant }),
      };
    },
  };
}

/** @throws {KeysUnavailable} a document without a key is nothing to go by */
function keptFrom(keys: readonly Key[], at: number): Kept {
  const signing = keys.filter(({ kty, use }) => kty === 'RSA' && use === 'sig');
  if (signing.length === 0) throw new KeysUnavailable();
  return {
    at,
    keys: new Map(signing.map((key) => [key.kid, key])),
    lookUp: createLocalJWKSet({ keys: signing }),
  };
}

/** `https://login.microsoftonline.com/{tenantid}/v2.0` is a key of all tenants; one with an id in that place is of that one. */
function tenantIn(issuer: string | undefined): string | undefined {
  return issuer === undefined
    ? undefined
    : /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(issuer)?.[0].toLowerCase();
}
