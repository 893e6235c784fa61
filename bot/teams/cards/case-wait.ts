import { caseCardText } from '../../../shared/text/case-cards.ts';
import type { CardAction } from './parts/card.ts';
import { type CaseFormsSpec, stepForm } from './case/spec.ts';
import { notANameTick, pickOne, write } from './parts/inputs.ts';

const note = caseCardText.waitingNote;
const { move } = caseCardText;
/** As long as `waitingNote.text` may be. */
const noteLength = 140;

/** While a case waits: what is done meanwhile, and its place in the queue. */
export function waitForms(spec: CaseFormsSpec): readonly CardAction[] {
  return [...noteForm(spec), ...moveForm(spec)];
}

function noteForm(spec: CaseFormsSpec): readonly CardAction[] {
  return stepForm(spec, {
    name: 'note',
    open: note.open,
    verb: 'note-waiting',
    body: [
      pickOne({
        id: 'waitingAction',
        label: note.action,
        placeholder: caseCardText.choose,
        errorMessage: note.actionMissing,
        choices: spec.view.choices.waitingActions,
      }),
      write({ id: 'text', label: note.text, errorMessage: note.textError, maxLength: noteLength }),
      notANameTick(),
    ],
    send: note.send,
  });
}

/** A long queue is cut: the places furthest back are moved to in the tab. */
const mostPlaces = 60;

function moveForm(spec: CaseFormsSpec): readonly CardAction[] {
  const { queue, queueMoveReasons } = spec.view.choices;
  return stepForm(spec, {
    name: 'move',
    open: move.open,
    verb: 'move-in-queue',
    body: [
      pickOne({
        id: 'after',
        label: move.after,
        placeholder: caseCardText.choose,
        errorMessage: move.afterMissing,
        choices: [
          { value: 'first', label: move.first },
          ...queue
            .slice(0, mostPlaces)
            .map(({ value, label }) => ({ value, label: move.afterCase(label) })),
        ],
      }),
      pickOne({
        id: 'reason',
        label: caseCardText.reason,
        placeholder: caseCardText.choose,
        errorMessage: caseCardText.reasonMissing,
        choices: queueMoveReasons,
      }),
    ],
    send: move.send,
  });
}
