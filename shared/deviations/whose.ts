import { type Action, mayDo } from '../access/access.ts';
import type { AccessRefusal } from '../access/refusals.ts';
import type { Role } from '../access/role.ts';
import type { DeviationStatus } from '../codes/deviation.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import type { Deviation } from './deviation.ts';
import { awaitsConfirming, stoodBefore } from './history.ts';
import type { DeviationRefusal } from './refusals.ts';

/** Whom a deviation is with: who decides about it (handbook §5). */
const deciders = ['team', 'steering-group', 'county-group'] as const;
export type Decider = (typeof deciders)[number];

/** What can be done with one. */
export const deviationActs = [
  'compile',
  'forward',
  'set-action',
  'ask-back',
  'lift',
  'anchor',
  'end',
  'confirm',
] as const;
export type DeviationAct = (typeof deviationActs)[number];

const whoseIs: Readonly<Record<DeviationStatus, Decider | undefined>> = {
  reported: 'team',
  compiled: 'team',
  'with-steering': 'steering-group',
  'in-action': 'steering-group',
  'with-county': 'county-group',
  solved: undefined,
  'passed-on': undefined,
  'other-forum': undefined,
};

/** Whose each act is, of those a deviation can be with. */
const actsOf: Readonly<Record<Decider, readonly DeviationAct[]>> = {
  team: ['compile', 'forward', 'end'],
  'steering-group': ['set-action', 'ask-back', 'lift', 'end', 'confirm'],
  'county-group': ['anchor', 'end', 'confirm'],
};

interface Hands {
  /** What lets somebody decide for them, and as what. */
  readonly own: Action;
  readonly as: Role;
  /** Who keeps their minutes may write down what they decided; to ask for more, and to confirm, is theirs alone. */
  readonly secretary?: { readonly action: Action; readonly as: Role };
}

const handsOf: Readonly<Record<Decider, Hands>> = {
  team: { own: 'handle-deviations', as: 'coordinator' },
  'steering-group': {
    own: 'decide-deviations',
    as: 'steering-member',
    secretary: { action: 'write-for-steering', as: 'coordinator' },
  },
  'county-group': {
    own: 'decide-lifted',
    as: 'county-group',
    secretary: { action: 'write-for-county', as: 'office' },
  },
};
const notBySecretary: readonly DeviationAct[] = ['ask-back', 'confirm'];

/** In whose place somebody acts. */
export interface Hand {
  readonly decider: Decider;
  readonly as: Role;
  readonly asSecretary?: true;
}

/** Whose decision waits for one of them to confirm it. */
export function confirmedBy(deviation: Deviation): Decider | undefined {
  const written = awaitsConfirming(deviation);
  const before = written && stoodBefore(deviation, written);
  return before && whoseIs[before];
}

/** Those who can do that to it as it stands: whom it is with, and before them those who have a decision to change. */
function doing(deviation: Deviation, act: DeviationAct): readonly Decider[] {
  const theirs = confirmedBy(deviation);
  const now = act === 'confirm' ? undefined : whoseIs[deviation.state];
  return [...(theirs ? [theirs] : []), ...(now && now !== theirs ? [now] : [])].filter((decider) =>
    actsOf[decider].includes(act),
  );
}

/** In whose place somebody with these roles does that to it; or why it is not for them, or not from where it stands. */
export function handFor(
  deviation: Deviation,
  act: DeviationAct,
  roles: readonly Role[],
): Result<Hand, AccessRefusal | DeviationRefusal> {
  const able = doing(deviation, act);
  // What the samordnare has not sent on yet, the styrgrupp may take up by itself: it may be about the samordnare.
  if (act === 'forward' && able.length > 0 && mayDo(roles, 'decide-deviations').allowed)
    return ok({ decider: 'steering-group', as: 'steering-member' });
  const [hand] = able.flatMap((decider) => handsIn(decider, act, roles));
  if (hand !== undefined) return ok(hand);
  if (able.length === 0 && mayEver(act, roles))
    return err(
      act === 'confirm'
        ? { code: 'nothing-to-confirm' }
        : { code: 'deviation-is', status: deviation.state },
    );
  const verdict = mayDo(roles, handsOf[able[0] ?? whose(act)[0] ?? 'team'].own);
  return err({ code: 'denied', reason: verdict.allowed ? 'not-for-your-role' : verdict.reason });
}

/** Whether such a thing is theirs to do with any deviation of the team. */
export function mayEver(act: DeviationAct, roles: readonly Role[]): boolean {
  return whose(act).some((decider) => handsIn(decider, act, roles).length > 0);
}

function whose(act: DeviationAct): readonly Decider[] {
  return deciders.filter((decider) => actsOf[decider].includes(act));
}

function handsIn(decider: Decider, act: DeviationAct, roles: readonly Role[]): readonly Hand[] {
  const { own, as, secretary } = handsOf[decider];
  if (!actsOf[decider].includes(act)) return [];
  if (mayDo(roles, own).allowed) return [{ decider, as }];
  if (secretary === undefined || notBySecretary.includes(act)) return [];
  return mayDo(roles, secretary.action).allowed
    ? [{ decider, as: secretary.as, asSecretary: true }]
    : [];
}
