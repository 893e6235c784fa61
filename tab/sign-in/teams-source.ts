import { hailHost, withPatience } from '../host/teams-host.ts';
import type { TokenSource } from './bearer.ts';
import { troubleIn } from './error-codes.ts';

/** Teams has signed the person in already: it is asked who they are. */
export const teamsSource: TokenSource = {
  async get() {
    const host = await withPatience(hailHost()).catch(() => undefined);
    if (host === undefined) return { kind: 'trouble', trouble: { kind: 'no-host' } };
    try {
      return { kind: 'token', token: await host.teams.authentication.getAuthToken() };
    } catch (said) {
      return { kind: 'trouble', trouble: troubleIn(said) };
    }
  },
};
