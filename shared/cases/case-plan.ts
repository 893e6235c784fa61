import { z } from 'zod';
import { measureCodes, measureProviders } from '../codes/measures.ts';
import { fkParts, planningForms, planPoints } from '../codes/planning.ts';
import { isoDate } from '../kernel/calendar.ts';
import { entityId } from '../kernel/ids.ts';

/** What is asked when a measure is chosen. `offerId` points into the utbudskarta where it was picked from it. */
export const measureInput = z.object({
  code: z.enum(measureCodes),
  provider: z.enum(measureProviders),
  offerId: entityId.optional(),
  /** First day as planned. */
  from: isoDate,
  /** Last day as planned. */
  to: isoDate.optional(),
  /** First day in fact; without it the measure is planned. */
  startedOn: isoDate.optional(),
  /** Last day in fact. */
  endedOn: isoDate.optional(),
});
export type MeasureInput = z.infer<typeof measureInput>;
export const measure = measureInput.extend({ id: entityId });
export type Measure = z.infer<typeof measure>;

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
  points: z.array(z.enum(planPoints)).max(planPoints.length),
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
