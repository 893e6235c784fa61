import type { CaseView } from '../../shared/cases/page/view.ts';

/** What every form of a step in a case is given. */
export interface StepProps {
  readonly view: CaseView;
  /** The step was taken, or thought better of. */
  readonly onDone: () => void;
}
