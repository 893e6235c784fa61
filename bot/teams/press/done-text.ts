import { decided } from '../../../shared/cases/forms/closing-form.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { saidDone } from '../../../shared/commands/done.ts';
import { absentForm, deputyForm } from '../../../shared/meetings/forms.ts';
import {
  answerSavedText,
  caseRaisedBeforeText,
  sentBeforeText,
} from '../../../shared/text/cards.ts';
import type { Done } from '../../app/run/run-command.ts';
import type { CardCommand } from './card-verbs.ts';

/** What the press has done, in a sentence to the one who pressed. */
export function doneText(
  command: CardCommand,
  { status, ids }: Done,
  { isDrawn = false }: { readonly isDrawn?: boolean } = {},
): string {
  if (command.verb === 'answer-notice') {
    return status === 'done' ? answerSaved(command.choice) : answerSavedText.before;
  }
  if (command.verb === 'raise-case' && status === 'already-done')
    return caseRaisedBeforeText(ids['reference'] ?? '');
  // The card shows which one: what is left to say is where else it belongs.
  if (status === 'done') return command.verb === 'decide-item' ? decided : saidDone(command, ids);
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
