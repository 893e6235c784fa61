import {
  type ClosingReason,
  closingResults,
  occupationsOut,
  type OutcomelessReason,
  isOutcomeless,
} from '../../codes/closing.ts';
import type { RuleSet } from '../../rules/rule-book.ts';
import type { Closing, KeptClosing } from '../case.ts';
import { closingWithoutOutcome } from '../ended.ts';
import type { CaseRefusal } from '../refusals.ts';

type Occupation = Closing['occupationOut'];
type ClosingResult = Closing['result'];

/** What a reason to close allows (handbook §3, Closing), and what follows from it so that nobody need be asked. */
export interface ClosingRule {
  /** A1–A3 are closings with a plan the individual agreed to; undefined where it may be either, as with B1–B3 (“also when”). */
  readonly planAgreed?: boolean;
  readonly occupations: readonly Occupation[];
  readonly results: readonly ClosingResult[];
  readonly follows: Partial<Pick<Closing, 'occupationOut' | 'result' | 'takingOver'>>;
}

const withPlan: readonly ClosingResult[] = ['in-measure', 'sustainable-plan'];
const occupied = occupationsOut.filter((occupation) => occupation !== 'none');
/** B3 is also for somebody who moved to a job, B2 for somebody whose plan holds without being aimed at work. */
const whateverCame: ClosingRule = {
  occupations: occupationsOut,
  results: closingResults,
  follows: {},
};
/** The case stops with the consent, or never was one: nothing more is asked or stored. */
const nothingAsked: ClosingRule = {
  planAgreed: false,
  occupations: ['none'],
  results: ['neither'],
  follows: { occupationOut: 'none', result: 'neither', takingOver: 'none' },
};

/** The one place that says what goes with what; what is not plainly contradictory is allowed. */
export const closingRules: Readonly<Record<ClosingReason, ClosingRule>> = {
  'a1-employment': {
    planAgreed: true,
    occupations: ['employment', 'subsidised-employment'],
    results: withPlan,
    follows: { occupationOut: 'employment', result: 'sustainable-plan' },
  },
  'a2-studies': {
    planAgreed: true,
    occupations: ['studies'],
    results: withPlan,
    follows: { occupationOut: 'studies', result: 'sustainable-plan' },
  },
  'a3-coordinated-rehabilitation': {
    planAgreed: true,
    occupations: occupied,
    results: withPlan,
    follows: {},
  },
  'b1-disability-pension-applied': whateverCame,
  'b2-not-work-oriented': whateverCame,
  'b3-personal': whateverCame,
  'consent-withdrawn': nothingAsked,
  'registered-by-mistake': nothingAsked,
  // AF's own (handbook §3: Steg till arbete, gemensam kartläggning), so AF goes on with it.
  'work-oriented-measure': {
    occupations: ['work-oriented-measure', 'subsidised-employment'],
    results: withPlan,
    follows: { occupationOut: 'work-oriented-measure', result: 'in-measure', takingOver: 'af' },
  },
};

/** Why the parts of a closing contradict each other, or nothing. */
export function closingRefusal(closing: Closing): CaseRefusal | undefined {
  const contradiction = closingContradiction(closing);
  if (contradiction !== undefined || isOutcomeless(closing.reason)) return contradiction;
  return closing.livelihoodOut.length === 0 ? { code: 'livelihood-out-missing' } : undefined;
}

/** The same of what is known of a closing. */
export function closingContradiction(closing: KeptClosing): CaseRefusal | undefined {
  const { reason, personalReason, planAgreed, occupationOut, result } = closing;
  const rule = closingRules[reason];
  if (isOutcomeless(reason)) return outcomeGiven(closing, reason);
  if (rule.planAgreed !== undefined && rule.planAgreed !== (planAgreed ?? rule.planAgreed))
    return { code: 'plan-and-reason-disagree' };
  const fields: readonly (string | false)[] = [
    personalReason !== undefined && !asksWhy(reason) && 'personalReason',
    occupationOut !== undefined && !rule.occupations.includes(occupationOut) && 'occupationOut',
    result !== undefined && !rule.results.includes(result) && 'result',
  ];
  const wrong = fields.filter((field) => field !== false);
  return wrong.length > 0 ? { code: 'reason-and-outcome-disagree', fields: wrong } : undefined;
}

/** The same by the rules of the case's day, which say what reasons there are. */
export function closingRefusalBy(
  { closingReasons }: Pick<RuleSet, 'closingReasons'>,
  closing: Closing,
): CaseRefusal | undefined {
  return closingReasons.includes(closing.reason)
    ? closingRefusal(closing)
    : { code: 'invalid', fields: ['reason'] };
}

/** Whether the reason has kinds of its own, which are kept apart. */
export function asksWhy(reason: ClosingReason): boolean {
  return reason === 'b3-personal';
}

function outcomeGiven(closing: KeptClosing, reason: OutcomelessReason): CaseRefusal | undefined {
  const empty = closingWithoutOutcome(reason);
  // Not asked of the schema of a closing: the tab uses this table, and its page's policy forbids what zod tries.
  const fields = Object.entries({ personalReason: undefined, ...empty })
    .filter(([field, value]) => {
      const [, given] = Object.entries(closing).find(([name]) => name === field) ?? [];
      return JSON.stringify(given) !== JSON.stringify(value);
    })
    .map(([field]) => field);
  return fields.length === 0 ? undefined : { code: 'reason-and-outcome-disagree', fields };
}
