import { livelihoodOfGroup } from '../../cases/raise/groups.ts';
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

/** Where the livelihoods that the groups follow from are told, of those raised, received and closed. */
const ofLivelihood = ['livelihood-raised', 'livelihood-received', 'livelihood-in'];

/**
 * A count by the groups its cases are in. The young are told outside the team by the age band they follow from, since the
 * same number twice could be hidden in two ways that give it away together.
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
      class: 'split',
      table,
      labels: byLivelihood,
      partial: true,
      follows: { of: ofLivelihood, codeOf: (group) => livelihoodOfGroup[group] },
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
    class: 'split',
    table: { group: 'people', title: 'Deltagare efter ålder', definition: ofParticipants },
    labels: ageLabels,
    unknown: 'unknown',
    by: ({ starCase }) => [starCase.ageBand ?? 'unknown'],
  }),
] as const;
