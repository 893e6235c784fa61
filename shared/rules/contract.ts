import { z } from 'zod';
import { confirmedInput } from '../guard/confirmed-input.ts';
import { isoDate } from '../kernel/date-schemas.ts';
import { entityId } from '../kernel/ids.ts';
import { ruleSetRules } from './rule-set-rules.ts';
import { valuesSchema } from './values-schema.ts';
import { ruleKinds } from './version.ts';
import { yearlyPlanRules } from './yearly-plan-rules.ts';

const year = z.int().min(2000).max(2199);
/** One version; the numbers of the two kinds are each their own. */
const ofVersion = { kind: z.enum(ruleKinds), id: entityId };
/** How long the draft's history was when the form was opened: what somebody else wrote since is not saved over. */
const basedOn = z.int().min(0);

const content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rule-set'), values: valuesSchema(ruleSetRules) }),
  z.object({ kind: z.literal('yearly-plan'), values: valuesSchema(yearlyPlanRules) }),
]);

export const ruleCommands = [
  z.object({
    verb: z.literal('draft-rules'),
    kind: z.enum(ruleKinds),
    /** The year of the plan; nothing for a rule set. */
    year: year.optional(),
    /** The published version it begins as a copy of; without it the last one. */
    copyOf: entityId.optional(),
  }),
  z.object({
    verb: z.literal('change-rules'),
    id: entityId,
    basedOn,
    name: z.string().max(200),
    /** The writer has said that what looks like a name is none. */
    confirmed: confirmedInput,
    content,
  }),
  z.object({ verb: z.literal('publish-rules'), ...ofVersion, basedOn, from: isoDate }),
  z.object({ verb: z.literal('withdraw-rules'), ...ofVersion }),
] as const;

type RuleCommand = z.infer<(typeof ruleCommands)[number]>;
export type RuleCommandOf<V extends RuleCommand['verb']> = Extract<RuleCommand, { verb: V }>;
