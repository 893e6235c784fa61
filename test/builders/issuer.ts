import { type JWK, JWKStore } from 'oauth2-mock-server';
import { type MockIssuer, startMockIssuer } from '../../bot/local/mock-sign-in/issuer.ts';
import { accountInToken } from '../../bot/http/sign-in/read-token.ts';
import { createSigningKeys } from '../../bot/issuers/signing-keys.ts';
import { keysAddress, type TokenRules } from '../../bot/http/sign-in/token-rules.ts';

/** The municipality that the teams are in, where guests have an account too. */
export const hostTenant = '44444444-4444-4444-8444-444444444444';
/** Another authority's, whose people are let in as well. */
export const otherTenant = '55555555-5555-4555-8555-555555555555';
/** Nobody's of ours. */
export const strangeTenant = '66666666-6666-4666-8666-666666666666';
export const somebody = '77777777-7777-4777-8777-777777777777';

export const registration = {
  appId: '33333333-3333-4333-8333-333333333333',
  appIdUri: 'api://star.example/botid-33333333-3333-4333-8333-333333333333',
};

export interface IssuerAtHand {
  readonly issuer: MockIssuer;
  readonly rules: TokenRules;
  /** Who the server takes a token for, or why it takes it for nobody's; its keys as they are kept from one to the next. */
  read(token: string): Promise<string>;
  /** How often the server has asked for keys, and what came of each. */
  readonly asked: readonly string[];
  /** Lets the server's time pass. */
  pass(milliseconds: number): void;
}

/** Made once: it takes a processor half a second. */
let firstKey: Promise<JWK> | undefined;

interface IssuerWish {
  /** Whose people are let in. */
  readonly tenants?: readonly string[];
  /** That no other issuer of the tests has. */
  readonly ownKey?: boolean;
}

export async function anIssuer({
  tenants = [hostTenant, otherTenant],
  ownKey = false,
}: IssuerWish = {}): Promise<IssuerAtHand> {
  if (!ownKey) firstKey ??= makeKey();
  const key = ownKey ? await makeKey() : await firstKey;
  const issuer = await startMockIssuer(registration, key === undefined ? {} : { key });
  const { authority } = issuer;
  const rules = { ...registration, authority, tenants };
  const asked: string[] = [];
  let passed = 0;
  const keys = createSigningKeys({
    at: { keys: keysAddress(rules) },
    now: () => passed,
    onFetch: (outcome) => void asked.push(outcome),
  });
  return {
    issuer,
    rules,
    asked,
    async read(token) {
      const read = await accountInToken(token, { rules, keys, now: () => new Date() });
      return read.ok ? read.value : read.error;
    },
    pass(milliseconds) {
      passed += milliseconds;
    },
  };
}

function makeKey(): Promise<JWK> {
  return new JWKStore().generate('RS256');
}
