import type { CommandOf } from '../../shared/commands/command.ts';
import { builtInVersions } from '../../shared/rules/built-in.ts';
import { type RuleBook, ruleBookOf } from '../../shared/rules/rule-book.ts';
import type { RuleSetVersion, RuleVersion, YearlyPlanVersion } from '../../shared/rules/version.ts';

/** The agreement of 2025, the description of 2026, and the plan for 2026. */
export const builtInVersionsThen: readonly RuleVersion[] = builtInVersions(
  '2025-01-01T08:00:00.000Z',
  'system',
);

/** What a new federation starts with. */
export const builtInRules: RuleBook = ruleBookOf(builtInVersionsThen);

/** The same, with a plan that ranks its priority groups (handbook §3). */
export const rankingRules: RuleBook = {
  ...builtInRules,
  plans: builtInRules.plans.map((plan) => ({ ...plan, prioritiesRanked: true })),
};

export const ruleDraft = { kind: 'rule-set', id: 'v3' } as const;
const planDraft = { kind: 'yearly-plan', id: 'v2' } as const;

function builtIn<K extends RuleVersion['kind']>(kind: K): Extract<RuleVersion, { kind: K }> {
  const isOfKind = (one: RuleVersion): one is Extract<RuleVersion, { kind: K }> =>
    one.kind === kind;
  const found = builtInVersionsThen.findLast(isOfKind);
  if (found === undefined) throw new Error(`no ${kind} is built in`);
  return found;
}

/** Begun the day before, by the office; nothing is changed yet. */
export const aRuleDraft: RuleSetVersion = {
  ...builtIn('rule-set'),
  id: ruleDraft.id,
  state: 'draft',
  sort: '0003',
  version: 3,
  copiedFrom: '2026',
  current: { status: 'draft' },
  history: [{ type: 'drafted', at: '2026-11-19T09:00:00.000Z', by: 'demo/office' }],
};

/** For 2027, begun the day before. */
export const aPlanDraft: YearlyPlanVersion = {
  ...builtIn('yearly-plan'),
  id: planDraft.id,
  state: 'draft',
  sort: '0002',
  version: 2,
  year: 2027,
  name: 'Verksamhetsplan 2027',
  copiedFrom: '2026',
  current: { status: 'draft' },
  history: [{ type: 'drafted', at: '2026-11-19T09:00:00.000Z', by: 'demo/process-lead' }],
};

/** The draft with a kallelse ten days before the meeting. */
export const changedRules: CommandOf<'change-rules'> = {
  verb: 'change-rules',
  id: ruleDraft.id,
  basedOn: 1,
  name: aRuleDraft.name,
  content: { kind: 'rule-set', values: { ...aRuleDraft.values, noticeLeadDays: 10 } },
};

/** A version published to hold from a day, which knows no personal reasons for closing and calls ten days ahead. */
export function rulesFrom(from: string): RuleBook {
  const { closingReasons } = aRuleDraft.values;
  return ruleBookOf([
    ...builtInVersionsThen,
    {
      ...aRuleDraft,
      state: 'published',
      current: { status: 'published', from },
      values: {
        ...aRuleDraft.values,
        closingReasons: closingReasons.filter((one) => one !== 'b3-personal'),
        noticeLeadDays: 10,
      },
    },
  ]);
}

/** A draft of the plan for this year or the next, with one funded post in a team. */
export function changedPlan(year: 2026 | 2027): CommandOf<'change-rules'> {
  const post = { teamId: 'ber', post: 'coordinator', percent: 10 } as const;
  return {
    verb: 'change-rules',
    id: planDraft.id,
    basedOn: 1,
    name: `Verksamhetsplan ${year}`,
    content: {
      kind: 'yearly-plan',
      values: {
        ...aPlanDraft.values,
        fundedPosts: [{ ...post, from: `${year}-01-01`, to: `${year}-12-31` }],
      },
    },
  };
}
