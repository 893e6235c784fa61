import { z } from 'zod';

/** The rule sets by the year of their document (handbook §9). */
export const ruleSetCode = z.enum(['2025', '2026']);
export type RuleSetCode = z.infer<typeof ruleSetCode>;
