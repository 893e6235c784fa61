import { inSentence } from '../../text/format.ts';
import { form } from '../../forms/form.ts';
import { line, oneOf, optional, pick } from '../../forms/field.ts';
import {
  queueMoveReasonLabels,
  waitingActionLabels,
  type QueueMoveReason,
} from '../../codes/queue.ts';

/** What the raising party does meanwhile: a code, and a short line if one is needed. */
export const waitingForm = form({
  name: 'note',
  open: 'Vad görs under väntan?',
  send: 'Spara anteckningen',
  done: 'Sparat vad som görs under väntan.',
  fields: {
    waitingAction: oneOf(waitingActionLabels, {
      label: 'Vad görs under tiden?',
      missing: 'Välj vad som görs.',
    }),
    text: optional(
      line({
        label: 'Kort rad till teamet (valfritt)',
        missing: 'Skriv en kort rad.',
        maxLength: 140,
      }),
    ),
  },
});

/** The place that comes before all others in the queue. */
export const firstPlace = 'first';

/** A new place in the queue, and why: the order is changed only with a reason (handbook §3). */
export const moveForm = form({
  name: 'move',
  open: 'Flytta i kön',
  send: 'Flytta',
  done: 'Ärendet har fått sin nya plats i kön.',
  fields: {
    after: pick({ label: 'Ny plats', missing: 'Välj en plats i kön.' }),
    reason: oneOf(queueMoveReasonLabels, {
      label: 'Varför flyttas ärendet?',
      missing: 'Välj varför ärendet flyttas.',
    }),
  },
});

/** Shown while nobody has said what is done meanwhile. */
export const noWaitingNote = 'Det är inte angivet vad som görs under väntetiden.';

/** `Flyttat i kön: prioriterad grupp`. */
export function movedText(reason: QueueMoveReason): string {
  return `Flyttat i kön: ${inSentence(queueMoveReasonLabels[reason])}`;
}
