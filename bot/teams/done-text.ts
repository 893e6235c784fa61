import type { CommandOf } from '../../shared/commands/command.ts';
import { actionDoneText, answerSavedText, caseRaisedText } from '../../shared/text/cards.ts';
import type { CardCommand } from './card-commands.ts';
import type { DonePress } from './use-cases.ts';

/** What the press has done, in a sentence to the one who pressed. */
export function doneText(command: CardCommand, { status, ids }: DonePress): string {
  if (command.verb === 'answer-notice') {
    return status === 'done' ? answerSaved(command.choice) : answerSavedText.before;
  }
  return command.verb === 'raise-case'
    ? caseRaisedText(ids['reference'] ?? '')
    : actionDoneText[command.verb];
}

function answerSaved(choice: CommandOf<'answer-notice'>['choice']): string {
  switch (choice.status) {
    case 'coming':
      return choice.mode === 'on-site' ? answerSavedText.onSite : answerSavedText.digital;
    case 'deputy':
      return answerSavedText.deputy;
    case 'absent':
      return answerSavedText.absent;
  }
}
