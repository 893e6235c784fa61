import type { Clock, Credentials, Workings } from '../ports.ts';

/** Of an application that nobody has told anything of. */
export function untoldWorkings({
  clock,
  credentials,
}: {
  readonly clock: Clock;
  readonly credentials: Credentials;
}): Workings {
  return {
    version: '0.0.0',
    startedAt: clock.now(),
    storeKind: 'sqlite',
    readiness: async () => ({ reads: true, writes: true, bot: credentials.signIn().status }),
    signInProblems: () => [],
  };
}
