import type { ReadDecision } from '../../../../shared/cases/forms/decision-forms.ts';
import type { FormStart } from '../../../../shared/forms/form.ts';
import type { Sending } from '../../../client/useSend.ts';

/** What every form of a decision is given. */
export interface Deciding {
  readonly start: FormStart;
  readonly sending: Sending;
  readonly onDecide: (decision: ReadDecision) => void;
}
