import { form, type Form } from '../../forms/form.ts';
import { coordinatorForm, handOverForm, reportForm, takeOnForm } from './carry-forms.ts';
import {
  followUpForm,
  lateOutcomeForm,
  parkForm,
  progressForm,
  resumeForm,
} from './follow-forms.ts';
import { measureForm, planForm } from './plan-forms.ts';
import { moveForm, waitingForm } from './queue-forms.ts';
import { correctForm } from './raise-form.ts';
import { consentForm, withdrawForm } from './withdraw-forms.ts';

/** The last step taken back; which one it is, the button says. */
const undoForm = form({
  name: 'undo',
  open: 'Ångra senaste steget',
  send: 'Ångra',
  done: 'Steget är ångrat.',
  fields: {},
});

/**
 * Everything that can be done to one case outside the agenda, in the order its page offers it, with the form of each. The
 * list stands here alone: commands, steps, buttons of page and card and the table of who may follow from it.
 */
export const caseForms = {
  'make-plan': planForm,
  'set-measure': measureForm,
  'book-follow-up': followUpForm,
  'park-case': parkForm,
  'resume-case': resumeForm,
  'note-progress': progressForm,
  'take-on-task': takeOnForm,
  'report-task': reportForm,
  'hand-over-case': handOverForm,
  'decide-individual-coordinator': coordinatorForm,
  'note-waiting': waitingForm,
  'move-in-queue': moveForm,
  'note-late-outcome': lateOutcomeForm,
  'correct-case': correctForm,
  'withdraw-case': withdrawForm,
  'withdraw-consent': consentForm,
  'undo-step': undoForm,
} as const satisfies Readonly<Record<string, Form>>;
export type CaseVerb = keyof typeof caseForms;

/** Every verb, in the order the page offers them. */
export const caseVerbs = Object.keys(caseForms) as readonly CaseVerb[];
