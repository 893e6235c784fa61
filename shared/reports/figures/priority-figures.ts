import { groupsThen } from '../../cases/raise/correct-groups.ts';
import { suggestedGroups } from '../../cases/raise/groups.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { type PriorityGroup, priorityGroupLabels } from '../../codes/raising.ts';
import type { CaseCourse } from '../counting/case-course.ts';
import { ageLabels } from './case-figures.ts';
import { ofParticipants, ofRaised, participants, raised } from './course-figures.ts';
import { count, split } from '../counting/describe.ts';
import type { CountRow, Table } from '../counting/row.ts';

const several =
  'Ett ärende kan höra till flera grupper, eller ingen, och räknas på varje rad där det hör hemma.';

/** In no order: they are marks unless the yearly plan ranks them (handbook §3). */
const { young, ...byLivelihood } = priorityGroupLabels;

const fromWhen =
  'Grupperna finns sedan verksamhetsplanen fick dem: bara ärenden som aktualiserats därefter räknas, och av inlästa bara de vars försörjning och ålder är kända.';

/**
 * The groups of a case by the plan of the day it was raised (handbook §9). A row of a file has none: they follow from livelihood and
 * age (§3), where it tells both. Undefined where it is not known.
 */
function groupsOf({ starCase }: CaseCourse, rules: RuleBook): readonly PriorityGroup[] | undefined {
  const there = groupsThen(starCase, rules);
  if (there.length === 0) return undefined;
  const { priorityGroups, imported, ageBand, livelihoodIn } = starCase;
  if (imported === undefined || priorityGroups.length > 0) return priorityGroups;
  return ageBand === undefined || livelihoodIn.length === 0
    ? undefined
    : suggestedGroups({ ageBand, livelihoodIn }, there);
}

/**
 * A count by the groups its cases are in. They follow from livelihood and age, and are told outside the team by those alone: nearly
 * the same number twice would give away the difference.
 */
function byGroup<const Code extends string>(
  of: CountRow<string, CaseCourse>,
  code: Code,
  own: Omit<Table, 'code' | 'group' | 'total' | 'onlyWith'>,
) {
  const known = `${code}-known` as const;
  const table = { ...own, code, group: 'people', total: known, onlyWith: known } as const;
  const isListed = (one: PriorityGroup): one is Exclude<PriorityGroup, 'young'> => one !== 'young';
  const grouped = count({
    code: known,
    class: 'team-only',
    table,
    label: 'Ärenden vars prioriterade grupper är kända',
    unlisted: true,
    items: (basis) =>
      of.items(basis).flatMap((one) => {
        const groups = groupsOf(one, basis.rules);
        return groups === undefined ? [] : [{ starCase: one.starCase, groups }];
      }),
  });
  return [
    grouped,
    split(grouped, {
      code,
      class: 'team-only',
      table,
      labels: byLivelihood,
      partial: true,
      by: ({ groups }) => groups.filter(isListed),
    }),
    split(grouped, {
      code: `${code}-young`,
      class: 'team-only',
      table,
      labels: { young },
      partial: true,
      by: ({ groups }) => (groups.includes('young') ? ['young'] : []),
    }),
  ] as const;
}

/** The groups of the yearly plan: marked, counted and reported (handbook §3). */
export const priorityFigures = [
  ...byGroup(raised, 'priority-raised', {
    title: 'Prioriterade grupper, aktualiserade ärenden',
    definition: `${ofRaised} ${several} ${fromWhen}`,
  }),
  ...byGroup(participants, 'priority-participants', {
    title: 'Prioriterade grupper, deltagare',
    definition: `${ofParticipants} ${several} ${fromWhen}`,
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
