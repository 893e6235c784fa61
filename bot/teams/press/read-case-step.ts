import { caseForms, type CaseVerb } from '../../../shared/cases/forms/case-forms.ts';
import { readClosing, stoppingForm } from '../../../shared/cases/forms/closing-form.ts';
import { readGroups, readNewCase } from '../../../shared/cases/forms/raise-form.ts';
import { criteria } from '../../../shared/codes/raising.ts';
import { readForm, severalIn } from '../../../shared/forms/read.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { waitingInListForm } from '../../../shared/meetings/forms.ts';
import type { CardFields } from './card-fields.ts';
import { readMeasureOnCard, readPlanOnCard } from './read-measures.ts';
import { numberOf, type Read, saidOf, shaped } from './read.ts';

/** A step of a case, from the case's own card or from a list where the case was chosen. */
export function readCaseStep(verb: CaseVerb, fields: CardFields): Read {
  return shaped((special[verb] ?? plainly(verb))(fields), (step) => ({
    ...saidOf(fields, 'teamId', 'reference'),
    ...step,
  }));
}

type Reader = (fields: CardFields) => Read;

function plainly(verb: CaseVerb): Reader {
  return (fields) => readForm(caseForms[verb], fields);
}

/** The steps whose press says more than its described form, or says it otherwise. */
const special: Readonly<Partial<Record<CaseVerb, Reader>>> = {
  'make-plan': (fields) =>
    shaped(readPlanOnCard(fields), (plan) => ({ ...plan, ...numberOf(fields, 'basedOn') })),
  'set-measure': readMeasureOnCard,
  'correct-case': (fields) =>
    shaped(readNewCaseOnCard(fields), (raise) => ({ raise, ...numberOf(fields, 'basedOn') })),
  'correct-groups': (fields) =>
    shaped(readGroups(fields), (priorityGroups) => ({
      priorityGroups,
      ...numberOf(fields, 'basedOn'),
    })),
  'correct-closing': (fields) =>
    shaped(readClosingOnCard(fields), (closing) => ({ closing, ...numberOf(fields, 'basedOn') })),
  'take-on-task': atMeeting('take-on-task'),
  'decide-individual-coordinator': atMeeting('decide-individual-coordinator'),
  // In a list, the task says whose case it is in: `BER-2026-014:task-1`.
  'report-task': (fields) =>
    shaped(readForm(caseForms['report-task'], fields), ({ taskId, outcome }) => {
      const [first, second] = taskId.split(':');
      return second === undefined
        ? { taskId, outcome }
        : { reference: first, taskId: second, outcome };
    }),
  'note-waiting': readWaiting,
  'undo-step': (fields) => ok(numberOf(fields, 'step')),
};

/** What the team decides at a meeting is remembered with it. */
function atMeeting(verb: CaseVerb): Reader {
  return (fields) =>
    shaped(plainly(verb)(fields), (step) => ({ ...step, ...saidOf(fields, 'meetingId') }));
}

/** In a list, the case is chosen in the form; where it was left empty, that form says so. */
function readWaiting(fields: CardFields): Read {
  return fields.get('reference') === ''
    ? readForm(waitingInListForm, fields)
    : readForm(caseForms['note-waiting'], fields);
}

/** The form for the reasons with nothing to tell of asks for the reason alone. */
export function readReasonAlone(fields: CardFields): Read {
  return fields.has('planAgreed') ? ok({}) : readForm(stoppingForm, fields);
}

function readClosingOnCard(fields: CardFields): ReturnType<typeof readClosing> {
  const alone = readReasonAlone(fields);
  return alone.ok ? readClosing(fields) : alone;
}

/** A new case; which criteria of its day other answers say, the button says. */
export function readNewCaseOnCard(fields: CardFields): Read {
  const answered = severalIn(fields.get('answered'));
  return readNewCase(fields, { criteria: criteria.filter((one) => answered.includes(one)) });
}
