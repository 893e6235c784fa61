import type { TaskView } from '../../../../shared/cases/carry/view.ts';
import type { AfterView, BeforeSeat, BeforeView } from '../../../../shared/meetings/lists/view.ts';
import type { Choice } from '../../../../shared/text/choice.ts';
import { caseCardText } from '../../../../shared/text/case-cards.ts';
import { listCardText } from '../../../../shared/text/list-cards.ts';
import type { ActionData, CardAction, ChoiceSetInput } from '../parts/card.ts';
import { outcomeInput, taskInput } from '../case-tasks.ts';
import { text } from '../parts/elements.ts';
import { pickOne } from '../parts/inputs.ts';
import { namedForm } from '../parts/named-form.ts';

const words = listCardText;
/** Twice what any team has; the tab has them all. */
const mostChoices = 60;

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

/** What is done while a case waits: a code is enough here, a comment is written in the case. */
export function waitingForm(view: BeforeView, data: ActionData): readonly CardAction[] {
  const waiting = distinct(view.seats.flatMap((seat) => seat.waiting));
  if (waiting.length === 0) return [];
  return [
    namedForm('note', {
      title: words.wait.open,
      body: [
        referenceInput(waiting),
        pickOne({
          id: 'waitingAction',
          label: caseCardText.waitingNote.action,
          placeholder: caseCardText.choose,
          errorMessage: caseCardText.waitingNote.actionMissing,
          choices: view.waitingActions,
        }),
      ],
      send: { title: caseCardText.waitingNote.send, verb: 'note-waiting', data },
    }),
  ];
}

/** Word per case from one who cannot be there. In the channel it is offered to all: the card does not know who reads it. */
export function wordForm(
  view: BeforeView,
  seats: readonly BeforeSeat[],
  data: ActionData,
): readonly CardAction[] {
  const cases = distinct(seats.flatMap((seat) => seat.cases));
  if (cases.length === 0) return [];
  return [
    namedForm('word', {
      title: words.word.open,
      body: [
        text(words.word.intro),
        referenceInput(cases),
        pickOne({
          id: 'word',
          label: words.word.word,
          placeholder: caseCardText.choose,
          errorMessage: words.word.wordMissing,
          choices: [...view.words, { value: 'none', label: words.word.takeBack }],
        }),
      ],
      send: { title: words.word.send, verb: 'leave-word', data },
    }),
  ];
}

/** Done, not possible, or not undertaken: the last two are told apart (handbook, the list after a meeting). */
export function reportForm(
  tasks: readonly TaskView[],
  outcomes: readonly Choice[],
  data: ActionData,
): readonly CardAction[] {
  const open = tasks.filter(({ outcome }) => outcome === undefined).slice(0, mostChoices);
  if (open.length === 0) return [];
  return [
    namedForm('report', {
      title: caseCardText.report.open,
      body: [
        taskInput(
          open,
          ({ reference, taskId }) => `${reference}:${taskId}`,
          ({ reference, text: what, memberText }) => `${reference} · ${what} · ${memberText}`,
        ),
        outcomeInput(outcomes),
      ],
      send: { title: caseCardText.report.send, verb: 'report-task', data },
    }),
  ];
}

function referenceInput(cases: readonly { readonly reference: string }[]): ChoiceSetInput {
  const choices = cases.slice(0, mostChoices).map(({ reference }) => ({
    value: reference,
    label: reference,
  }));
  return pickOne({
    id: 'reference',
    label: words.wait.reference,
    placeholder: caseCardText.choose,
    errorMessage: words.wait.referenceMissing,
    choices,
    value: choices.length === 1 ? choices[0]?.value : undefined,
  });
}

function distinct<T extends { readonly reference: string }>(cases: readonly T[]): readonly T[] {
  return [...new Map(cases.map((one) => [one.reference, one])).values()];
}
