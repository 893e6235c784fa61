import type { MicrosoftSignIn } from '../../../shared/home/sign-in.ts';
import type { Log } from '../../app/ports.ts';
import type { Authenticate } from '../authenticate.ts';
import { authenticateByToken } from './authenticate-by-token.ts';
import { createSigningKeys } from '../../issuers/signing-keys.ts';
import { createSignInTally, type SignInTally } from './tally.ts';
import { keysAddress, tabScope, type TokenRules } from './token-rules.ts';

/** Signing in with accounts of Microsoft's: what anybody is told of it, and who is let in. */
export interface SignInByMicrosoft {
  readonly view: MicrosoftSignIn;
  readonly authenticate: Authenticate;
  readonly tally: SignInTally;
}

/** @param homeTenant that of the teams, in which guests have accounts */
export function signInByMicrosoft(
  rules: TokenRules,
  homeTenant: string,
  log: Log,
): SignInByMicrosoft {
  const now = (): Date => new Date();
  const tally = createSignInTally(() => now().toISOString(), log);
  const keys = createSigningKeys({
    at: { keys: keysAddress(rules) },
    now: () => performance.now(),
    onFetch: (outcome) => log.info('signing-keys', { of: 'people', outcome }),
  });
  return {
    view: viewOf(rules, homeTenant),
    authenticate: authenticateByToken({ rules, keys, now }, tally),
    tally,
  };
}

function viewOf({ appId, appIdUri, authority, tenants }: TokenRules, homeTenant: string) {
  return {
    way: 'microsoft' as const,
    clientId: appId,
    authority: `${authority}/${homeTenant}`,
    ...(tenants.length > 1 ? { otherAuthority: `${authority}/organizations` } : {}),
    scope: `${appIdUri}/${tabScope}`,
    tenants,
  };
}
