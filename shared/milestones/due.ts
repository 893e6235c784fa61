import type { MilestoneStatus } from '../codes/milestone.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import type { RulingOf } from '../rulings/whose.ts';
import type { Milestone } from './milestone.ts';
import { type OnDay, receiversOf, standingWith, wholeOf } from './whose-now.ts';

export interface AmongTeams extends OnDay {
  readonly teams: readonly { readonly id: string }[];
}

/**
 * How it goes with them, read off everybody where it is the county's own sight of one it has given; what the county has dropped is
 * dropped for all.
 */
export function statusFor(
  milestone: Milestone,
  whose: RulingOf,
  { teams, ...day }: AmongTeams,
): MilestoneStatus {
  const { givenTo, current } = milestone;
  if (givenTo === undefined || current.status === 'dropped') return current.status;
  if (whose.level !== 'county') return standingWith(milestone, whose, day).status;
  const all = receiversOf(milestone, teams, day);
  return wholeOf(
    milestone,
    all.map((one) => standingWith(milestone, one, day)),
  );
}

export function isMilestoneOver(status: MilestoneStatus): boolean {
  return status === 'done' || status === 'dropped';
}

export function isMilestoneOverdue(
  { due }: Pick<Milestone, 'due'>,
  status: MilestoneStatus,
  today: IsoDate,
): boolean {
  return !isMilestoneOver(status) && due < today;
}
