import { absentForm, comingLabels } from '../../../../shared/meetings/forms.ts';
import type { CardAction } from '../parts/card.ts';
import { execute } from '../parts/elements.ts';
import {
  askButtons,
  formButtons,
  meetingData,
  type MeetingFormsView,
  type ShownOn,
} from './meeting-forms.ts';

/**
 * Four ways to answer, most in one press; a deputy is chosen. Absence may carry a word: on the kallelse, which every answer
 * redraws, that is asked for with what takes more than a press; elsewhere it is asked for where one says that one is not coming.
 */
export function answerButtons(
  view: MeetingFormsView,
  card: Exclude<ShownOn, 'form'>,
): readonly CardAction[] {
  const answer = (title: string, choice: string): CardAction =>
    execute({ title, verb: 'answer-notice', data: { ...meetingData(view, card), choice } });
  const redrawn = card === 'notice';
  const more = redrawn ? askButtons : formButtons;
  return [
    answer(comingLabels['on-site'], 'on-site'),
    answer(comingLabels.digital, 'digital'),
    ...more(['deputy'], view, card),
    ...(redrawn
      ? [answer(absentForm.open, 'absent')]
      : formButtons(['absence-word'], view, card, absentForm.open)),
  ];
}
