import type { TaskView } from '../../../shared/cases/carry/view.ts';
import type { Choice } from '../../../shared/text/choice.ts';
import { caseCardText } from '../../../shared/text/case-cards.ts';
import type { CardAction, ChoiceSetInput } from './parts/card.ts';
import { type CaseFormsSpec, stepForm } from './case/spec.ts';
import { pickDay, pickOne, pickSeen } from './parts/inputs.ts';

const { report, takeOn } = caseCardText;

/** What somebody has taken on in the case, and what became of it. */
export function taskForms(spec: CaseFormsSpec): readonly CardAction[] {
  return [...reportForm(spec), ...takeOnForm(spec)];
}

function reportForm(spec: CaseFormsSpec): readonly CardAction[] {
  const { tasks, choices } = spec.view;
  const open = tasks.filter(({ outcome, canReport }) => outcome === undefined && canReport);
  if (open.length === 0) return [];
  return stepForm(spec, {
    name: 'report',
    open: report.open,
    verb: 'report-task',
    body: [taskInput(open, ({ taskId }) => taskId), outcomeInput(choices.taskOutcomes)],
    send: report.send,
  });
}

/** @param valueOf what of the task the button sends back */
export function taskInput(
  tasks: readonly TaskView[],
  valueOf: (task: TaskView) => string,
  labelOf: (task: TaskView) => string = ({ text, dueText }) => `${text} · ${dueText}`,
): ChoiceSetInput {
  const choices = tasks.map((task) => ({ value: valueOf(task), label: labelOf(task) }));
  return pickOne({
    id: 'task',
    label: report.task,
    placeholder: caseCardText.choose,
    errorMessage: report.taskMissing,
    choices,
    value: choices.length === 1 ? choices[0]?.value : undefined,
  });
}

export function outcomeInput(choices: readonly Choice[]): ChoiceSetInput {
  return pickSeen({
    id: 'outcome',
    label: report.outcome,
    errorMessage: report.outcomeMissing,
    choices,
  });
}

function takeOnForm(spec: CaseFormsSpec): readonly CardAction[] {
  const { choices, nextMeetingDate } = spec.view;
  return stepForm(spec, {
    name: 'task',
    open: takeOn.open,
    verb: 'take-on-task',
    body: [
      pickOne({
        id: 'task',
        label: takeOn.task,
        placeholder: caseCardText.choose,
        errorMessage: report.taskMissing,
        choices: choices.taskCodes,
      }),
      pickOne({
        id: 'memberId',
        label: takeOn.who,
        placeholder: caseCardText.choose,
        errorMessage: caseCardText.memberMissing,
        choices: choices.members,
      }),
      pickDay({
        id: 'due',
        label: takeOn.due,
        errorMessage: caseCardText.dayMissing,
        value: nextMeetingDate,
      }),
    ],
    send: takeOn.send,
    ...(spec.view.atMeeting === undefined
      ? {}
      : { data: { meetingId: spec.view.atMeeting.meetingId } }),
  });
}
