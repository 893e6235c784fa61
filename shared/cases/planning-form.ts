import { z } from 'zod';

/** Forms of the planning meeting with the individual (handbook §3). */
export const planningForms = ['status-meeting', 'sip', 'multi-party-meeting'] as const;
export const planningForm = z.enum(planningForms);
/** `status-meeting` = avstämningsmöte, `multi-party-meeting` = flerpartsmöte. */
export type PlanningForm = z.infer<typeof planningForm>;

/** How FK takes part in the planning meeting. */
export const fkParts = ['holder', 'takes-part', 'absent'] as const;
export const fkPart = z.enum(fkParts);
export type FkPart = z.infer<typeof fkPart>;

/** Who takes part: the two columns of the table of handbook §3. */
export const planningActors = z.object({
  fk: fkPart,
  /** HoS: health care takes part. */
  healthCare: z.boolean(),
  /** SoT: social services take part. */
  socialServices: z.boolean(),
});
export type PlanningActors = z.infer<typeof planningActors>;

/** What the table says: one form; two that apply at once; or nothing, and the team chooses with a reason. */
export type PlanningVerdict =
  | { readonly type: 'form'; readonly form: PlanningForm }
  | {
      readonly type: 'conflict';
      readonly forms: readonly PlanningForm[];
      readonly suggested: PlanningForm;
    }
  | { readonly type: 'no-rule' };

/** The table of handbook §3, enumerated. */
export function planningVerdict({
  fk,
  healthCare,
  socialServices,
}: PlanningActors): PlanningVerdict {
  const both = healthCare && socialServices;
  switch (fk) {
    case 'holder':
      return both
        ? { type: 'conflict', forms: ['status-meeting', 'sip'], suggested: 'sip' }
        : { type: 'form', form: 'status-meeting' };
    case 'takes-part':
      return both ? { type: 'form', form: 'sip' } : { type: 'no-rule' };
    case 'absent':
      return { type: 'form', form: both ? 'sip' : 'multi-party-meeting' };
  }
}
