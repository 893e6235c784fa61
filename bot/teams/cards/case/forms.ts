import {
  caseForms,
  type CaseGroup,
  casePlaces,
  type CaseVerb,
  caseVerbs,
} from '../../../../shared/cases/forms/case-forms.ts';
import { caseStart } from '../../../../shared/cases/page/case-starts.ts';
import type { ActionData, CardAction } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { closingCorrections, decisionButtons } from './decide.ts';
import { measureForms } from './measures.ts';
import { planFormOnCard } from './plan.ts';
import { type CaseFormsSpec, casePress, seenSoFar } from './spec.ts';

/** What a step has on the card besides its described form. */
interface OnCard {
  /** What its button sends beside the inputs. */
  readonly data?: (spec: CaseFormsSpec) => ActionData;
  /** In the place of the described form. */
  readonly forms?: (spec: CaseFormsSpec) => readonly CardAction[];
}

const onCard: Readonly<Partial<Record<CaseVerb, OnCard>>> = {
  'make-plan': { forms: planFormOnCard },
  'set-measure': { forms: measureForms },
  'correct-groups': { data: seenSoFar },
  'correct-closing': { forms: closingCorrections },
  'take-on-task': { data: atMeeting },
  'decide-individual-coordinator': { data: atMeeting },
  'undo-step': { forms: undoing },
};

/** What the asker can do in that group: the team's decisions first, then the steps in the order the page has them. */
export function formsIn(group: CaseGroup, spec: CaseFormsSpec): readonly CardAction[] {
  const verbs = caseVerbs.filter(
    (verb) => casePlaces[verb].card === group && spec.view.can.includes(verb),
  );
  return [
    ...(group === 'decide' ? decisionButtons(spec) : []),
    ...verbs.flatMap((verb) => onCard[verb]?.forms?.(spec) ?? stepForm(verb, spec)),
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
  return [
    describedForm(described, { ...casePress(spec, verb, onCard[verb]?.data?.(spec)), start }),
  ];
}

/** What the last step was, and the way back. */
function undoing(spec: CaseFormsSpec): readonly CardAction[] {
  const { undo } = spec.view;
  if (undo === undefined) return [];
  return [
    describedForm(caseForms['undo-step'], {
      ...casePress(spec, 'undo-step', { step: String(undo.step) }),
      open: undo.kind,
      start: { notes: [undo.text] },
    }),
  ];
}

function atMeeting({ view }: CaseFormsSpec): ActionData {
  return view.atMeeting === undefined ? {} : { meetingId: view.atMeeting.meetingId };
}
