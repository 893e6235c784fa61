import { reportForm } from '../../../../shared/cases/forms/carry-forms.ts';
import { tasksToReport } from '../../../../shared/cases/page/case-starts.ts';
import type { TaskView } from '../../../../shared/cases/carry/view.ts';
import type { Form } from '../../../../shared/forms/form.ts';
import { waitingInListForm, wordForm } from '../../../../shared/meetings/forms.ts';
import type { AfterView, BeforeSeat, BeforeView } from '../../../../shared/meetings/lists/view.ts';
import type { ActionData, CardAction } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';

/** What every button of a list carries: which meeting it is about, and what is drawn when it is done. */
export interface ListButtons {
  readonly once: string;
  readonly card: 'before' | 'after' | 'mine';
}

export function listData(
  { head }: BeforeView | AfterView,
  { once, card }: ListButtons,
): ActionData {
  return { teamId: head.teamId, meetingId: head.meetingId, once, card };
}

/** What is done while a case waits. */
export function waitingForms(view: BeforeView, data: ActionData): readonly CardAction[] {
  const waiting = view.seats.flatMap((seat) => seat.waiting);
  return aboutOneOf(waiting, waitingInListForm, { verb: 'note-waiting', data });
}

/** Word per case from one who cannot be there. In the channel it is offered to all: the card does not know who reads it. */
export function wordForms(seats: readonly BeforeSeat[], data: ActionData): readonly CardAction[] {
  const cases = seats.flatMap((seat) => seat.cases);
  return aboutOneOf(cases, wordForm, { verb: 'leave-word', data });
}

/**
 * Done, not possible, or not undertaken: the last two are told apart (handbook, the list after a meeting). All the tasks
 * of the list: in the channel the card does not know who reads it. A task's value says whose case it is in.
 */
export function reportForms(tasks: readonly TaskView[], data: ActionData): readonly CardAction[] {
  const start = tasksToReport(
    tasks.map((task) => ({ ...task, canReport: true })),
    ({ reference, taskId }) => `${reference}:${taskId}`,
    ({ reference, text, memberText }) => `${reference} · ${text} · ${memberText}`,
  );
  return start.choices?.taskId?.length === 0
    ? []
    : [describedForm(reportForm, { verb: 'report-task', data, start })];
}

/** A form about one of several cases, each listed once; the one there is, where there is one, is meant. */
function aboutOneOf(
  cases: readonly { readonly reference: string }[],
  described: Form,
  press: { readonly verb: string; readonly data: ActionData },
): readonly CardAction[] {
  const [only, ...others] = new Set(cases.map(({ reference }) => reference));
  if (only === undefined) return [];
  const start = {
    choices: { reference: [only, ...others].map((value) => ({ value, label: value })) },
    values: { reference: others.length === 0 ? only : undefined },
  };
  return [describedForm(described, { ...press, start })];
}
