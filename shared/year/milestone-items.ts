import { type AmongTeams, isMilestoneOverdue, statusFor } from '../milestones/due.ts';
import type { Milestone } from '../milestones/milestone.ts';
import { isFor } from '../milestones/whose-now.ts';
import { lastWritten } from '../milestones/steps.ts';
import type { RulingOf } from '../rulings/whose.ts';
import type { WantedYear } from './expected.ts';
import type { YearItem, YearState } from './year-item.ts';

/** The delmål that are due in the year: their own, and those of the county's that they have been given. */
export function milestoneItems(
  milestones: readonly Milestone[],
  whose: RulingOf,
  { year, ...among }: AmongTeams & Pick<WantedYear, 'year'>,
): readonly YearItem[] {
  return milestones
    .filter((one) => one.due.startsWith(`${year}-`) && isFor(one, whose, among))
    .map((one): YearItem => {
      const status = statusFor(one, whose, among);
      return {
        key: `milestone-${one.id}`,
        ...{ what: 'milestone', date: one.due, label: one.title },
        milestone: { id: one.id, status, ...lastWritten(one) },
        state: isMilestoneOverdue(one, status, among.today) ? 'overdue' : states[status],
      };
    });
}

const states = {
  'not-started': 'planned',
  ongoing: 'planned',
  done: 'held',
  dropped: 'cancelled',
} as const satisfies Readonly<Record<Milestone['state'], YearState>>;
