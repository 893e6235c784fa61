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
  /** The channels of the Bot Framework it may sign for, of a key that says so. */
  readonly endorsements: readonly string[];
}

export interface KeySource {
  /** Of the document with the keys, or of the issuer's description of itself, which says where that is. */
  readonly at: { readonly keys: string } | { readonly description: string };
  /** Milliseconds on any clock that only goes forward. */
  readonly now: () => number;
  /** How long one try may take; 5 s when left out. */
  readonly patienceMs?: number;
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
const usualPatienceMs = 5_000;

const description = z.object({ jwks_uri: z.url() });

const keyDocument = z.object({
  keys: z.array(
    z.looseObject({
      kid: z.string().min(1),
      kty: z.string(),
      use: z.string().default('sig'),
      issuer: z.string().optional(),
      endorsements: z.array(z.string()).default([]),
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
export function createSigningKeys(source: KeySource): SigningKeys {
  const { now, onFetch } = source;
  let kept: Kept | undefined;
  let triedAt = -Infinity;
  let underWay: Promise<void> | undefined;

  const fetchKeys = async (): Promise<void> => {
    triedAt = now();
    try {
      kept = keptFrom(keyDocument.parse(await documentAt(source)).keys, now());
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
        endorsements: known.endorsements,
        ...(onlyTenant === undefined ? {} : { onlyTenant }),
      };
    },
  };
}

/** One limit for all of it: whoever waits for a key waits no longer than that. */
async function documentAt({ at, patienceMs = usualPatienceMs }: KeySource): Promise<unknown> {
  const signal = AbortSignal.timeout(patienceMs);
  const read = async (address: string): Promise<unknown> => {
    const answer = await fetch(address, { redirect: 'error', signal });
    if (!answer.ok) throw new KeysUnavailable();
    return answer.json();
  };
  return read('keys' in at ? at.keys : description.parse(await read(at.description)).jwks_uri);
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
