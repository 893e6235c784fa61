export interface TaskView {
  readonly taskId: string;
  readonly reference: string;
  /** `Bjud in till planeringsmötet`. */
  readonly text: string;
  readonly memberId: string;
  readonly memberText: string;
  readonly due: string;
  readonly dueText: string;
  readonly overdue: boolean;
  readonly outcome?: 'done' | 'not-possible' | 'not-undertaken';
  readonly outcomeText?: string;
  readonly canReport: boolean;
}
