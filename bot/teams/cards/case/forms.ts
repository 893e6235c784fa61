import { caseForms, type CaseVerb, caseVerbs } from '../../../../shared/cases/forms/case-forms.ts';

import { caseStart } from '../../../../shared/cases/page/case-starts.ts';
import type { ActionData, CardAction } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { rulesData } from '../parts/rules-data.ts';
import { decisionButtons } from './decide.ts';
import { measureForms } from './measures.ts';
import { planFormOnCard } from './plan.ts';
import { type CaseFormsSpec, type CaseGroup, casePress, seenSoFar } from './spec.ts';

/** Where the form of a step stands on the card, and what it is besides its described form. */
interface Place {
  readonly group: CaseGroup;
  /** What its button sends beside the inputs. */
  readonly data?: (spec: CaseFormsSpec) => ActionData;
  /** In the place of the described form. */
  readonly forms?: (spec: CaseFormsSpec) => readonly CardAction[];
}

/** Every step: one without a place does not compile. */
const places: Readonly<Record<CaseVerb, Place>> = {
  'make-plan': { group: 'plan', forms: planFormOnCard },
  'set-measure': { group: 'plan', forms: measureForms },
  'book-follow-up': { group: 'follow' },
  'park-case': { group: 'follow' },
  'resume-case': { group: 'follow' },
  'note-progress': { group: 'follow' },
  'take-on-task': { group: 'follow', data: atMeeting },
  'report-task': { group: 'follow' },
  'hand-over-case': { group: 'more' },
  'decide-individual-coordinator': { group: 'decide', data: atMeeting },
  'note-waiting': { group: 'wait' },
  'move-in-queue': { group: 'wait' },
  'note-late-outcome': { group: 'more' },
  'correct-case': { group: 'more', data: correcting },
  'withdraw-case': { group: 'more' },
  'withdraw-consent': { group: 'more' },
  'undo-step': { group: 'more', forms: undoing },
};

/** What the asker can do in that group: the team's decisions first, then the steps in the order the page has them. */
export function formsIn(group: CaseGroup, spec: CaseFormsSpec): readonly CardAction[] {
  const verbs = caseVerbs.filter(
    (verb) => places[verb].group === group && spec.view.can.includes(verb),
  );
  return [
    ...(group === 'decide' ? decisionButtons(spec) : []),
    ...verbs.flatMap((verb) => places[verb].forms?.(spec) ?? stepForm(verb, spec)),
  ];
}

/** Where there is nothing to pick, there is no form: nobody could send it. */
function stepForm(verb: CaseVerb, spec: CaseFormsSpec): readonly CardAction[] {
  const described = caseForms[verb];
  const start = caseStart(verb, spec.view, spec.today);
  const cannotBeSent = Object.entries(described.fields).some(
    ([name, { kind }]) => kind === 'pick' && start.choices?.[name]?.length === 0,
  );
  if (cannotBeSent) return [];
  return [describedForm(described, { ...casePress(spec, verb, places[verb].data?.(spec)), start })];
}

/** What the last step was, and the way back. */
function undoing(spec: CaseFormsSpec): readonly CardAction[] {
  const { undo } = spec.view;
  if (undo === undefined) return [];
  return [
    describedForm(caseForms['undo-step'], {
      ...casePress(spec, 'undo-step', { step: String(undo.step) }),
      start: { notes: [undo.text] },
    }),
  ];
}

function atMeeting({ view }: CaseFormsSpec): ActionData {
  return view.atMeeting === undefined ? {} : { meetingId: view.atMeeting.meetingId };
}

/** Judged by the rules of the day it was raised, which the form asks nothing of. */
function correcting(spec: CaseFormsSpec): ActionData {
  const { raising } = spec.view;
  return { ...seenSoFar(spec), ...(raising === undefined ? {} : rulesData(raising)) };
}
