import type { FkPart, PlanningForm } from '../codes/planning.ts';

/**
 * Who takes part: the two columns of the table of handbook §3. The schema stands in `cases/plan/plan.ts`, so that the tab can ask
 * the table without zod, which tries to evaluate code and may not in a page.
 */
export interface PlanningActors {
  readonly fk: FkPart;
  /** HoS: health care takes part. */
  readonly healthCare: boolean;
  /** SoT: social services take part. */
  readonly socialServices: boolean;
}

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
