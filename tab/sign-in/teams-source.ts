import { hailHost, withPatience } from '../host/teams-host.ts';
import type { TokenSource } from './bearer.ts';

/** Teams has signed the person in already: it is asked who they are. */
export const teamsSource: TokenSource = {
  async get() {
    const host = await withPatience(hailHost()).catch(() => undefined);
    if (host === undefined) return { kind: 'trouble', trouble: { kind: 'no-host' } };
    try {
      return { kind: 'token', token: await host.teams.authentication.getAuthToken() };
    } catch (said) {
      // Fetched by who needs it: nearly everybody is let in.
      const { troubleIn } = await import('./error-codes.ts');
      return { kind: 'trouble', trouble: troubleIn(said) };
    }
  },
};
