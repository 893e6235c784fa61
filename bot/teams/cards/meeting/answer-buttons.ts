import { absentForm, comingLabels, deputyForm } from '../../../../shared/meetings/forms.ts';
import type { NoticeView } from '../../../../shared/meetings/call/view.ts';
import type { ActionData, CardAction } from '../parts/card.ts';
import { describedForm } from '../parts/described-form.ts';
import { execute } from '../parts/elements.ts';

/** Where the kallelse is drawn in the place of the card when it is pressed again; every other card stays as it is. */
type ShownOn = 'notice' | 'other';

/**
 * What every button of a meeting carries. `once` names this rendering: the same click delivered again has the same
 * one, a click on the next rendering another. (It must not be called `key`: the Playground's page cannot send that.)
 * `card` says which card was pressed, since only the kallelse is redrawn.
 */
export function meetingData(view: NoticeView, card: ShownOn): ActionData {
  const { teamId, meetingId } = view.head;
  return { teamId, meetingId, once: `${meetingId}.${view.revision}`, card };
}

/**
 * One press for the two common answers; a deputy is chosen and absence may carry a word. Without any deputy in the team
 * there is nothing to choose, so no button either.
 */
export function answerButtons(view: NoticeView, card: ShownOn): readonly CardAction[] {
  const answer = (choice: string): { verb: string; data: ActionData } => ({
    verb: 'answer-notice',
    data: { ...meetingData(view, card), choice },
  });
  const { deputies } = view.choices;
  const start = { choices: { deputyId: deputies } };
  return [
    execute({ title: comingLabels['on-site'], ...answer('on-site') }),
    execute({ title: comingLabels.digital, ...answer('digital') }),
    ...(deputies.length === 0 ? [] : [describedForm(deputyForm, { ...answer('deputy'), start })]),
    describedForm(absentForm, answer('absent')),
  ];
}
