import type { MilestoneStatus } from '../codes/milestone.ts';
import type { Federation } from '../federation/federation.ts';
import { isGroupOn } from '../federation/mapping.ts';
import { holderOn } from '../federation/successors.ts';
import { addDays, type IsoDate } from '../kernel/calendar.ts';
import { type RulingOf, whoseCode, whoseOf } from '../rulings/whose.ts';
import type { Milestone, MilestoneStanding } from './milestone.ts';

/** The styrgrupper as they are on a day. */
export interface OnDay {
  readonly federation: Federation;
  readonly today: IsoDate;
}

/** Whose it is: a styrgrupp's goes to the one that came after it where the groups have been redrawn (handbook §1). */
export function ownerNow(milestone: Milestone, { federation, today }: OnDay): RulingOf {
  const owner = whoseOf(milestone);
  if (owner.level !== 'steering-group') return owner;
  const { steeringGroupId } = owner;
  return { ...owner, steeringGroupId: holderOn(federation, steeringGroupId, today) };
}

/** Whether it is theirs to say how it goes: their own, or given to all of their kind. */
export function isFor(milestone: Milestone, whose: RulingOf, day: OnDay): boolean {
  const { givenTo } = milestone;
  if (givenTo === 'teams' && whose.level === 'team') return true;
  if (givenTo === 'steering-groups' && whose.level === 'steering-group') return true;
  return whoseCode(ownerNow(milestone, day)) === whoseCode(whose);
}

/** How it goes with them; of what the county has given away, how it goes as a whole is `wholeOf`. */
export function standingWith(milestone: Milestone, whose: RulingOf, day: OnDay): MilestoneStanding {
  const { givenTo, current, received } = milestone;
  if (givenTo === undefined || whose.level === 'county') return current;
  const own = received[whoseCode(whose)];
  if (own !== undefined || whose.level === 'team') return own ?? notStarted;
  return takenOver(milestone, whose, day);
}

/**
 * What a styrgrupp that has come out of others begins with: as far as the one of them that had come the least far, so that nothing
 * is said to be reached that is not *(choice)*.
 */
function takenOver(
  milestone: Milestone,
  { steeringGroupId }: Extract<RulingOf, { readonly level: 'steering-group' }>,
  day: OnDay,
): MilestoneStanding {
  const { federation } = day;
  const { from } = federation.steeringGroups.find(({ id }) => id === steeringGroupId) ?? {};
  if (from === undefined) return notStarted;
  const before = federation.steeringGroups.filter(
    ({ id, to }) =>
      to !== undefined &&
      to < from &&
      // What it has from those before them it has by way of them.
      holderOn(federation, id, addDays(to, 1)) === steeringGroupId,
  );
  const said = before.map(({ id }) =>
    standingWith(milestone, { level: 'steering-group', steeringGroupId: id }, day),
  );
  return said.toSorted((a, b) => farness[a.status] - farness[b.status])[0] ?? notStarted;
}

/** Those that one is given to, on a day, as far as they are known. */
export function receiversOf(
  { givenTo }: Pick<Milestone, 'givenTo'>,
  teams: readonly { readonly id: string }[],
  { federation, today }: OnDay,
): readonly RulingOf[] {
  if (givenTo === 'teams') return teams.map(({ id }) => ({ level: 'team', teamId: id }));
  if (givenTo === undefined) return [];
  return federation.steeringGroups
    .filter((group) => isGroupOn(group, today))
    .map(({ id }) => ({ level: 'steering-group', steeringGroupId: id }));
}

/**
 * How one that is given goes as a whole: done when all have reached or dropped it, and one at least has reached it *(choice)*.
 */
export function wholeOf(
  { current }: Pick<Milestone, 'current'>,
  received: readonly MilestoneStanding[],
): MilestoneStatus {
  if (current.status === 'dropped') return 'dropped';
  const has = (status: MilestoneStatus) => received.some((one) => one.status === status);
  if (has('done') && !has('ongoing') && !has('not-started')) return 'done';
  return has('done') || has('ongoing') ? 'ongoing' : 'not-started';
}

const notStarted: MilestoneStanding = { status: 'not-started' };

const farness: Readonly<Record<MilestoneStatus, number>> = {
  'not-started': 0,
  ongoing: 1,
  done: 2,
  dropped: 3,
};
