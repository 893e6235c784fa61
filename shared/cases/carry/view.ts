import type { TaskEnd } from '../../codes/carrying.ts';

export interface TaskView {
  readonly taskId: string;
  readonly reference: string;
  /** `Bjud in till planeringsmötet`. */
  readonly text: string;
  readonly memberText: string;
  readonly due: string;
  readonly dueText: string;
  readonly overdue: boolean;
  readonly outcome?: TaskEnd;
  readonly outcomeText?: string;
  readonly canReport: boolean;
}
