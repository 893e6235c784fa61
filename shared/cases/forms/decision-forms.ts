import { dayOrNone, whoMissing, whyMissing } from '../../forms/words.ts';
import { day, line, oneOf, optional, pick } from '../../forms/field.ts';
import { form, type Form } from '../../forms/form.ts';
import { type FieldProblem, readForm, type Texts } from '../../forms/read.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { without } from '../../kernel/without.ts';
import type { ItemDecision } from '../item-decision.ts';
import { type Outcome, outcomeActions } from '../../codes/agenda.ts';
import { type Criterion, criterionLabels } from '../../codes/raising.ts';
import { closingForm, decided, readClosing } from './closing-form.ts';
import { followUpForm, parkForm } from './follow-forms.ts';

/** Who carries the case; a reason where it is not the one the livelihood points at (handbook §3). */
export const receiveForm = form({
  name: 'receive',
  open: outcomeActions.received,
  send: 'Ta emot ärendet',
  done: decided,
  fields: {
    caseHolderId: pick({ label: 'Vem blir ärendebärare?', missing: whoMissing }),
    overrideReason: optional(
      line({
        label: 'Varför någon annan än den som föreslås?',
        missing: whyMissing,
        maxLength: 200,
      }),
    ),
    nextFollowUp: optional(day({ label: 'Första uppföljning (valfritt)', missing: dayOrNone })),
  },
});

/** Which criterion is not met (handbook §3). */
const declineForm = form({
  name: 'decline',
  open: outcomeActions.declined,
  send: 'Avböj ärendet',
  done: decided,
  fields: {
    criterion: oneOf(criterionLabels, {
      label: 'Vilket kriterium är inte uppfyllt?',
      missing: 'Välj det kriterium som inte är uppfyllt.',
    }),
  },
});

const nothingAsked = (name: string, label: string): Form =>
  form({ name, open: label, send: label, done: decided, fields: {} });

/** What each decision of the team asks for. */
export const decisionForms = {
  received: receiveForm,
  queued: nothingAsked('queue', outcomeActions.queued),
  declined: declineForm,
  answered: nothingAsked('answer', outcomeActions.answered),
  'follow-up': followUpForm,
  parked: parkForm,
  closed: closingForm,
} as const satisfies Readonly<Record<Outcome, Form>>;

/** The decision of today's meeting taken back; which one it is, the form says. */
export const undoDecisionForm = form({
  name: 'undecide',
  open: 'Ångra beslutet',
  done: 'Beslutet är ångrat.',
  fields: {},
});

/** A decision as it was filled in, with its writer's word that what looks like a name points at nobody. */
export interface ReadDecision {
  readonly decision: ItemDecision;
  readonly confirmed?: string[] | undefined;
}

export function readDecision(
  outcome: Outcome,
  texts: Texts,
): Result<ReadDecision, readonly FieldProblem[]> {
  switch (outcome) {
    case 'received': {
      const read = readForm(receiveForm, texts);
      if (!read.ok) return read;
      const { confirmed } = read.value;
      return ok({
        decision: { outcome, ...without(read.value, 'confirmed') },
        ...(confirmed === undefined ? {} : { confirmed }),
      });
    }
    case 'declined':
      return made(readForm(declineForm, texts), (values) => ({ outcome, ...values }));
    case 'follow-up':
      return made(readForm(followUpForm, texts), (values) => ({ outcome, ...values }));
    case 'parked':
      return made(readForm(parkForm, texts), (values) => ({ outcome, ...values }));
    case 'closed':
      return made(readClosing(texts), (closing) => ({ outcome, closing }));
    case 'queued':
    case 'answered':
      return ok({ decision: { outcome } });
  }
}

function made<T>(
  read: Result<T, readonly FieldProblem[]>,
  decision: (values: T) => ItemDecision,
): Result<ReadDecision, readonly FieldProblem[]> {
  return read.ok ? ok({ decision: decision(read.value) }) : err(read.error);
}

/** `Uppfyller inte ”Bor i kommunen”` */
export function declinedText(criterion: Criterion): string {
  return `Uppfyller inte ”${criterionLabels[criterion]}”`;
}
