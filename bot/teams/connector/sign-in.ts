import type { Clock, Credentials, SignIn } from '../../app/ports.ts';

/** What each exchange with Teams has said of who we are. Kept in memory: a new process has a new secret, perhaps. */
export interface SignInRecord extends Credentials {
  accepted(): void;
  refused(): void;
}

export function createSignInRecord(clock: Clock): SignInRecord {
  let now: SignIn = { status: 'untried' };
  return {
    signIn: () => now,
    accepted() {
      now = { status: 'working', at: clock.now() };
    },
    refused() {
      const at = clock.now();
      now = { status: 'failing', since: now.status === 'failing' ? now.since : at, at };
    },
  };
}
