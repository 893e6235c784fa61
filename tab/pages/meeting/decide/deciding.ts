import type { ReadDecision } from '../../../../shared/cases/forms/decision-forms.ts';
import type { FormStart } from '../../../../shared/forms/form.ts';
import type { Sending } from '../../../client/useSend.ts';

/** One has begun to fill in a decision or has it back, has sent it, or has closed it without sending. */
export type DecidingStep = 'fills' | 'sends' | 'stops';

/** What every form of a decision is given. */
export interface Deciding {
  readonly start: FormStart;
  readonly sending: Sending;
  readonly onDecide: (decision: ReadDecision) => void;
  readonly onCancel: () => void;
}
