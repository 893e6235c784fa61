import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tokenProblems } from '../../../../bot/http/sign-in/read-token.ts';
import {
  anIssuer,
  hostTenant,
  type IssuerAtHand,
  otherTenant,
  registration,
  somebody,
} from '../../../builders/issuer.ts';
import { forgedTokens } from './forged-tokens.ts';

let at: IssuerAtHand;
beforeAll(async () => {
  at = await anIssuer();
});
afterAll(() => at.issuer.stop());

const person = { tenantId: hostTenant, objectId: somebody };
const account = `${hostTenant}/${somebody}`;

describe('a token of Microsoft’s', () => {
  it.each(['1.0', '2.0'] as const)('of version %s says who somebody is', async (version) => {
    expect(await at.read(await at.issuer.sign({ ...person, version }))).toBe(account);
  });

  it('of version 1.0 may be for the id too, which depends on who asked for it', async () => {
    const claims = { aud: registration.appId };
    expect(await at.read(await at.issuer.sign({ ...person, version: '1.0', claims }))).toBe(
      account,
    );
  });

  it('is of any tenant on the list, each with its own issuer', async () => {
    const token = await at.issuer.sign({ ...person, tenantId: otherTenant });
    expect(await at.read(token)).toBe(`${otherTenant}/${somebody}`);
  });

  it('is read in small letters, as accounts are kept', async () => {
    const claims = { oid: somebody.toUpperCase(), tid: hostTenant.toUpperCase() };
    expect(await at.read(await at.issuer.sign({ ...person, claims }))).toBe(account);
  });

  it('may carry other scopes beside ours, and be half a minute old', async () => {
    const claims = { scp: 'email access_as_user openid', roles: [] };
    expect(await at.read(await at.issuer.sign({ ...person, claims, expiresIn: -30 }))).toBe(
      account,
    );
  });
});

describe('what is no such token', () => {
  it('is refused to the last, and who runs the server is told why', async () => {
    const forged = await forgedTokens(at);
    expect(forged.length).toBeGreaterThan(60);
    const told = await Promise.all(
      forged.map(async ({ what, token }) => [what, await at.read(token)]),
    );
    expect(told).toEqual(forged.map(({ what, problem }) => [what, problem]));
  });

  it('is known by every kind that is told, but for the keys that nobody has', async () => {
    const kinds = new Set((await forgedTokens(at)).map(({ problem }) => problem));
    expect(tokenProblems.filter((problem) => !kinds.has(problem))).toEqual(['keys-unavailable']);
  });
});
