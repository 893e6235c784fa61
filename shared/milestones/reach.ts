import { type Action, mayDo, verdictFor } from '../access/access.ts';
import { type MilestoneWriter, milestoneWriters } from '../codes/milestone.ts';
import type { RulingLevel } from '../codes/ruling.ts';
import { type RulingPerson, rolesTo } from '../rulings/reach.ts';
import type { RulingOf } from '../rulings/whose.ts';
import type { Milestone } from './milestone.ts';
import { ownerNow, receiversOf } from './whose-now.ts';

/** What the access table is asked, by whose delmål it is. */
export const milestoneAsks = {
  team: { read: 'read-team-milestones', write: 'write-team-milestones' },
  'steering-group': { read: 'read-steering-milestones', write: 'write-steering-milestones' },
  county: { read: 'read-county-milestones', write: 'write-county-milestones' },
} as const satisfies Readonly<Record<RulingLevel, Readonly<Record<'read' | 'write', Action>>>>;

/** As whom they write for that team, styrgrupp or the county; nothing where it is not theirs to. */
export function writesMilestonesAs(
  person: RulingPerson,
  whose: RulingOf,
): MilestoneWriter | undefined {
  const roles = rolesTo(person, whose);
  const { write } = milestoneAsks[whose.level];
  return milestoneWriters.find((role) => roles.includes(role) && verdictFor(role, write).allowed);
}

export function mayReadMilestonesOf(person: RulingPerson, whose: RulingOf): boolean {
  return mayDo(rolesTo(person, whose), milestoneAsks[whose.level].read).allowed;
}

/** Their own, their styrgrupp's, the county's for those who lead it; and what has been given to any of theirs. */
export function mayReadMilestone(
  person: RulingPerson,
  milestone: Milestone,
  teams: readonly { readonly id: string }[],
): boolean {
  return [ownerNow(milestone, person), ...receiversOf(milestone, teams, person)].some((whose) =>
    mayReadMilestonesOf(person, whose),
  );
}
