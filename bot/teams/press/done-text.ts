import { caseForms } from '../../../shared/cases/forms/case-forms.ts';
import { decided } from '../../../shared/cases/forms/closing-form.ts';
import { undoDecisionForm } from '../../../shared/cases/forms/decision-forms.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { deviationReportForm } from '../../../shared/deviations/forms.ts';
import { connectForm } from '../../../shared/federation/connect-form.ts';
import { absentForm, deputyForm, topicForm, wordForm } from '../../../shared/meetings/forms.ts';
import {
  answerSavedText,
  caseRaisedBeforeText,
  caseRaisedText,
  sentBeforeText,
} from '../../../shared/text/cards.ts';
import type { Done } from '../../app/run/run-command.ts';
import { type CardCommand, isCaseVerb, type OtherVerb } from './card-verbs.ts';

/** Besides the steps of a case, each of which has a form that says it. */
const doneTexts: Readonly<Record<Exclude<OtherVerb, 'answer-notice' | 'raise-case'>, string>> = {
  'add-topic': topicForm.done,
  'leave-word': wordForm.done,
  'decide-item': decided,
  'undo-decision': undoDecisionForm.done,
  'report-deviation': deviationReportForm.done,
  'connect-channel': connectForm.done,
};

/** What the press has done, in a sentence to the one who pressed. */
export function doneText(
  command: CardCommand,
  { status, ids }: Done,
  { isDrawn = false }: { readonly isDrawn?: boolean } = {},
): string {
  if (command.verb === 'answer-notice') {
    return status === 'done' ? answerSaved(command.choice) : answerSavedText.before;
  }
  if (command.verb === 'raise-case') {
    const reference = ids['reference'] ?? '';
    return status === 'done' ? caseRaisedText(reference) : caseRaisedBeforeText(reference);
  }
  if (status === 'done') {
    const { verb } = command;
    return isCaseVerb(verb) ? caseForms[verb].done : doneTexts[verb];
  }
  return isDrawn ? sentBeforeText.drawn : sentBeforeText.stays;
}

function answerSaved(choice: CommandOf<'answer-notice'>['choice']): string {
  switch (choice.status) {
    case 'coming':
      return choice.mode === 'on-site' ? answerSavedText.onSite : answerSavedText.digital;
    case 'deputy':
      return deputyForm.done;
    case 'absent':
      return absentForm.done;
  }
}
