import type { CaseVerb } from '../../../shared/cases/forms/case-forms.ts';
import { progressDimensions } from '../../../shared/codes/following.ts';
import type { CardFields } from '../press/card-fields.ts';
import { progressFieldOf } from '../progress-fields.ts';
import { givenOf, notAName, several } from './fields.ts';
import { measureOf, planOf } from './plan.ts';
import { newCaseOf } from './raise.ts';

/** A step of a case, from the case's own card or from a list where the case was chosen. */
export function caseStepOf(verb: CaseVerb, fields: CardFields): unknown {
  const { reference, taskId } = caseAndTask(fields);
  return { verb, teamId: fields.get('teamId'), reference, ...stepOf(verb, fields, taskId) };
}

function stepOf(verb: CaseVerb, fields: CardFields, taskId: string | undefined): object {
  const picked = (...names: string[]): object =>
    Object.fromEntries(names.map((name) => [name, fields.get(name)]));
  switch (verb) {
    case 'correct-case':
      return { raise: newCaseOf(fields), basedOn: wholeNumber(fields.get('basedOn')) };
    case 'withdraw-case':
      return picked('reason');
    case 'withdraw-consent':
      return fields.get('sure') === 'true' ? picked('on') : {};
    case 'move-in-queue':
      return picked('after', 'reason');
    case 'note-waiting':
      return {
        action: fields.get('waitingAction'),
        ...givenOf(fields, 'text'),
        ...notAName(fields),
      };
    case 'decide-individual-coordinator':
      return { ...picked('memberId'), ...givenOf(fields, 'meetingId') };
    case 'hand-over-case':
      return picked('caseHolderId', 'reason');
    case 'take-on-task':
      return { ...picked('memberId', 'task', 'due'), ...givenOf(fields, 'meetingId') };
    case 'report-task':
      return { taskId, ...picked('outcome') };
    case 'make-plan':
      return { ...planOf(fields), basedOn: wholeNumber(fields.get('basedOn')) };
    case 'set-measure':
      return measureOf(fields);
    case 'book-follow-up':
    case 'resume-case':
      return picked('on');
    case 'park-case':
      return picked('cause', 'on');
    case 'note-progress':
      return { progress: { stage: fields.get('stage'), levels: levelsOf(fields) } };
    case 'note-late-outcome':
      return {
        outcome: {
          on: fields.get('on'),
          ...givenOf(fields, 'pensionDecision'),
          livelihood: several(fields.get('livelihood')),
          occupation: fields.get('occupation'),
        },
      };
    case 'undo-step':
      return { step: wholeNumber(fields.get('step')) };
  }
}

/** In a list, a task's value says whose case it is in: `BER-2026-014:task-1`. */
function caseAndTask(fields: CardFields) {
  const [first, second] = (fields.get('task') ?? '').split(':');
  return second === undefined
    ? { reference: fields.get('reference'), taskId: first }
    : { reference: first, taskId: second };
}

function levelsOf(fields: CardFields): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(
    progressDimensions.map((dimension) => [
      dimension,
      wholeNumber(fields.get(progressFieldOf(dimension))),
    ]),
  );
}

/** `Number('')` is 0: an empty field is none. */
function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}
