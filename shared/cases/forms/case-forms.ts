import { form, type Form } from '../../forms/form.ts';
import { correctClosingForm } from './closing-form.ts';
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
import { correctForm, correctGroupsForm } from './raise-form.ts';
import { consentForm, withdrawForm } from './withdraw-forms.ts';

/** The last step taken back; which one it is, the button says in the place of `open`. */
const undoForm = form({
  name: 'undo',
  open: 'Ångra senaste steget',
  send: 'Ångra',
  done: 'Steget är ångrat.',
  intro: 'Det blir som det var före steget. Historiken visar att det ångrades.',
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
  'correct-groups': correctGroupsForm,
  'correct-closing': correctClosingForm,
  'withdraw-case': withdrawForm,
  'withdraw-consent': consentForm,
  'undo-step': undoForm,
} as const satisfies Readonly<Record<string, Form>>;
export type CaseVerb = keyof typeof caseForms;

/** Every verb, in the order the page offers them. */
export const caseVerbs = Object.keys(caseForms) as readonly CaseVerb[];

/** The forms on a case's card stand in groups, one shown at a time: a case led by its coordinator has some fifteen. */
export const caseGroups = ['decide', 'wait', 'plan', 'follow', 'more'] as const;
export type CaseGroup = (typeof caseGroups)[number];

interface Place {
  readonly card: CaseGroup;
  /** `action`: among the buttons of the page; the others stand beside what they are about. */
  readonly page: 'action' | 'tasks' | 'plan' | 'next';
}

/**
 * Where each is found on card and page; one without a place does not compile. Those most likely to be wanted come first:
 * what waits for an answer, then what is done often, last what ends a case.
 */
export const casePlaces = {
  'note-late-outcome': { card: 'more', page: 'action' },
  'resume-case': { card: 'follow', page: 'action' },
  'make-plan': { card: 'plan', page: 'action' },
  'book-follow-up': { card: 'follow', page: 'action' },
  'note-progress': { card: 'follow', page: 'action' },
  'note-waiting': { card: 'wait', page: 'action' },
  'move-in-queue': { card: 'wait', page: 'action' },
  'correct-case': { card: 'more', page: 'action' },
  'correct-closing': { card: 'more', page: 'action' },
  'correct-groups': { card: 'more', page: 'action' },
  'park-case': { card: 'follow', page: 'action' },
  'decide-individual-coordinator': { card: 'decide', page: 'action' },
  'hand-over-case': { card: 'more', page: 'action' },
  'withdraw-case': { card: 'more', page: 'action' },
  'withdraw-consent': { card: 'more', page: 'action' },
  'take-on-task': { card: 'follow', page: 'tasks' },
  'report-task': { card: 'follow', page: 'tasks' },
  'set-measure': { card: 'plan', page: 'plan' },
  'undo-step': { card: 'more', page: 'next' },
} as const satisfies Readonly<Record<CaseVerb, Place>>;

/** What has a button of its own on the page. */
export type CaseAction = {
  [V in CaseVerb]: (typeof casePlaces)[V]['page'] extends 'action' ? V : never;
}[CaseVerb];

/** The likeliest first. */
export const caseActions = (Object.keys(casePlaces) as CaseVerb[]).filter(isAction);

function isAction(verb: CaseVerb): verb is CaseAction {
  return casePlaces[verb].page === 'action';
}
