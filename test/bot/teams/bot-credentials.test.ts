import { describe, expect, it } from 'vitest';
import { tellingFailures } from '../../../bot/teams/connector/bot-credentials.ts';

type Credentials = Parameters<typeof tellingFailures>[0];
type Signed = Parameters<Credentials['signRequest']>[0];

/** As the sign-in library throws: an Error with OAuth's code. */
const failing = (errorCode: string): Credentials => ({
  signRequest: () => Promise.reject(Object.assign(new Error('AADSTS7000222: …'), { errorCode })),
});

describe('the bot’s credentials', () => {
  it.each([
    ['a secret that has expired', 'invalid_client', 'signed-out'],
    ['an app that is no more', 'unauthorized_client', 'signed-out'],
    ['a sign-in service that is down', 'server_error', 'unreached'],
    ['a network that is', 'network_error', 'unreached'],
  ])('tell %s from the rest', async (_what, code, kind) => {
    const asked = tellingFailures(failing(code)).signRequest({} as Signed);
    await expect(asked).rejects.toMatchObject({ name: 'ConnectorFailure', kind });
  });

  it('leave what works as it is', async () => {
    const request = {} as Signed;
    const fine: Credentials = { signRequest: (given) => Promise.resolve(given) };
    expect(await tellingFailures(fine).signRequest(request)).toBe(request);
  });
});
