import type { CommandOf } from '../../shared/commands/command.ts';
import { builtInVersions } from '../../shared/rules/built-in.ts';
import { type RuleBook, ruleBookOf } from '../../shared/rules/rule-book.ts';
import type { RuleSetVersion, RuleVersion } from '../../shared/rules/version.ts';

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

function description2026(): RuleSetVersion {
  const found = builtInVersionsThen.find((one) => one.kind === 'rule-set' && one.id === '2026');
  if (found?.kind !== 'rule-set') throw new Error('the description of 2026 is not built in');
  return found;
}

/** Begun the day before, by the office; nothing is changed yet. */
export const aRuleDraft: RuleSetVersion = {
  ...description2026(),
  id: ruleDraft.id,
  state: 'draft',
  sort: '0003',
  version: 3,
  copiedFrom: '2026',
  current: { status: 'draft' },
  history: [{ type: 'drafted', at: '2026-11-19T09:00:00.000Z', by: 'demo/office' }],
};

/** The draft with a kallelse ten days before the meeting. */
export const changedRules: CommandOf<'change-rules'> = {
  verb: 'change-rules',
  id: ruleDraft.id,
  basedOn: 1,
  name: aRuleDraft.name,
  content: { kind: 'rule-set', values: { ...aRuleDraft.values, noticeLeadDays: 10 } },
};
