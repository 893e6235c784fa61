import type { Federation } from '../../../shared/federation/federation.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { rulingPerson, whoseNow, writesAs } from '../../../shared/rulings/reach.ts';
import type { Ruling } from '../../../shared/rulings/ruling.ts';
import type { Team } from '../../../shared/teams/team.ts';
import type { App } from '../context/app.ts';
import { listAll } from '../documents/stored.ts';

interface AskedOf {
  readonly federation: Federation;
  readonly teams: readonly Team[];
  readonly steeringGroupId: string;
  /** Who it is told to; the group itself, in its own channel, where it is left out. */
  readonly actor?: AccountKey | undefined;
  readonly today: IsoDate;
}

/** Questions that a styrgrupp is asked to decide, for the group and for who writes its decisions. */
export async function askedOfGroup(
  app: App,
  { federation, teams, steeringGroupId, actor, today }: AskedOf,
): Promise<readonly Ruling[]> {
  const whose = { level: 'steering-group', steeringGroupId } as const;
  if (actor !== undefined) {
    const person = rulingPerson(actor, today, federation, teams);
    if (writesAs(person, whose) === undefined) return [];
  }
  const asked = await listAll(app.store, 'federation', { kind: 'ruling', state: 'asked' });
  return asked
    .map(({ body }) => body)
    .filter((one) => {
      const at = whoseNow(one, federation, today);
      return at.level === 'steering-group' && at.steeringGroupId === steeringGroupId;
    });
}
