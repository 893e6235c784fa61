import { caseForms } from '../../../shared/cases/forms/case-forms.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { absentForm, deputyForm } from '../../../shared/meetings/forms.ts';
import {
  answerSavedText,
  caseRaisedBeforeText,
  caseRaisedText,
  sentBeforeText,
} from '../../../shared/text/cards.ts';
import type { Done } from '../../app/run/run-command.ts';
import { type CardCommand, isCaseVerb } from './card-verbs.ts';
import { otherPresses } from './other-presses.ts';

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
    return status === 'done'
      ? caseRaisedText(command.raise.type, reference)
      : caseRaisedBeforeText(reference);
  }
  if (status === 'done') {
    const { verb } = command;
    return isCaseVerb(verb) ? caseForms[verb].done : otherPresses[verb].done;
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
