import { z } from 'zod';
import { confirmedInput } from '../../guard/confirmed-input.ts';
import { shapeOf } from '../../forms/schema.ts';
import { isoDate } from '../../kernel/date-schemas.ts';
import { entityId } from '../../kernel/ids.ts';
import { priorityGroups } from '../../codes/raising.ts';
import { caseReference, closing } from '../case.ts';
import { measureInput, planInput } from '../case-parts.ts';
import { newCaseInput } from '../raise-input.ts';
import { caseForms, type CaseVerb, caseVerbs } from './case-forms.ts';
import { firstPlace } from './queue-forms.ts';

/** How long the history was when the form was opened: a form that is left open puts nothing back. */
const basedOn = z.int().min(0).optional();
/** Where a step was agreed at a meeting. */
const meetingId = entityId.optional();

/** The steps whose command is more than the values of their form. */
const more = {
  'correct-case': { raise: newCaseInput, basedOn },
  'correct-groups': { priorityGroups: z.array(z.enum(priorityGroups)).max(10), basedOn },
  'correct-closing': { closing, basedOn },
  /** Makes the plan, or makes it anew. The next follow-up is demanded with it (handbook §3). */
  'make-plan': {
    plan: planInput,
    nextFollowUp: isoDate,
    basedOn,
    /** The writer has seen the warning and says that it is no person's name. */
    confirmed: confirmedInput,
  },
  /** With `measureId` in the place of that one. */
  'set-measure': { measureId: entityId.optional(), measure: measureInput },
  'move-in-queue': {
    ...shapeOf(caseForms['move-in-queue']),
    /** Said back when it stands in no queue, so nothing but a reference comes in. */
    after: z.union([caseReference, z.literal(firstPlace)]),
  },
  'take-on-task': { ...shapeOf(caseForms['take-on-task']), meetingId },
  'decide-individual-coordinator': {
    ...shapeOf(caseForms['decide-individual-coordinator']),
    meetingId,
  },
  /** `step`: index in the history of what is undone, so that a press on an old page undoes nothing newer. */
  'undo-step': { step: z.int().min(1) },
};

const ofCase = { teamId: entityId, reference: caseReference };

type ShapeFor<V extends CaseVerb> = V extends keyof typeof more
  ? (typeof more)[V]
  : ReturnType<typeof shapeOf<(typeof caseForms)[V]['fields']>>;
type SchemaFor<V extends CaseVerb> = z.ZodObject<
  { verb: z.ZodLiteral<V> } & typeof ofCase & ShapeFor<V>
>;
type CaseSchema = { [V in CaseVerb]: SchemaFor<V> }[CaseVerb];

/** What can be done to one case outside the agenda; the team's decisions about it are `decide-item`. */
export const caseCommands = caseVerbs.map((verb) => {
  const shape = verb in more ? more[verb as keyof typeof more] : shapeOf(caseForms[verb]);
  return z.object({ verb: z.literal(verb), ...ofCase, ...shape });
  // Made verb by verb from the list that the type is made from.
}) as readonly unknown[] as readonly CaseSchema[];
export type CaseCommand = z.infer<CaseSchema>;
export type CaseCommandOf<V extends CaseVerb> = Extract<CaseCommand, { verb: V }>;
