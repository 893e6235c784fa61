import { z } from 'zod';
import { instant, isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { accountKey } from '../guard/account-key.ts';
import type { Rules } from './rule.ts';
import { ruleSetRules } from './rule-set-rules.ts';
import { readValues } from './values-schema.ts';
import { yearlyPlanRules } from './yearly-plan-rules.ts';

/** The two kinds of rules (handbook §9); both are documents of the federation with versions. */
export const ruleKinds = ['rule-set', 'yearly-plan'] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** `system`: what a new federation starts with was written by nobody. */
const by = z.union([accountKey, z.literal('system')]);
const happened = { at: instant, by };

/** What happened to a version, oldest first. After `published` nothing more does. */
const ruleVersionEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('drafted'), ...happened }),
  /** The names of the rules that were changed. */
  z.object({ type: z.literal('changed'), ...happened, rules: z.array(z.string().max(60)) }),
  z.object({ type: z.literal('published'), ...happened, from: isoDate }),
  z.object({ type: z.literal('withdrawn'), ...happened }),
]);
export type RuleVersionEvent = z.infer<typeof ruleVersionEvent>;

const ruleVersionState = z.discriminatedUnion('status', [
  z.object({ status: z.literal('draft') }),
  /** In force from that day until the next version begins. */
  z.object({ status: z.literal('published'), from: isoDate }),
  z.object({ status: z.literal('withdrawn') }),
]);

const envelope = {
  /** What cases and meetings say they were judged by: `2025`, `2026`, then `v3` and so on. */
  id: entityId,
  schemaVersion: z.literal(1),
  /** `current.status`. */
  state: z.string(),
  /** The number of the version, to be read in order. */
  sort: z.string(),
  /** 1, 2, 3 … within its kind. */
  version: z.int().min(1),
  /** Of the document it renders: `STAR-överenskommelsen 2025`. */
  name: z.string().min(1).max(80),
  /** The version it began as a copy of. */
  copiedFrom: entityId.optional(),
  current: ruleVersionState,
  /** What this program does not know of it, by the names of the rules: not used, and said where the version is shown. */
  setApart: z.array(z.string()).default([]),
  values: z.record(z.string(), z.unknown()),
  history: z.array(ruleVersionEvent),
};

export const ruleSetVersion = z
  .object({ ...envelope, kind: z.literal('rule-set') })
  .transform((stored) => ({ ...stored, ...readLeniently(ruleSetRules, stored) }));
export type RuleSetVersion = z.infer<typeof ruleSetVersion>;

export const yearlyPlanVersion = z
  .object({
    ...envelope,
    kind: z.literal('yearly-plan'),
    /** The calendar year it is the plan of. */
    year: z.int().min(2000).max(2199),
  })
  .transform((stored) => ({ ...stored, ...readLeniently(yearlyPlanRules, stored) }));
export type YearlyPlanVersion = z.infer<typeof yearlyPlanVersion>;

export type RuleVersion = RuleSetVersion | YearlyPlanVersion;

/** Versions outlive the program that wrote them. */
function readLeniently<R extends Rules>(
  rules: R,
  stored: { readonly values: Readonly<Record<string, unknown>>; readonly setApart: string[] },
) {
  const { values, setApart } = readValues(rules, stored.values);
  return { values, setApart: [...stored.setApart, ...setApart] };
}
