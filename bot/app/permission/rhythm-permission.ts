import { mayDo, type Verdict } from '../../../shared/access/access.ts';
import type { Federation } from '../../../shared/federation/federation.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { rolesForGroup } from '../../../shared/standing/roles.ts';

/** The group's own members choose for it, and the kansli for any. */
export function mayChooseRhythm(
  federation: Federation,
  actor: AccountKey,
  steeringGroupId: string,
  date: IsoDate,
): Verdict {
  const roles = rolesForGroup(federation, actor, steeringGroupId, date);
  return roles.length > 0
    ? mayDo(roles, 'set-digest-rhythm')
    : { allowed: false, reason: 'only-group' };
}
