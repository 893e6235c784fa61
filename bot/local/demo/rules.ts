import { builtInVersions } from '../../../shared/rules/built-in.ts';
import type { FundedPost } from '../../../shared/rules/funded-post.ts';
import { type RuleBook, ruleBookOf } from '../../../shared/rules/rule-book.ts';
import type { RuleVersion } from '../../../shared/rules/version.ts';
import { demoHistorian } from './people.ts';

const wholeYear = { from: '2026-01-01', to: '2026-12-31' };

/** Samordnare + individkoordinator in percent (handbook §6). */
const teamPosts: readonly FundedPost[] = [
  ...['kro', 'bra', 'rag', 'ber'].flatMap((team) => [
    ...coordinator(team, 10),
    ...individual(team, 40),
  ]),
  ...coordinator('str', 10),
  ...individual('str', 80),
  ...coordinator('ost', 50),
  ...individual('ost', 250),
  ...coordinator('har', 10),
  ...individual('har', 90, { from: '2026-01-01', to: '2026-07-31' }),
  ...individual('har', 40, { from: '2026-08-01', to: '2026-12-31' }),
  ...coordinator('are', 10),
  ...individual('are', 90, { from: '2026-01-01', to: '2026-08-31' }),
  ...individual('are', 40, { from: '2026-09-01', to: '2026-12-31' }),
];

const countyPosts: readonly FundedPost[] = [
  { post: 'psychiatry', percent: 50, ...wholeYear },
  { teamId: 'ost', post: 'primary-care', percent: 50, ...wholeYear },
  { post: 'process-lead', percent: 100, ...wholeYear },
];

function coordinator(teamId: string, percent: number): readonly FundedPost[] {
  return [{ teamId, post: 'coordinator', percent, ...wholeYear }];
}

function individual(teamId: string, percent: number, span = wholeYear): readonly FundedPost[] {
  return [{ teamId, post: 'individual-coordinator', percent, ...span }];
}

/** What every new federation starts with, with the posts this one funds. */
export const demoRuleVersions: readonly RuleVersion[] = builtInVersions(
  '2025-01-01T08:00:00.000Z',
  demoHistorian,
  [...teamPosts, ...countyPosts],
);

export const demoRules: RuleBook = ruleBookOf(demoRuleVersions);
