import { type PriorityGroup, priorityGroupLabels } from '../../codes/raising.ts';
import type { CaseCourse } from '../counting/case-course.ts';
import { ageLabels } from './case-figures.ts';
import { ofParticipants, ofRaised, participants, raised } from './course-figures.ts';
import { split } from '../counting/describe.ts';
import type { CountRow, Table } from '../counting/row.ts';

const several =
  'Ett ärende kan höra till flera grupper, eller ingen, och räknas på varje rad där det hör hemma.';

/** In no order: they are marks unless the yearly plan ranks them (handbook §3). */
const { young, ...byLivelihood } = priorityGroupLabels;

/**
 * A count by the groups its cases are in. They follow from livelihood and age, and are told outside the team by those alone: nearly
 * the same number twice would give away the difference.
 */
function byGroup<const Code extends string>(
  of: CountRow<string, CaseCourse>,
  code: Code,
  table: Table,
) {
  const isListed = (one: PriorityGroup): one is Exclude<PriorityGroup, 'young'> => one !== 'young';
  return [
    split(of, {
      code,
      class: 'team-only',
      table,
      labels: byLivelihood,
      partial: true,
      by: ({ starCase }) => starCase.priorityGroups.filter(isListed),
    }),
    split(of, {
      code: `${code}-young`,
      class: 'team-only',
      table,
      labels: { young },
      partial: true,
      by: ({ starCase }) => (starCase.priorityGroups.includes('young') ? ['young'] : []),
    }),
  ] as const;
}

/** The groups of the yearly plan: marked, counted and reported (handbook §3). */
export const priorityFigures = [
  ...byGroup(raised, 'priority-raised', {
    code: 'priority-raised',
    group: 'people',
    title: 'Prioriterade grupper, aktualiserade ärenden',
    definition: `${ofRaised} ${several}`,
    total: raised.code,
  }),
  ...byGroup(participants, 'priority-participants', {
    code: 'priority-participants',
    group: 'people',
    title: 'Prioriterade grupper, deltagare',
    definition: `${ofParticipants} ${several}`,
    total: participants.code,
  }),
  split(participants, {
    code: 'participants-age',
    class: 'team-only',
    table: { group: 'people', title: 'Deltagare efter ålder', definition: ofParticipants },
    labels: ageLabels,
    unknown: ['unknown'],
    by: ({ starCase }) => [starCase.ageBand ?? 'unknown'],
  }),
] as const;
