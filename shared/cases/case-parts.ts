import { z } from 'zod';
import { taskCodes, taskEnds } from '../codes/carrying.ts';
import { progressDimensions, progressScale, progressStages } from '../codes/following.ts';
import { measureCodes, measureProviders } from '../codes/measures.ts';
import { fkParts, planningForms, planPoints } from '../codes/planning.ts';
import { instant, isoDate } from '../kernel/date-schemas.ts';
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

/** Where the individual stands on each of the four dimensions (handbook §3, stegförflyttning). */
const progressLevels = z.record(z.enum(progressDimensions), z.literal(progressScale));
export type ProgressLevels = z.infer<typeof progressLevels>;

export const progressNote = z.object({ stage: z.enum(progressStages), levels: progressLevels });
export type ProgressNote = z.infer<typeof progressNote>;

/** Something a member has taken on in a case, with a day; and what became of it. */
export const caseTask = z.object({
  id: entityId,
  memberId: entityId,
  code: z.enum(taskCodes),
  due: isoDate,
  meetingId: entityId.optional(),
  outcome: z.object({ code: z.enum(taskEnds), at: instant }).optional(),
});
export type CaseTask = z.infer<typeof caseTask>;
