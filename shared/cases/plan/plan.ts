import { z } from 'zod';
import { isoDate } from '../../kernel/calendar.ts';
import { measure, measureInput } from './measures.ts';
import { fkParts, planningForms } from './planning-form.ts';

/** The five points a plan is checked on (handbook §3). */
export const planPoints = [
  'jointly-planned',
  'individual-can-use',
  'next-steps',
  'own-task',
  'contact-details',
] as const;
export const planPoint = z.enum(planPoints);
export type PlanPoint = z.infer<typeof planPoint>;

const planned = {
  /** The planning meeting's form as the team chose it, and who took part. */
  form: z.enum(planningForms),
  actors: z.object({ fk: z.enum(fkParts), healthCare: z.boolean(), socialServices: z.boolean() }),
  /** Guarded, at most 140 characters: why this form, where the table gives no rule. */
  formReason: z.string().max(140).optional(),
  /** Day of the planning meeting. */
  heldOn: isoDate,
  /** Did the individual take part in the planning (goal M2). */
  individualTookPart: z.boolean(),
  /** Points met. */
  points: z.array(planPoint).max(planPoints.length),
};

/** Measures of one plan. */
export const mostMeasures = 20;

/** What is asked when a plan is made, or made anew. */
export const planInput = z.object({
  ...planned,
  measures: z.array(measureInput).max(mostMeasures),
});
export type PlanInput = z.infer<typeof planInput>;

/** The plan as it is kept: what was agreed, and the measures by their ids. */
export const plan = z.object({ ...planned, measures: z.array(measure).max(mostMeasures) });
export type Plan = z.infer<typeof plan>;
