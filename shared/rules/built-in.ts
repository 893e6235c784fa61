import { priorityGroups } from '../codes/raising.ts';
import type { Instant, IsoDate } from '../kernel/calendar.ts';
import type { FundedPost } from './funded-post.ts';
import { startValues } from './rule.ts';
import { ruleSetRules, type RuleSetValues } from './rule-set-rules.ts';
import type { RuleSetVersion, RuleVersion, YearlyPlanVersion } from './version.ts';
import { yearlyPlanRules, type YearlyPlanValues } from './yearly-plan-rules.ts';

const agreement2025: RuleSetValues = startValues(ruleSetRules);

/** Verksamhetsbeskrivning STAR: its text is not ours to read yet, so it starts as a copy (handbook §9). */
const description2026: RuleSetValues = {
  ...agreement2025,
  assumptions: ['copied-from-2025', ...agreement2025.assumptions],
  individualCoordinatorApart: true,
  steeringGroups: 4,
};

/** The plan for 2026 (handbook §6); which posts are funded where is each federation's own. */
const plan2026: YearlyPlanValues = {
  ...startValues(yearlyPlanRules),
  goals: {
    'm1-influence': 85,
    'm2-own-planning': 60,
    'm3-work-or-studies': 35,
    'm4-af-measures': 15,
    'm5-readier-for-work': 60,
    'm6-participants-county': 250,
    'm7-equality-routines': 60,
    'm8-structure-relations': 80,
    'm9-cross-sector': 85,
    'm10-managers-development': 70,
    'm11-own-capital': 20,
  },
  priorityGroups,
  reportPeriods: ['half-year', 'year', 'tertial'],
};

/**
 * What a new federation starts with, published (handbook §9): the agreement of 2025, the description that follows it, and
 * the plan for 2026. From then on they are documents as any other.
 *
 * @param fundedPosts the federation's own, where it has told them before the plan was a document
 */
export function builtInVersions(
  at: Instant,
  by: string,
  fundedPosts: readonly FundedPost[] = [],
): readonly RuleVersion[] {
  const ruleSet = (
    id: string,
    version: number,
    from: IsoDate,
    name: string,
    values: RuleSetValues,
  ): RuleSetVersion => ({ kind: 'rule-set', ...published(id, version, from, name), values });
  const published = (id: string, version: number, from: IsoDate, name: string) => ({
    id,
    schemaVersion: 1 as const,
    state: 'published',
    sort: sortOfVersion(version),
    version,
    name,
    current: { status: 'published' as const, from },
    setApart: [],
    history: [{ type: 'published' as const, at, by, from }],
  });
  const plan: YearlyPlanVersion = {
    kind: 'yearly-plan',
    ...published('2026', 1, '2026-01-01', 'Verksamhetsplan 2026'),
    year: 2026,
    values: { ...plan2026, fundedPosts },
  };
  return [
    ruleSet('2025', 1, '2020-01-01', 'STAR-överenskommelsen 2025', agreement2025),
    {
      ...ruleSet('2026', 2, '2026-07-01', 'Verksamhetsbeskrivning STAR 2026', description2026),
      copiedFrom: '2025',
    },
    plan,
  ];
}

/** `0002`: the order of the keys is the order of the numbers. */
export function sortOfVersion(version: number): string {
  return String(version).padStart(4, '0');
}
